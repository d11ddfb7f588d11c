/// How far a value may still be from the best there is, in exact integers.
public struct Gap: Hashable, Sendable, CustomStringConvertible {
  /// The difference between value and bound.
  private let difference: Int128
  /// What it is a part of: the larger of the two, without sign.
  private let whole: Int128

  /// The gap between a value and its bound.
  public init(value: Int, bound: Int) {
    difference = abs(Int128(value) - Int128(bound))
    whole = max(abs(Int128(value)), abs(Int128(bound)))
  }

  /// Whether nothing is left.
  public var isClosed: Bool { difference == 0 }

  /// The gap in percent with two significant digits, rounded up, so that it never claims more than is
  /// proven: `0.013 %`; `0 %` only where value and bound are equal.
  public var description: String { percent + " %" }

  /// The figure alone: `0.013`.
  public var percent: String {
    guard !isClosed, whole > 0 else { return "0" }
    var places = 0
    var scale: Int128 = 100
    while difference * scale < 10 * whole, places < 12 {
      places += 1
      scale *= 10
    }
    let units = (difference * scale + whole - 1) / whole
    let digits = String(units)
    guard places > 0 else { return digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}
