/// The months that a programme plans: the first one and how many.
public struct Horizon: Hashable, Sendable {
  /// The first month planned.
  public let first: Month
  /// How many months are planned, 1–120.
  public let months: Int

  /// The last month planned.
  public var last: Month { first.advanced(by: months - 1) }

  /// The months planned, both ends included.
  public var range: ClosedRange<Month> { first...last }
}
