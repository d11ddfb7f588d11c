import Programme
import Selection

/// The phrases of an inspection: what is in a programme, and which posts nobody can be sent to.
protocol InspectionWords: Sendable {
  /// The aims, most important first.
  func objective(_ levels: [ObjectiveLevel]) -> String
  /// A row of the table of counts.
  func row(_ row: InspectionRow) -> String
  /// How many officers posts ask for at once, and for how many officer-months.
  func asked(headcount: Int, officerMonths: Int) -> String
  /// So many seats.
  func seats(_ count: Int) -> String
  /// Out of so many pairs.
  func ofPairs(_ count: Int) -> String
  /// No open post is without a candidate.
  var everyPostHasACandidate: String { get }
  /// So many open posts have none.
  func withoutCandidate(_ posts: Int) -> String
  /// A post without a candidate, and how many officers were judged.
  func empty(_ post: PostWithoutCandidate) -> String
  /// What stands in the way.
  func inTheWay(_ reason: PostWithoutCandidate.Reason, in programme: Programme) -> String
}

/// What an inspection counts.
enum InspectionRow: CaseIterable, Sendable {
  case services, officers, missions, posts, requirements, quotas, targets, courses, runningTours
  case plannedTours, pins, possibleTours, eligiblePairs
}
