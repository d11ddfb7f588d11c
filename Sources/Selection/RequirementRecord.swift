public import Programme

/// How an officer meets one essential requirement of a post: what is asked, what was found, and for tours
/// from which months it holds.
public struct RequirementRecord: Hashable, Sendable {
  /// What is asked.
  public let criterion: Requirement.Criterion
  /// What the officer has in its place.
  public let found: Found
  /// Whether it holds for the start months of the post.
  public let met: Met
  /// The first start month for which it holds, where a date of the officer's makes one.
  public let from: Month?
  /// The last such month.
  public let until: Month?

  /// For how many of the start months a requirement holds.
  public enum Met: String, Sendable {
    case always, sometimes, never
  }

  /// What an officer has.
  public enum Found: Hashable, Sendable {
    /// A language level; nil for none.
    case language(LanguageLevel?)
    /// A skill level, 0 for none.
    case skill(Int)
    /// A rank, an index into `Programme.ranks`.
    case rank(Int)
    /// When the officer joined, was born, or loses the clearance; nil where that is not given.
    case joined(Month?)
    case born(Month?)
    case clearance(Month?)
    /// Earlier missions.
    case missions(Int)
    /// The board's score.
    case boardScore(ExactDecimal)
    /// Whether a test was passed.
    case passed(Bool)
  }

  /// The record of an officer for tours that start in these months.
  /// - Complexity: O(starts).
  public init(of officer: Officer, on criterion: Requirement.Criterion, starts: [Month]) {
    self.criterion = criterion
    found = criterion.found(of: officer)
    let span = criterion.span(for: officer)
    let held = starts.count { span.contains($0) }
    met =
      span.isEmpty || held == 0 && !starts.isEmpty
      ? .never : held == starts.count ? .always : .sometimes
    let isDated = !span.isEmpty
    from = isDated && span.first > .min ? Month(index: Int(span.first)) : nil
    until = isDated && span.last < .max ? Month(index: Int(span.last)) : nil
  }
}

extension Requirement.Criterion {
  /// What an officer has in its place.
  public func found(of officer: Officer) -> RequirementRecord.Found {
    switch self {
    case .language(let subject, _):
      .language(LanguageLevel(rawValue: officer.languages.level(of: subject)))
    case .skill(let subject, _): .skill(officer.skills.level(of: subject))
    case .rankAtLeast, .rankAtMost: .rank(officer.rank)
    case .serviceYears: .joined(officer.joined)
    case .ageAtLeast, .ageAtMost: .born(officer.born)
    case .missions: .missions(officer.missions)
    case .boardScore: .boardScore(officer.boardScore)
    case .driving: .passed(officer.driving)
    case .firearms: .passed(officer.firearms)
    case .clearance: .clearance(officer.clearanceUntil)
    }
  }

  /// Whether an officer meets it for a tour from this month.
  public func holds(for officer: Officer, from month: Month) -> Bool {
    span(for: officer).contains(month)
  }
}
