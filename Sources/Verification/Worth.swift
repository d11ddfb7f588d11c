import Programme

/// What a plan is worth at every level there is, recomputed from the programme's facts.
public struct Worth: Hashable, Sendable {
  /// Officer-months that are not covered, by priority: 1, 2, 3.
  private let vacancies: [Int]
  /// Weighted officer-months short of targets and quota minimums.
  public let targets: Int
  /// Planned tours that are not in the plan as published.
  public let changes: Int
  /// Points × covered months of the tours started, less what their rotation costs.
  public let suitability: Int

  /// The worth of a plan, whatever it claims and whether or not it keeps the rules.
  ///
  /// - Complexity: O(officers + posts × months + tours × months + targets × (posts × months + tours)).
  public init(of plan: Plan, for programme: Programme) {
    self.init(Evidence(plan, programme))
  }

  init(_ evidence: Evidence) {
    vacancies = evidence.vacancies()
    targets = evidence.shortOfTargets() + evidence.shortOfQuotas()
    changes = evidence.changes()
    suitability = evidence.suitability()
  }

  /// The worth at a level, whether or not the programme's objective has it.
  public subscript(level: ObjectiveLevel) -> Int {
    switch level {
    case .vacancies(let priority):
      vacancies.indices.contains(priority - 1) ? vacancies[priority - 1] : 0
    case .targets: targets
    case .changes: changes
    case .suitability: suitability
    }
  }
}
