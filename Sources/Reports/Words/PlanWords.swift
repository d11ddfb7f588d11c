import Programme

/// The phrases of a plan's summary.
protocol PlanWords: Sendable {
  /// What is proven.
  func status(_ status: Plan.Status) -> String
  /// How many tours there are, by where they come from.
  func tours(_ count: PlanSummary.TourCount) -> String
  /// A level of the objective.
  func level(_ name: String) -> String
  /// The column titles of the levels: level, value, bound, gap.
  var levelTitles: [String] { get }
  /// A gap that is closed.
  var proven: String { get }
  /// The column titles of missions: mission, posts, asked, filled, vacant, and vacant by priority 1, 2, 3.
  var missionTitles: [String] { get }
  /// The row of all missions together.
  var together: String { get }
  /// What the list of quotas shows, and how many are used up.
  func quotas(_ count: Int, usedUp: Int) -> String
  /// A quota: most at once, most allowed, least wanted, officer-months short.
  func quota(_ quota: QuotaUse) -> String
  /// The column titles of targets: target, mission, team, who, wanted, months met, short.
  var targetTitles: [String] { get }
  /// A mission or team that is not limited.
  var every: String { get }
  /// So many out of so many.
  func part(_ count: Int, of total: Int) -> String
  /// What the months of missed targets show.
  var missedTargets: String { get }
  /// A target, what it wants, and of whom.
  func wanted(_ target: TargetRecord) -> String
  /// What the marks of a timeline on a terminal mean.
  var timelineKey: String { get }
  /// How long the solve took, or after how long it was interrupted.
  func took(seconds: String, interrupted: Bool) -> String
}
