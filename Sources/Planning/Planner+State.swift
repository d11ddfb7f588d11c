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
  ///   - isKept: Whether more work is worth it for what begins with the state (`PlanningState.ripened`).
  ///   - limits: When to stop; without any, the plan is proven optimal.
  ///   - watcher: Hears of progress, and may stop the search with the best plan so far.
  /// - Returns: The plan with the situation it was made for, and the state for what comes next.
  /// - Throws: `PlanningFailure`, where rules clash, or the plan found fails its own verification.
  /// - Complexity: exponential at worst, whatever the state; see the article `Algorithm`.
  public static func plan(
    _ programme: Programme, from state: PlanningState?, isKept: Bool = true,
    limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) throws(PlanningFailure) -> (outcome: Outcome, state: PlanningState) {
    let situation = Situation(of: programme, threads: Threads(count: limits.threads))
    let formulation = Formulation(of: situation)
    let solved = try formulation.solved(
      from: state?.solved, isKept: isKept, within: limits, watcher: watcher)
    let planned = PlanningState(solved: solved, formulation: formulation)
    return (try planned.outcome(within: limits), planned)
  }

  /// The plan that a state has, if that is as good as is asked for; if not, the search goes on from there.
  ///
  /// - Parameters:
  ///   - state: What planning a programme left.
  ///   - limits: When to stop.
  ///   - watcher: Hears of progress, and may stop the search with the best plan so far.
  /// - Returns: The plan, and the state for what comes next: the same one, where nothing had to be done.
  /// - Throws: `PlanningFailure.defect`, where the plan fails its own verification.
  /// - Complexity: exponential at worst.
  public static func resume(
    _ state: PlanningState, limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) throws(PlanningFailure) -> (outcome: Outcome, state: PlanningState) {
    let outcome = try state.outcome(within: limits)
    if outcome.plan.status != .feasible { return (outcome, state) }
    return try plan(
      state.formulation.situation.programme, from: state, limits: limits, watcher: watcher)
  }
}

extension PlanningState {
  /// The plan that was found, verified.
  fileprivate func outcome(within limits: Limits) throws(PlanningFailure) -> Outcome {
    let situation = formulation.situation
    let plan = formulation.plan(from: solved.solution, limits: limits)
    let verdict = Verdict(of: plan, for: situation.programme)
    guard verdict.isValid else { throw .defect(verdict.violations.map(\.description)) }
    return Outcome(
      situation: situation, plan: plan, statistics: solved.solution.statistics,
      wasInterrupted: solved.solution.wasInterrupted)
  }
}
