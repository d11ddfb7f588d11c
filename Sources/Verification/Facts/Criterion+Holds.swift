import Programme

extension Requirement.Criterion {
  /// Whether an officer meets it for a tour that starts in a month; a needed date that is blank fails.
  func holds(for officer: Officer, at start: Month) -> Bool {
    switch self {
    case .language(let name, let level): officer.languages.level(of: name) >= level.rawValue
    case .skill(let name, let level): officer.skills.level(of: name) >= level
    case .rankAtLeast(let rank): officer.rank >= rank
    case .rankAtMost(let rank): officer.rank <= rank
    case .serviceYears(let years): officer.joined.map { $0.years(to: start) >= years } ?? false
    case .ageAtLeast(let years): officer.born.map { $0.years(to: start) >= years } ?? false
    case .ageAtMost(let years): officer.born.map { $0.years(to: start) <= years } ?? false
    case .missions(let number): officer.missions >= number
    case .boardScore(let score): officer.boardScore >= score
    case .driving: officer.driving
    case .firearms: officer.firearms
    case .clearance: officer.clearanceUntil.map { $0 >= start } ?? false
    }
  }
}

extension Month {
  /// Whole years from this month to another; below zero where the other is earlier.
  func years(to other: Month) -> Int {
    let months = distance(to: other)
    return months >= 0 ? months / 12 : (months - 11) / 12
  }
}
