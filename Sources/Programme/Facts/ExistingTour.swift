/// A tour that stands before planning begins: running, or planned and published.
public struct ExistingTour: Hashable, Sendable {
  /// The officer, an index into `Programme.officers`.
  public let officer: Int
  /// The post, an index into `Programme.posts`.
  public let post: Int
  /// The first month away.
  public let from: Month
  /// The last month away.
  public let until: Month
  /// Whether it is a fact or a plan.
  public let state: State

  /// What binds an existing tour.
  public enum State: String, CaseIterable, Sendable {
    /// A fact: always in the plan.
    case running
    /// As published; may be changed at a price.
    case planned
  }
}
