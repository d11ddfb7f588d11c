import Foundation

/// How numbers look in tables and on charts.
enum Cells {
  /// Seconds with three significant digits at most: `0.004`, `12.3`, `241`; a dash for never.
  static func seconds(_ value: Double?) -> String {
    guard let value else { return "–" }
    let digits = value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0
    return fixed(value, digits)
  }

  /// A number with so many digits behind the point.
  static func fixed(_ value: Double, _ digits: Int) -> String {
    value.formatted(
      .number.precision(.fractionLength(digits)).grouping(.never)
        .locale(Locale(identifier: "en_US_POSIX")))
  }

  /// A whole number with commas between thousands.
  static func count(_ value: Int) -> String {
    let digits = Array(String(abs(value)))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return (value < 0 ? "-" : "") + text
  }

  /// KiB as MiB.
  static func mebibytes(_ kib: Int) -> String { fixed(Double(kib) / 1024, kib < 102_400 ? 1 : 0) }

  /// The gap between value and bound in percent of the larger.
  static func gap(_ value: Int, _ bound: Int) -> String {
    if value == bound { return "proven" }
    let percent = gapPercent(value, bound)
    return fixed(percent, percent < 0.1 ? 3 : percent < 10 ? 2 : 0) + " %"
  }

  /// The gap between value and bound in percent of the larger.
  static func gapPercent(_ value: Int, _ bound: Int) -> Double {
    let largest = max(abs(value), abs(bound))
    return largest == 0 ? 0 : 100 * Double(abs(value - bound)) / Double(largest)
  }

  /// How many times the second number the first is.
  static func ratio(_ now: Double?, _ before: Double?) -> String {
    guard let now, let before else { return now == nil && before == nil ? "–" : "new" }
    guard before > 0 else { return now == 0 ? "=" : "new" }
    return now == before ? "=" : "×" + fixed(now / before, 2)
  }
}
