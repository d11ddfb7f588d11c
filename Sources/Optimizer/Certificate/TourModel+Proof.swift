import GLPK

extension TourModel {
  /// Multipliers, and cases where those do not suffice, that prove as much as can be of a level's bound.
  ///
  /// Whatever a search proved it by, this begins anew: with the model alone, and what it is told.
  ///
  /// - Parameters:
  ///   - level: The level, an index into `levels`.
  ///   - bound: What no choice that keeps the levels before it at their values is to be better than.
  ///   - values: What a choice is worth at each level.
  ///   - chosen: The tours of that choice, to begin with.
  ///   - mostCases: The tree of cases has no more leaves than so many.
  ///   - watcher: May stop the work; what is proven by then stays.
  /// - Throws: `Unsolvable.solver`, where the solver below fails, or the choice breaks a limit.
  /// - Complexity: one linear relaxation, and one for each case.
  public func proof(
    of level: Int, bound: Int, values: [Int], choosing chosen: [Int], mostCases: Int,
    watcher: (any Watcher)? = nil
  ) throws(Unsolvable) -> BoundProof {
    guard let choice = Incumbent(chosen, in: self) else {
      throw .solver("the choice to begin a proof with breaks a limit")
    }
    let leave = Leave(clock: Clock(seconds: nil), seconds: 1e9, watcher: watcher)
    let prover = BoundProver(
      model: self, level: level, bound: bound, values: values, mostCases: mostCases, leave: leave)
    do throws(GLPKError) { return try prover.proof(from: choice) } catch {
      throw .solver("\(error)")
    }
  }
}
