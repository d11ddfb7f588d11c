import Programme

extension Requirement.Criterion {
  /// What is asked, in the words of the tables: `language fr B2`.
  func phrase(in programme: Programme) -> String {
    switch self {
    case .language(let subject, let level): "language \(programme.languages[subject]) \(level)"
    case .skill(let subject, let level): "skill \(programme.skills[subject]) \(level)"
    case .rankAtLeast(let rank): "rank \(programme.ranks[rank])"
    case .rankAtMost(let rank): "rank_at_most \(programme.ranks[rank])"
    case .serviceYears(let years): "service_years \(years)"
    case .ageAtLeast(let years): "age_at_least \(years)"
    case .ageAtMost(let years): "age_at_most \(years)"
    case .missions(let count): "missions \(count)"
    case .boardScore(let score): "board_score \(score)"
    case .driving: "driving"
    case .firearms: "firearms"
    case .clearance: "clearance"
    }
  }
}

extension Target.Who {
  /// Who counts, as the table of targets has it: `language:fr=B2`.
  func phrase(in programme: Programme) -> String {
    switch self {
    case .gender(let gender): "gender=\(gender.rawValue)"
    case .language(let subject, let level): "language:\(programme.languages[subject])=\(level)"
    case .skill(let subject, let level): "skill:\(programme.skills[subject])=\(level)"
    case .rank(let rank): "rank=\(programme.ranks[rank])"
    case .missions(let count): "missions=\(count)"
    }
  }
}

extension Target.Amount {
  /// How many are wanted, as the table of targets has it: `30%`.
  var phrase: String {
    switch self {
    case .officers(let count): String(count)
    case .percent(let share): "\(share)%"
    }
  }
}

extension ClosedRange<Month> {
  /// The months as `2027-01..2027-12`, or the one month.
  var phrase: String {
    lowerBound == upperBound ? lowerBound.description : "\(lowerBound)..\(upperBound)"
  }
}
