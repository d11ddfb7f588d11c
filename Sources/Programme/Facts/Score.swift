/// Points a month for one officer on one post, given by hand in place of the computed figure.
public struct Score: Hashable, Sendable {
  /// The officer, an index into `Programme.officers`.
  public let officer: Int
  /// The post, an index into `Programme.posts`.
  public let post: Int
  /// Points a month; may be negative.
  public let points: Int
}
