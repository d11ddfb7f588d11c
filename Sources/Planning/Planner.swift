public import Optimizer
public import Programme
import Verification

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
    let situation = Situation(of: programme)
    let formulation = Formulation(of: situation)
    let solution = try formulation.solve(within: limits, watcher: watcher)
    let plan = formulation.plan(from: solution, limits: limits)
    let verdict = Verdict(of: plan, for: programme)
    guard verdict.isValid else { throw .defect(verdict.violations.map(\.description)) }
    return Outcome(
      situation: situation, plan: plan, statistics: solution.statistics,
      wasInterrupted: solution.wasInterrupted)
  }
}
