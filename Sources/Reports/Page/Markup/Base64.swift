/// Base64 of RFC 4648, with padding.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  /// The text of bytes that are given in hexadecimal digits; what is no pair of digits is left out.
  static func text(ofHex hex: String) -> String {
    let nibbles = hex.compactMap(\.hexDigitValue)
    let bytes = stride(from: 0, to: nibbles.count - 1, by: 2).map {
      nibbles[$0] * 16 + nibbles[$0 + 1]
    }
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let group = part.reduce(0) { $0 << 8 | $1 } << (8 * (3 - part.count))
      for place in 0..<4 {
        let isPadding = place > part.count
        text.unicodeScalars.append(isPadding ? "=" : digits[group >> (18 - 6 * place) & 63])
      }
    }
    return text
  }
}
