/// One thing asked of the officers of some posts.
public struct Requirement: Hashable, Sendable {
  /// Which posts it applies to.
  public let scope: Scope
  /// What is asked.
  public let criterion: Criterion
  /// Whether it decides who may serve, or earns points.
  public let weight: Weight

  /// The posts that a requirement applies to.
  public enum Scope: Hashable, Sendable {
    /// Every post.
    case all
    /// The posts of a mission, an index into `Programme.missions`.
    case mission(Int)
    /// The posts of a role.
    case role(String)
    /// One post, an index into `Programme.posts`.
    case post(Int)
  }

  /// What is asked of an officer; years and clearance are judged at the tour's first month.
  public enum Criterion: Hashable, Sendable {
    /// A language (index into `Programme.languages`) at the level or above.
    case language(Int, LanguageLevel)
    /// A skill (index into `Programme.skills`) at the level or above.
    case skill(Int, Int)
    /// A rank (index into `Programme.ranks`) or above.
    case rankAtLeast(Int)
    /// A rank or below.
    case rankAtMost(Int)
    /// Whole years of service, at least.
    case serviceYears(Int)
    /// Whole years of age, at least.
    case ageAtLeast(Int)
    /// Whole years of age, at most.
    case ageAtMost(Int)
    /// Earlier missions, at least.
    case missions(Int)
    /// The board's score, at least.
    case boardScore(ExactDecimal)
    /// The driving test.
    case driving
    /// The firearms test.
    case firearms
    /// A clearance not expired by the tour's first month.
    case clearance
  }

  /// What a requirement does.
  public enum Weight: Hashable, Sendable {
    /// Who fails it may not serve.
    case essential
    /// Who meets it earns so many points a month.
    case asset(points: Int)
  }
}
