public import Optimizer
public import Programme

/// Makes plans.
public enum Planner {
  /// The best plan of a programme, with what is proven about it.
  ///
  /// - Parameters:
  ///   - programme: What is asked, and who there is.
  ///   - limits: When to stop; without any, the plan is proven optimal.
  ///   - watcher: Hears of progress, and may stop the search with the best plan so far.
  /// - Returns: The plan, and the situation it was made for.
  /// - Throws: `PlanningFailure`, where rules clash, or the plan found fails its own verification.
  /// - Complexity: exponential at worst; see the article `Formulation`.
  public static func plan(
    _ programme: Programme, limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) throws(PlanningFailure) -> Outcome {
    try plan(programme, from: nil, isKept: false, limits: limits, watcher: watcher).outcome
  }
}
