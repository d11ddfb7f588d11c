public import Optimizer
public import Programme
import Verification

extension DisruptionFrontier {
  /// The plan of a point as a plan of the programme: its levels in the order of the programme's own objective, with
  /// bounds that count for any number of changes.
  ///
  /// As long as a plan is worth what the best plan is, level by level, the bounds of that plan's solve hold, and that of
  /// the first level which is worse, too; from there on only what holds for every plan.
  ///
  /// - Throws: `PlanningFailure`, where the plan fails its verification.
  /// - Complexity: one solve of the programme, and where a level after the first that is worse is maximised, one of
  ///   that level alone.
  public func plan(
    of point: FrontierPoint, limits: Limits, watcher: (any Watcher)?
  ) throws(PlanningFailure) -> Plan {
    let programme = situation.programme
    let worth = Worth(of: point.plan, for: programme)
    let best = try Planner.plan(programme, limits: limits, watcher: watcher).plan
    var isLevel = true
    var levels: [Plan.Level] = []
    for (level, other) in zip(programme.objective, best.levels) {
      let value = worth[level]
      let bound =
        isLevel ? other.bound : try universalBound(of: level, limits: limits, watcher: watcher)
      levels.append(Plan.Level(name: level.description, value: value, bound: bound))
      isLevel = isLevel && value == other.value
    }
    let isOptimal = levels.allSatisfy { $0.value == $0.bound }
    let plan = Plan(
      programme: programme.name, status: isOptimal ? .optimal : .feasible, levels: levels,
      tours: point.plan.tours)
    let verdict = Verdict(of: plan, for: programme)
    guard verdict.isValid else { throw .defect(verdict.violations.map(\.description)) }
    return plan
  }

  /// What no plan can beat at a level, whatever it is worth at the others.
  private func universalBound(
    of level: ObjectiveLevel, limits: Limits, watcher: (any Watcher)?
  ) throws(PlanningFailure) -> Int {
    guard level.isMaximised else { return 0 }
    let formulation = Formulation(of: situation, objective: [level])
    return try formulation.solve(within: limits, watcher: watcher).bounds[0]
  }
}
