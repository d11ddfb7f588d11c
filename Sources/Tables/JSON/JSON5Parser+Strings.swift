import Programme

extension JSON5Parser {
  /// The string in double or single quotes that begins here.
  mutating func string() throws(Lost) -> String {
    let quote = bytes[at]
    let opening = place(of: at)
    at += 1
    var text = ""
    var plain = at
    while at < bytes.count {
      switch bytes[at] {
      case quote:
        text += String(decoding: bytes[plain..<at], as: UTF8.self)
        at += 1
        return text
      case .backslash:
        text += String(decoding: bytes[plain..<at], as: UTF8.self)
        if let scalar = escape() { text.unicodeScalars.append(scalar) }
        plain = at
      case .lineFeed, .carriageReturn: throw unclosed(opening, quote)
      default: at += 1
      }
    }
    throw unclosed(opening, quote)
  }

  private mutating func unclosed(_ opening: Position, _ quote: UInt8) -> Lost {
    lost(
      opening, found: "a string that is not closed on its line",
      expected: "a closing \(Unicode.Scalar(quote)), or \\ before the end of the line")
  }

  /// The scalar that the escape here stands for; nil for a line that goes on, and for a faulty escape.
  private mutating func escape() -> Unicode.Scalar? {
    let start = at
    at += 1
    guard at < bytes.count else { return nil }
    let (scalar, length) = scalar(at: at)
    at += length
    switch scalar {
    case "b": return "\u{08}"
    case "f": return "\u{0C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{0B}"
    case "0" where at == bytes.count || !isDigit(bytes[at]): return "\0"
    case "x": return hexadecimalEscape(from: start, digits: 2)
    case "u": return hexadecimalEscape(from: start, digits: 4)
    case "\r":
      if at < bytes.count, bytes[at] == .lineFeed { at += 1 }
      return nil
    case "\n", "\u{2028}", "\u{2029}": return nil
    case "0"..."9": return faulty(from: start)
    default: return scalar
    }
  }

  /// The scalar of `\xHH`, `\uHHHH`, or a pair of `\uHHHH` that stand for one scalar together.
  private mutating func hexadecimalEscape(from start: Int, digits: Int) -> Unicode.Scalar? {
    guard let code = passHexadecimal(digits) else { return faulty(from: start) }
    guard (0xD800..<0xDC00).contains(code) else {
      return Unicode.Scalar(code) ?? faulty(from: start)
    }
    guard at + 1 < bytes.count, bytes[at] == .backslash, bytes[at + 1] == UInt8(ascii: "u") else {
      return faulty(from: start)
    }
    let second = at
    at += 2
    guard let low = passHexadecimal(4), (0xDC00..<0xE000).contains(low) else {
      at = second
      return faulty(from: start)
    }
    return Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func passHexadecimal(_ digits: Int) -> UInt32? {
    guard at + digits <= bytes.count, let code = Self.hexadecimal(bytes[at..<at + digits]) else {
      return nil
    }
    at += digits
    return code
  }

  private mutating func faulty(from start: Int) -> Unicode.Scalar? {
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    report(
      at: start, found: "the escape '\(text)'",
      expected: #"an escape such as \n, \x41 or \u0041, or \\ for a backslash itself"#)
    return "\u{FFFD}"
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
