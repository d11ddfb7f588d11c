public import Programme

/// Why an officer may not serve on a post: each reason by name, none where the officer may.
public struct Eligibility: Hashable, Sendable {
  /// Everything that stands in the way, in the order of FORMAT "Possible tours".
  public let reasons: [Reason]

  /// Whether there is at least one possible tour.
  public var mayServe: Bool { reasons.isEmpty }

  /// One thing that stands in the way.
  public enum Reason: Hashable, Sendable {
    /// An essential requirement fails whenever a tour could start.
    case requirement(Requirement.Criterion)
    /// A pin forbids every tour of the officer on the post.
    case forbidden(reason: String)
    /// The post's window and start months leave no tour inside the horizon.
    case noTourOfThePost
    /// Availability, rest since the latest tour, requirements and pins leave no common month.
    case noCommonMonth
  }

  /// Judges an officer for a post.
  /// - Complexity: O(requirements + starts × lengths).
  public init(of officer: Int, on post: Int, in programme: Programme, windows: PostWindows) {
    self.init(
      of: officer, on: post, asking: PostRequirements(of: post, in: programme), in: programme,
      windows: windows)
  }

  /// Judges an officer for a post whose requirements are known: of many officers, the same ones.
  /// - Complexity: O(requirements of the post + starts × lengths).
  public init(
    of officer: Int, on post: Int, asking requirements: PostRequirements, in programme: Programme,
    windows: PostWindows
  ) {
    let person = programme.officers[officer]
    var reasons: [Reason] = []
    var span = MonthSpan.always
    for criterion in requirements.essential {
      let held = criterion.span(for: person)
      if !windows.starts[post].contains(where: held.contains) && !windows.starts[post].isEmpty
        || held.isEmpty
      {
        reasons.append(.requirement(criterion))
      }
      span.formIntersection(held)
    }
    let pins = programme.pins.filter {
      $0.officer == officer && $0.post == post && $0.decision == .forbid
    }
    if let pin = pins.first(where: { $0.from == nil }) {
      reasons.append(.forbidden(reason: pin.reason))
    }
    let tours = windows.tours(of: programme.posts[post], at: post)
    if tours.isEmpty { reasons.append(.noTourOfThePost) }
    if reasons.isEmpty {
      let earliest = person.firstMonth(restMonths: programme.restMonths)
      let isPossible = tours.contains { tour in
        guard span.contains(tour.lowerBound) else { return false }
        if let earliest, tour.lowerBound < earliest { return false }
        if let last = person.availableUntil, tour.upperBound > last { return false }
        return !pins.contains { $0.from == tour.lowerBound }
      }
      if !isPossible { reasons.append(.noCommonMonth) }
    }
    self.reasons = reasons
  }
}
