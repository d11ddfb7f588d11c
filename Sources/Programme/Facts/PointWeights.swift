/// What an officer's merits are worth, in points a month.
public struct PointWeights: Hashable, Sendable {
  /// For each point of the board's score.
  public let board: ExactDecimal
  /// For each earlier mission.
  public let experience: Int
  /// The most earlier missions that count.
  public let experienceMax: Int
  /// For each level of a language above the essential one.
  public let surplusLanguage: Int
  /// For each level of a skill above the essential one.
  public let surplusSkill: Int
}
