/// The numbers of JSON5 as text, so that nothing is rounded on the way to whole or exact numbers.
enum NumberText {
  /// Numbers with more digits than this before or behind the point stay as they were written.
  private static let longest = 40

  /// A JSON5 number in plain decimal notation: `0x18` → `24`, `1e3` → `1000`, `2.50` → `2.5`, `+.5` →
  /// `0.5`. `Infinity`, `NaN` and numbers of very many digits stay as they are; nil for anything else.
  static func plain(_ text: String) -> String? {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let unsigned = Substring(rest)
    if unsigned == "Infinity" || unsigned == "NaN" { return text }
    guard unsigned.unicodeScalars.allSatisfy(\.isASCII) else { return nil }
    let digits: String?
    if unsigned.hasPrefix("0x") || unsigned.hasPrefix("0X") {
      digits = hexadecimal(unsigned.dropFirst(2), otherwise: unsigned)
    } else {
      digits = decimal(unsigned)
    }
    guard let digits else { return nil }
    return isNegative && digits != "0" ? "-" + digits : digits
  }

  private static func hexadecimal(_ digits: Substring, otherwise text: Substring) -> String? {
    guard !digits.isEmpty, digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt128(digits, radix: 16).map { String($0) } ?? String(text)
  }

  private static func decimal(_ text: Substring) -> String? {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
    let mantissa = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = mantissa[0]
    let fraction = mantissa.count == 2 ? mantissa[1] : ""
    guard !(whole.isEmpty && fraction.isEmpty), isDigits(whole), isDigits(fraction),
      whole.count < 2 || whole.first != "0"
    else { return nil }
    var exponent = 0
    if parts.count == 2 {
      guard let power = Self.exponent(parts[1]) else { return nil }
      exponent = power
    }
    return shifted(whole, fraction, by: exponent) ?? String(text)
  }

  private static func exponent(_ text: Substring) -> Int? {
    let digits = text.first == "+" || text.first == "-" ? text.dropFirst() : text
    guard !digits.isEmpty, isDigits(digits) else { return nil }
    return Int(text) ?? .max
  }

  /// The digits with the point moved to the right; nil where there would be too many of them.
  private static func shifted(
    _ whole: Substring, _ fraction: Substring, by exponent: Int
  ) -> String? {
    guard whole.count <= longest, fraction.count <= longest,
      (-longest...longest).contains(exponent)
    else { return nil }
    var digits = String(whole) + fraction
    var point = whole.count + exponent
    if point < 0 {
      digits = String(repeating: "0", count: -point) + digits
      point = 0
    }
    if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
    let before = digits.prefix(point).drop { $0 == "0" }
    var behind = digits.dropFirst(point)
    while behind.last == "0" { behind.removeLast() }
    return (before.isEmpty ? "0" : before) + (behind.isEmpty ? "" : "." + behind)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
