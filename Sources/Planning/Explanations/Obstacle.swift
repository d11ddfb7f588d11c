public import Programme
import Selection

/// One thing that keeps an officer from tours of a post, with what was found and what would be needed.
public enum Obstacle: Hashable, Sendable {
  /// An essential requirement: never met, or not in the months that are left.
  case requirement(Requirement.Criterion)
  /// The officer is available from a month; a tour would need one no later than another.
  case availableFrom(Month, needed: Month)
  /// The officer is available until a month; a tour would need one no earlier than another.
  case availableUntil(Month, needed: Month)
  /// Rest after the latest tour, which ended in a month: the officer may leave again from another.
  case rest(since: Month, free: Month, needed: Month)
  /// Pins forbid the post, or tours on it from these months; the reasons given, if any.
  case forbidden(from: [Month], reasons: [String])
  /// A running tour, with the rest after it: the officer may leave again from a month.
  case running(post: Int, months: ClosedRange<Month>, free: Month)
  /// No course prepares for the mission in the months before a tour could start.
  case noCourse
  /// The post has no tour inside its window and the horizon, whoever serves.
  case closed
}

/// Where an officer stands with a post.
public enum Standing: String, CaseIterable, Sendable {
  /// A plan could send the officer.
  case eligible
  /// Essential requirements are not met.
  case ineligible
  /// The board decided against it.
  case forbidden
  /// A running tour and the rest after it leave no time.
  case committed
  /// Availability, rest, courses, or the dates of requirements leave no month.
  case unavailable
  /// The post has no tours.
  case closed

  /// The standing that groups of obstacles make, each of which alone leaves no tour.
  init(_ groups: [[Obstacle]]) {
    func some(_ test: (Obstacle) -> Bool) -> Bool { groups.contains { $0.allSatisfy(test) } }
    if groups.isEmpty {
      self = .eligible
    } else if groups.contains([.closed]) {
      self = .closed
    } else if some({ if case .requirement = $0 { true } else { false } }) {
      self = .ineligible
    } else if some({ if case .forbidden = $0 { true } else { false } }) {
      self = .forbidden
    } else if groups.joined().contains(where: { if case .running = $0 { true } else { false } }) {
      self = .committed
    } else {
      self = .unavailable
    }
  }
}
