public import Programme

/// What a plan comes to: its levels, how full each mission is, quotas used, targets met.
public struct PlanSummary: Sendable {
  /// The programme's name.
  public let programme: String
  /// The months planned.
  public let horizon: Horizon
  /// What is proven.
  public let status: Plan.Status
  /// The levels of the objective, in its order.
  public let levels: [Plan.Level]
  /// How full each mission is, in the order of their identifiers; missions that ask for nobody are left out.
  public let missions: [MissionStrength]
  /// How far each quota is used.
  public let quotas: [QuotaUse]
  /// How far each target is met.
  public let targets: [TargetRecord]
  /// The tours by where they come from.
  public let tours: TourCount

  /// Tours by where they come from.
  public struct TourCount: Hashable, Sendable {
    /// Started by the plan.
    public let new: Int
    /// As published.
    public let kept: Int
    /// Facts.
    public let running: Int

    /// All of them.
    public var total: Int { new + kept + running }
  }

  /// The summary of a plan for a programme.
  /// - Complexity: O(tours × (months + quotas + targets) + posts × months × targets).
  public init(of plan: Plan, for programme: Programme) {
    let deployment = Deployment(of: plan, for: programme)
    self.programme = programme.name
    horizon = programme.horizon
    status = plan.status
    levels = plan.levels
    missions = programme.missions.indices.compactMap {
      MissionStrength(of: $0, in: deployment)
    }
    quotas = programme.quotas.map { QuotaUse(of: $0, in: deployment) }
    targets = programme.targets.map { TargetRecord(of: $0, in: deployment) }
    func count(_ state: Plan.State) -> Int { plan.tours.count { $0.state == state } }
    tours = TourCount(new: count(.new), kept: count(.kept), running: count(.running))
  }
}
