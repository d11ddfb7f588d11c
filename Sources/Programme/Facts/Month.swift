/// A calendar month, such as 2027-01.
public struct Month: Hashable, Comparable, Strideable, Sendable, CustomStringConvertible {
  /// Months since January of the year 0.
  public let index: Int

  /// The month that lies `index` months after January of the year 0.
  public init(index: Int) {
    self.index = index
  }

  /// The month written as `YYYY-MM`; nil where the text is anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard bytes.count == 7 else { return nil }
    var year = 0
    var month = 0
    for (place, byte) in bytes.enumerated() {
      if place == 4 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      if place < 4 { year = year * 10 + digit } else { month = month * 10 + digit }
    }
    guard (1...12).contains(month) else { return nil }
    index = year * 12 + month - 1
  }

  /// The month as `YYYY-MM`.
  public var description: String {
    let year = String(index / 12)
    let month = String(index % 12 + 1)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year
      + (month.count == 1 ? "-0" : "-") + month
  }

  /// Whether this month comes before the other.
  public static func < (a: Month, b: Month) -> Bool { a.index < b.index }

  /// The month that lies `months` later.
  public static func + (month: Month, months: Int) -> Month { Month(index: month.index + months) }

  /// Months from this one to the other; negative where the other is earlier.
  public func distance(to other: Month) -> Int { other.index - index }

  /// The month that lies `n` months later.
  public func advanced(by n: Int) -> Month { Month(index: index + n) }
}
