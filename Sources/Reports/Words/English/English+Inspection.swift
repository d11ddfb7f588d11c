import Programme
import Selection

extension English {
  func objective(_ levels: [ObjectiveLevel]) -> String {
    labelled("objective", levels.map { level($0.description) }.joined(separator: ", "))
  }

  func row(_ row: InspectionRow) -> String {
    switch row {
    case .services: "services"
    case .officers: "officers"
    case .missions: "missions"
    case .posts: "posts"
    case .requirements: "requirements"
    case .quotas: "quotas"
    case .targets: "targets"
    case .courses: "courses"
    case .runningTours: "running tours"
    case .plannedTours: "planned tours"
    case .pins: "pins"
    case .possibleTours: "possible tours"
    case .eligiblePairs: "eligible pairs"
    }
  }

  func asked(headcount: Int, officerMonths: Int) -> String {
    "for \(count(headcount, .officer)) at once, \(count(officerMonths, .officerMonth))"
  }

  func seats(_ count: Int) -> String { "\(number(count)) seat\(count == 1 ? "" : "s")" }

  func ofPairs(_ count: Int) -> String { "of \(number(count)) of officer and post" }

  var everyPostHasACandidate: String { "Every open post has a candidate." }

  func withoutCandidate(_ posts: Int) -> String {
    "\(number(posts)) open post\(posts == 1 ? "" : "s") without a candidate"
  }

  func empty(_ post: PostWithoutCandidate) -> String {
    "\(post.post), \(post.role), \(post.mission): of \(count(post.officers, .officer))"
  }

  func inTheWay(_ reason: PostWithoutCandidate.Reason, in programme: Programme) -> String {
    reason.name
  }
}
