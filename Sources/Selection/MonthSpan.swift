import Programme

/// The first months of a tour for which something holds: from one to another, all, or none.
struct MonthSpan: Hashable, Sendable {
  var first: Int32
  var last: Int32

  static let always = MonthSpan(first: .min, last: .max)
  static let never = MonthSpan(first: 1, last: 0)

  static func from(_ month: Month) -> MonthSpan {
    MonthSpan(first: Int32(clamping: month.index), last: .max)
  }

  static func through(_ month: Month) -> MonthSpan {
    MonthSpan(first: .min, last: Int32(clamping: month.index))
  }

  static func holds(_ condition: Bool) -> MonthSpan { condition ? always : never }

  var isEmpty: Bool { first > last }

  func contains(_ month: Month) -> Bool { contains(month.index) }

  /// Whether a month, counted as `Month.index`, is among them.
  func contains(_ month: Int) -> Bool { first <= month && month <= last }

  mutating func formIntersection(_ other: MonthSpan) {
    first = max(first, other.first)
    last = min(last, other.last)
  }
}

extension Requirement.Criterion {
  /// The first months for which an officer meets the criterion. A needed date that is blank never does.
  func span(for officer: Officer) -> MonthSpan {
    switch self {
    case .language(let subject, let level):
      .holds(officer.languages.level(of: subject) >= level.rawValue)
    case .skill(let subject, let level):
      .holds(officer.skills.level(of: subject) >= level)
    case .rankAtLeast(let rank): .holds(officer.rank >= rank)
    case .rankAtMost(let rank): .holds(officer.rank <= rank)
    case .serviceYears(let years): officer.joined.map { .from($0 + 12 * years) } ?? .never
    case .ageAtLeast(let years): officer.born.map { .from($0 + 12 * years) } ?? .never
    case .ageAtMost(let years): officer.born.map { .through($0 + 12 * years + 11) } ?? .never
    case .missions(let count): .holds(officer.missions >= count)
    case .boardScore(let score): .holds(officer.boardScore >= score)
    case .driving: .holds(officer.driving)
    case .firearms: .holds(officer.firearms)
    case .clearance: officer.clearanceUntil.map { .through($0) } ?? .never
    }
  }
}
