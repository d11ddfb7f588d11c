import Optimizer
public import Programme
import Verification

/// The best plan with at most so many changes of the published one.
public struct FrontierPoint: Sendable {
  /// How many changes were allowed; nil for any number.
  public let allowed: Int?
  /// How many published tours the plan does not have.
  public let changes: Int
  /// What it is worth and what is proven, level by level: those of the programme's objective without `changes`, in
  /// its order, and `changes` last. A bound counts for plans with no more changes than allowed.
  public let levels: [Plan.Level]
  /// The plan; its levels are those above.
  public let plan: Plan

  /// The levels other than changes.
  public var gains: ArraySlice<Plan.Level> { levels.dropLast() }

  /// Whether every level other than changes is proven.
  public var isProven: Bool { gains.allSatisfy { $0.value == $0.bound } }

  /// Whether the first level at which the two differ is better here.
  func isBetter(than other: FrontierPoint) -> Bool {
    for (mine, its) in zip(gains, other.gains) where mine.value != its.value {
      return (mine.value > its.value) == (ObjectiveLevel(mine.name)?.isMaximised ?? false)
    }
    return false
  }

  /// The same with the bounds of a point that may change more, where they are tighter and hold here, too.
  func tightened(by other: FrontierPoint) -> FrontierPoint {
    var levels = self.levels
    for (place, (mine, its)) in zip(gains, other.gains).enumerated() {
      let isMaximised = ObjectiveLevel(mine.name)?.isMaximised ?? false
      let bound = isMaximised ? min(mine.bound, its.bound) : max(mine.bound, its.bound)
      levels[place] = Plan.Level(name: mine.name, value: mine.value, bound: bound)
      if mine.value != its.value { break }
    }
    return FrontierPoint(allowed: allowed, changes: changes, levels: levels, plan: plan)
  }
}

extension Situation {
  /// The levels of the objective in the order in which a frontier pursues them: changes come last, since how many
  /// there may be is given.
  var frontierObjective: [ObjectiveLevel] {
    programme.objective.filter { $0 != .changes } + [.changes]
  }

  /// The best plan with any number of changes, and what solving it leaves for all others.
  ///
  /// - Throws: `PlanningFailure`, where rules clash, or the plan found breaks one.
  func openPoint(
    limits: Limits, watcher: (any Watcher)?
  ) throws(PlanningFailure) -> (point: FrontierPoint, state: SolvedState) {
    let formulation = Formulation(of: self, objective: frontierObjective)
    let solved = try formulation.solved(from: nil, isKept: true, within: limits, watcher: watcher)
    return (try point(solved.solution, of: formulation, allowing: nil, limits), solved)
  }

  /// The best plan with at most so many changes; nil where so few are not possible.
  ///
  /// - Parameters:
  ///   - changes: How many; nil for any number.
  ///   - kept: A published tour that the plan must have.
  ///   - state: What solving the point with any number of changes left: every plan with fewer is one of those.
  ///   - limits: When to stop.
  ///   - watcher: Hears of progress, and may stop the search.
  /// - Returns: The plan with what is proven about it.
  /// - Throws: `PlanningFailure`, where rules clash, or the plan found breaks one.
  func point(
    allowing changes: Int?, keeping kept: TourKey? = nil, from state: SolvedState?, limits: Limits,
    watcher: (any Watcher)?
  ) throws(PlanningFailure) -> FrontierPoint? {
    var formulation = Formulation(of: self, objective: frontierObjective)
    if let kept, !formulation.keep(kept) { return nil }
    if let changes, !formulation.allow(changes: changes) { return nil }
    let solved = try formulation.solved(
      from: state, isNarrower: true, within: limits, watcher: watcher)
    return try point(solved.solution, of: formulation, allowing: changes, limits)
  }

  /// The best plan of those with the fewest changes.
  func leastPoint(limits: Limits, watcher: (any Watcher)?) throws(PlanningFailure) -> FrontierPoint
  {
    let objective = [ObjectiveLevel.changes] + frontierObjective.dropLast()
    let formulation = Formulation(of: self, objective: objective)
    let solution = try formulation.solve(within: limits, watcher: watcher)
    let least = try point(solution, of: formulation, allowing: nil, limits)
    let levels = Array(least.levels.dropFirst()) + least.levels.prefix(1)
    return FrontierPoint(
      allowed: least.changes, changes: least.changes, levels: levels, plan: least.plan)
  }

  private func point(
    _ solution: Solution, of formulation: Formulation, allowing changes: Int?, _ limits: Limits
  ) throws(PlanningFailure) -> FrontierPoint {
    let plan = formulation.plan(from: solution, limits: limits)
    let verdict = Verdict(of: plan, for: programme)
    let broken = verdict.violations.filter { !$0.rule.isAboutClaims }
    guard broken.isEmpty else { throw .defect(broken.map(\.description)) }
    return FrontierPoint(
      allowed: changes, changes: verdict.worth[.changes], levels: plan.levels, plan: plan)
  }
}
