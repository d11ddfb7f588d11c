import Programme

extension Requirement.Criterion {
  /// The requirement as its table writes it: "language fr B2".
  func words(in programme: Programme) -> String {
    switch self {
    case .language(let name, let level): "language \(programme.languages[name]) \(level)"
    case .skill(let name, let level): "skill \(programme.skills[name]) \(level)"
    case .rankAtLeast(let rank): "rank \(programme.ranks[rank])"
    case .rankAtMost(let rank): "rank_at_most \(programme.ranks[rank])"
    case .serviceYears(let years): "service_years \(years)"
    case .ageAtLeast(let years): "age_at_least \(years)"
    case .ageAtMost(let years): "age_at_most \(years)"
    case .missions(let number): "missions \(number)"
    case .boardScore(let score): "board_score \(score)"
    case .driving: "driving"
    case .firearms: "firearms"
    case .clearance: "clearance"
    }
  }

  /// What the officer has in its place.
  func found(of officer: Officer, at start: Month, in programme: Programme) -> String {
    switch self {
    case .language(let name, _):
      let level = LanguageLevel(rawValue: officer.languages.level(of: name))
      return "the officer has \(level.map(\.description) ?? "none of it")"
    case .skill(let name, _):
      let level = officer.skills.level(of: name)
      return level > 0 ? "the officer has level \(level)" : "the officer has none of it"
    case .rankAtLeast, .rankAtMost: return "the officer is \(programme.ranks[officer.rank])"
    case .serviceYears:
      guard let joined = officer.joined else { return "when the officer joined is not given" }
      return "\(joined.years(to: start)) whole years from \(joined) to \(start)"
    case .ageAtLeast, .ageAtMost:
      guard let born = officer.born else { return "when the officer was born is not given" }
      return "\(born.years(to: start)) whole years from \(born) to \(start)"
    case .missions: return "the officer has \(officer.missions)"
    case .boardScore: return "the officer has \(officer.boardScore)"
    case .driving, .firearms: return "the officer has not passed"
    case .clearance:
      guard let until = officer.clearanceUntil else { return "the officer has none" }
      return "the officer's ends in \(until), before \(start)"
    }
  }
}
