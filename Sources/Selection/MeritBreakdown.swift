public import Programme

/// What an officer is worth on a post part by part, each asset and each surplus by itself; the parts add up to
/// the points a month that `Merit` counts.
public struct MeritBreakdown: Hashable, Sendable {
  /// Every part that could earn points, in the order of FORMAT "Points"; those not earned have 0.
  public let parts: [Part]
  /// The first month of the tour that it is counted for.
  public let month: Month

  /// The points a month: the sum of the parts.
  public var points: Int { parts.reduce(0) { $0 + $1.points } }

  /// One part of the points.
  public struct Part: Hashable, Sendable {
    /// What earns them.
    public let source: Source
    /// Points a month; 0 where it is not earned.
    public let points: Int
  }

  /// What earns points.
  public enum Source: Hashable, Sendable {
    /// The figure given by hand in place of all others.
    case given
    /// The board's score.
    case board(score: ExactDecimal, each: ExactDecimal)
    /// Earlier missions that count.
    case experience(missions: Int, each: Int)
    /// Levels of a language held above the least.
    case surplusLanguage(Int, held: Int, least: Int, each: Int)
    /// Levels of a skill held above the least.
    case surplusSkill(Int, held: Int, least: Int, each: Int)
    /// An asset, and whether it holds.
    case asset(Requirement.Criterion, worth: Int, holds: Bool)
  }

  /// The merit of an officer on a post with these requirements, for a tour from this month.
  /// - Complexity: O(requirements of the post).
  public init(
    of officer: Officer, on requirements: PostRequirements, from month: Month,
    weights: PointWeights, given: Int?
  ) {
    self.month = month
    if let given {
      parts = [Part(source: .given, points: given)]
      return
    }
    var parts = [
      Part(
        source: .board(score: officer.boardScore, each: weights.board),
        points: weights.board.timesRounded(officer.boardScore))
    ]
    if weights.experience != 0 {
      let counted = min(officer.missions, weights.experienceMax)
      parts.append(
        Part(
          source: .experience(missions: counted, each: weights.experience),
          points: weights.experience * counted))
    }
    if weights.surplusLanguage != 0 {
      parts += requirements.languages.map { least in
        let held = officer.languages.level(of: least.subject)
        return Part(
          source: .surplusLanguage(
            least.subject, held: held, least: least.level, each: weights.surplusLanguage),
          points: weights.surplusLanguage * max(0, held - least.level))
      }
    }
    if weights.surplusSkill != 0 {
      parts += requirements.skills.map { least in
        let held = officer.skills.level(of: least.subject)
        return Part(
          source: .surplusSkill(
            least.subject, held: held, least: least.level, each: weights.surplusSkill),
          points: weights.surplusSkill * max(0, held - least.level))
      }
    }
    parts += requirements.assets.map { asset in
      let holds = asset.criterion.holds(for: officer, from: month)
      return Part(
        source: .asset(asset.criterion, worth: asset.points, holds: holds),
        points: holds ? asset.points : 0)
    }
    self.parts = parts
  }
}
