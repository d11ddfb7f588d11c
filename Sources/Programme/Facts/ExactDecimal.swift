/// A decimal number held exactly: `units` ÷ 10^`places`.
public struct ExactDecimal: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The digits, without the decimal point.
  public let units: Int
  /// How many of them stand behind the point, 0–9, without trailing zeros.
  public let places: Int

  /// A whole number.
  public init(_ whole: Int) {
    units = whole
    places = 0
  }

  /// The number written in plain decimal notation (`82`, `79.95`, `-0.5`); nil where the text is anything
  /// else, has more than nine places behind the point, or more than nine digits before it.
  public init?(_ text: some StringProtocol) {
    var units = 0
    var places: Int?
    var digits = 0
    var negative = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0: negative = true
      case UInt8(ascii: "+") where position == 0: break
      case UInt8(ascii: ".") where places == nil: places = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 18, places ?? 0 < 9 else { return nil }
        units = units * 10 + Int(byte - UInt8(ascii: "0"))
        places = places.map { $0 + 1 }
      default: return nil
      }
    }
    guard digits > 0, digits - (places ?? 0) <= 9 else { return nil }
    var behind = places ?? 0
    while behind > 0, units.isMultiple(of: 10) {
      units /= 10
      behind -= 1
    }
    self.units = negative ? -units : units
    self.places = behind
  }

  /// The product of the two, rounded to a whole number, halves up (15 × 4.1 = 61.5 → 62).
  public func timesRounded(_ other: ExactDecimal) -> Int {
    let product = Int128(units) * Int128(other.units)
    let unit = Self.power(places + other.places)
    let doubled = 2 * product + unit
    // Floor division: Swift's rounds toward zero.
    var quotient = doubled / (2 * unit)
    if doubled % (2 * unit) < 0 { quotient -= 1 }
    return Int(quotient)
  }

  /// Whether this number is less than the other.
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    Int128(a.units) * power(b.places) < Int128(b.units) * power(a.places)
  }

  /// The number in plain decimal notation.
  public var description: String {
    guard places > 0 else { return String(units) }
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(into: Int128(1)) { value, _ in value *= 10 }
  }
}
