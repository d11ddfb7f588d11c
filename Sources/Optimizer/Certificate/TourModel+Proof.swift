import GLPK

extension TourModel {
  /// Multipliers, and cases where those do not suffice, that prove as much as can be of each level's bound.
  ///
  /// Whatever a search proved it by, this begins anew: with the model alone, and what it is told.
  ///
  /// - Parameters:
  ///   - bounds: What no choice that keeps the levels before each at their values is to be better than, by level.
  ///   - values: What a choice is worth at each level.
  ///   - chosen: The tours of that choice, to begin with.
  ///   - mostCases: The tree of cases of a level has no more leaves than so many.
  ///   - watcher: May stop the work; what is proven by then stays.
  /// - Returns: A proof for each level.
  /// - Throws: `Unsolvable.solver`, where the solver below fails, or the choice breaks a limit.
  /// - Complexity: some linear relaxations for each level, and one for each case.
  public func proofs(
    of bounds: [Int], values: [Int], choosing chosen: [Int], mostCases: Int,
    watcher: (any Watcher)? = nil
  ) throws(Unsolvable) -> [BoundProof] {
    guard let choice = Incumbent(chosen, in: self) else {
      throw .solver("the choice to begin a proof with breaks a limit")
    }
    let leave = Leave(clock: Clock(seconds: nil), seconds: 1e9, watcher: watcher)
    var prover = BoundProver(
      of: self, values: values, from: choice, mostCases: mostCases, within: leave)
    var proofs: [BoundProof] = []
    do throws(GLPKError) {
      for (level, bound) in bounds.enumerated() {
        proofs.append(try prover.proof(of: level, bound: bound))
      }
    } catch {
      throw .solver("\(error)")
    }
    return proofs
  }
}
