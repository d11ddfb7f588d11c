/// The least and the most a row or column may be; infinite where there is no limit.
///
/// Any pair can be written down; `Problem` refuses a pair that is crossed, not a number, or too large.
public struct Bounds: Sendable, Hashable {
  /// The least value, or `-infinity`.
  public var lower: Double
  /// The most, or `infinity`.
  public var upper: Double

  /// Bounds from both ends.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// No limit on either side.
  public static let free = Bounds(lower: -.infinity, upper: .infinity)

  /// A least value only.
  public static func atLeast(_ lower: Double) -> Bounds { Bounds(lower: lower, upper: .infinity) }

  /// A greatest value only.
  public static func atMost(_ upper: Double) -> Bounds { Bounds(lower: -.infinity, upper: upper) }

  /// A least and a greatest value; equal ones mean a fixed value.
  public static func between(_ lower: Double, _ upper: Double) -> Bounds {
    Bounds(lower: lower, upper: upper)
  }

  /// One value only.
  public static func fixed(_ value: Double) -> Bounds { Bounds(lower: value, upper: value) }
}

extension Bounds: CustomStringConvertible {
  /// The bounds as an interval, as in `[0.0, inf]`.
  public var description: String { "[\(lower), \(upper)]" }
}
