public import Programme
import Selection

/// Something that an officer lacks and that would earn points on a post.
public struct Improvement: Hashable, Sendable {
  /// What would have to hold.
  public let criterion: Requirement.Criterion
  /// Points a month more.
  public let gain: Int
  /// Where the officer would then stand.
  public let place: Field.Place

  /// Everything that would earn points beyond this merit, the most first: assets that do not hold, and one
  /// level more of what counts above its least level. What nobody can change (age, a rank that is too high) is
  /// left out; given points leave nothing to gain.
  ///
  /// - Complexity: O(n²) for n requirements of the post, of which there are few.
  static func all(
    on merit: MeritBreakdown, place: (Int) -> Field.Place
  ) -> [Improvement] {
    guard merit.parts.first?.source != .given else { return [] }
    var criteria: [Requirement.Criterion] = []
    for part in merit.parts {
      let criterion: Requirement.Criterion? =
        switch part.source {
        case .asset(let criterion, _, false): criterion
        case .surplusLanguage(let subject, let held, let least, _):
          LanguageLevel(rawValue: max(held, least) + 1).map { .language(subject, $0) }
        case .surplusSkill(let subject, let held, let least, _):
          max(held, least) < 5 ? .skill(subject, max(held, least) + 1) : nil
        default: nil
        }
      if let criterion, criterion.canBeEarned, !criteria.contains(criterion) {
        criteria.append(criterion)
      }
    }
    return criteria.map { criterion in
      let gain = criterion.gain(on: merit)
      return Improvement(criterion: criterion, gain: gain, place: place(merit.points + gain))
    }
    .filter { $0.gain > 0 }
    .enumerated().sorted { ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset) }
    .map(\.element)
  }
}

extension Requirement.Criterion {
  /// Whether an officer can do something about it, in time at least.
  fileprivate var canBeEarned: Bool {
    switch self {
    case .ageAtLeast, .ageAtMost, .rankAtMost: false
    default: true
    }
  }

  /// What meeting it would add to the points: every asset that it brings with it, and the levels that it
  /// lifts above the least.
  fileprivate func gain(on merit: MeritBreakdown) -> Int {
    merit.parts.reduce(0) { sum, part in
      switch (part.source, self) {
      case (.asset(let asset, let worth, false), _) where implies(asset): sum + worth
      case (
        .surplusLanguage(let name, let held, let least, let each), .language(let same, let level)
      )
      where name == same:
        sum + each * max(0, level.rawValue - max(held, least))
      case (.surplusSkill(let name, let held, let least, let each), .skill(let same, let level))
      where name == same:
        sum + each * max(0, level - max(held, least))
      default: sum
      }
    }
  }
}
