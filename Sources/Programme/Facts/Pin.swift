/// A decision of the board about one officer on one post.
public struct Pin: Hashable, Sendable {
  /// The officer, an index into `Programme.officers`.
  public let officer: Int
  /// The post, an index into `Programme.posts`.
  public let post: Int
  /// The first month of the tour that it speaks of; nil means any.
  public let from: Month?
  /// What was decided.
  public let decision: Decision
  /// Why; empty where not given.
  public let reason: String

  /// What a pin asks for.
  public enum Decision: String, CaseIterable, Sendable {
    /// The officer must have a tour on the post.
    case require
    /// The officer must not.
    case forbid
  }
}
