public import Programme

/// What an officer is worth on a post, in points a month, with its parts: FORMAT "Points".
public struct Merit: Hashable, Sendable {
  /// The board's score, weighted and rounded half up.
  public let board: Int
  /// Earlier missions.
  public let experience: Int
  /// Languages above the essential levels.
  public let surplusLanguages: Int
  /// Skills above the essential levels.
  public let surplusSkills: Int
  /// Assets that hold at the tour's first month.
  public let assets: Int
  /// The figure given by hand in place of all the others, if any.
  public let given: Int?

  /// Points a month.
  public var points: Int {
    given ?? board + experience + surplusLanguages + surplusSkills + assets
  }

  /// The merit of an officer on a post with these requirements, for a tour from this month.
  public init(
    of officer: Officer, on requirements: PostRequirements, from month: Month,
    weights: PointWeights, given: Int?
  ) {
    board = Self.board(of: officer, weights)
    experience = Self.experience(of: officer, weights)
    surplusLanguages = Self.surplusLanguages(of: officer, above: requirements.languages, weights)
    surplusSkills = Self.surplusSkills(of: officer, above: requirements.skills, weights)
    assets = Self.assets(of: officer, among: requirements.assets, from: month)
    self.given = given
  }
}

/// The parts, each of what it depends on.
extension Merit {
  static func board(of officer: Officer, _ weights: PointWeights) -> Int {
    weights.board.timesRounded(officer.boardScore)
  }

  static func experience(of officer: Officer, _ weights: PointWeights) -> Int {
    weights.experience * min(officer.missions, weights.experienceMax)
  }

  static func surplusLanguages(
    of officer: Officer, above least: [Proficiency], _ weights: PointWeights
  ) -> Int {
    weights.surplusLanguage * surplus(officer.languages, above: least)
  }

  static func surplusSkills(
    of officer: Officer, above least: [Proficiency], _ weights: PointWeights
  ) -> Int {
    weights.surplusSkill * surplus(officer.skills, above: least)
  }

  static func assets(
    of officer: Officer, among assets: [PostRequirements.Asset], from month: Month
  ) -> Int {
    assets.reduce(0) { sum, asset in
      sum + (asset.criterion.span(for: officer).contains(month) ? asset.points : 0)
    }
  }

  /// Levels above the least ones, over all subjects asked for.
  private static func surplus(_ held: [Proficiency], above least: [Proficiency]) -> Int {
    least.reduce(0) { $0 + max(0, held.level(of: $1.subject) - $1.level) }
  }
}
