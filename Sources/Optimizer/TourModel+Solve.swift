import GLPK

extension TourModel {
  /// The best choice of tours, level by level, with what is proven about it.
  ///
  /// - Parameters:
  ///   - limits: when to stop; without any, the choice is proven optimal at every level.
  ///   - watcher: hears of progress, and may stop the solve with what it has.
  /// - Returns: The tours chosen, the value and bound of each level.
  /// - Throws: `Unsolvable`, where no choice keeps every demand and limit, or the solver below failed.
  /// - Complexity: exponential at worst.
  public func solve(
    within limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) throws(Unsolvable) -> Solution {
    try solved(
      within: limits, watcher: watcher, from: nil, isNarrower: false, isKept: false
    ).solution
  }

  /// The same by the general search, whatever the model, from a first choice.
  func searched(
    from first: FirstChoice, within limits: Limits, watcher: (any Watcher)?, clock: Clock
  ) throws(Unsolvable) -> SolvedState {
    do throws(GLPKError) {
      let passes = SearchPasses(
        model: self, greedy: first.greedy, limits: limits, watcher: watcher, clock: clock)
      let (solution, memory) = try passes.run(from: first.incumbent)
      return SolvedState(solution: solution, model: self, memory: memory)
    } catch {
      throw .solver("\(error)")
    }
  }
}

/// Why a model has no solution.
public enum Unsolvable: Error, Sendable {
  /// A smallest set of demands and limits that cannot be kept together.
  case clash([ClashRule])
  /// The linear solver failed.
  case solver(String)
}
