public import Optimizer
import Parallel
public import Programme
import Verification

extension Planner {
  /// The best plan of a programme, as `plan` finds it, with what it takes to plan a changed programme sooner; perhaps
  /// begun from what planning another one left.
  ///
  /// - Parameters:
  ///   - programme: What is asked, and who there is.
  ///   - state: What planning a programme left that differs a little; nil to begin with nothing.
  ///   - limits: When to stop; without any, the plan is proven optimal.
  ///   - watcher: Hears of progress, and may stop the search with the best plan so far.
  /// - Returns: The plan with the situation it was made for, and the state for what comes next.
  /// - Throws: `PlanningFailure`, where rules clash, or the plan found fails its own verification.
  /// - Complexity: exponential at worst, whatever the state; see the article `Algorithm`.
  public static func plan(
    _ programme: Programme, from state: PlanningState?, limits: Limits = Limits(),
    watcher: (any Watcher)? = nil
  ) throws(PlanningFailure) -> (outcome: Outcome, state: PlanningState) {
    try plan(programme, from: state, isKept: true, limits: limits, watcher: watcher)
  }

  /// The same; `isKept` where more work is worth it for what begins with the state.
  static func plan(
    _ programme: Programme, from state: PlanningState?, isKept: Bool, limits: Limits,
    watcher: (any Watcher)?
  ) throws(PlanningFailure) -> (outcome: Outcome, state: PlanningState) {
    let situation = Situation(of: programme, threads: Threads(count: limits.threads))
    let formulation = Formulation(of: situation)
    let solved = try formulation.solved(
      from: state?.solved, isKept: isKept, within: limits, watcher: watcher)
    let plan = formulation.plan(from: solved.solution, limits: limits)
    let verdict = Verdict(of: plan, for: programme)
    guard verdict.isValid else { throw .defect(verdict.violations.map(\.description)) }
    let outcome = Outcome(
      situation: situation, plan: plan, statistics: solved.solution.statistics,
      wasInterrupted: solved.solution.wasInterrupted)
    return (outcome, PlanningState(solved: solved, formulation: formulation))
  }
}
