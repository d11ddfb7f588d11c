/// The words that generated programmes are written in.
enum Vocabulary {
  /// Ranks of Canadian services, lowest first.
  static let ranks = [
    "constable", "corporal", "sergeant", "staff-sergeant", "inspector", "superintendent",
  ]

  /// What police do on peace operations; each role is also the skill it asks for.
  static let roles = [
    "training", "mentoring", "monitoring", "community-policing", "human-rights", "humanitarian",
    "management-development", "serious-organized-crime", "sgbv-prevention", "elections",
    "forensics", "crime-analysis",
  ]

  /// Languages of missions that many officers speak.
  static let commonLanguages = ["en", "fr"]

  /// Languages of missions that few officers speak.
  static let rareLanguages = ["ar", "es", "ht"]

  /// Names of teams within a mission.
  static let teams = ["alpha", "bravo", "charlie"]

  /// Language levels, lowest first.
  static let languageLevels = ["A1", "A2", "B1", "B2", "C1", "C2"]

  /// The role at a place: the known ones first, then specialities of them (`training-2`).
  static func role(_ place: Int) -> String {
    let (round, role) = place.quotientAndRemainder(dividingBy: roles.count)
    return round == 0 ? roles[role] : "\(roles[role])-\(round + 1)"
  }
}
