extension JSON5Parser {
  /// Passes white space and comments.
  mutating func passSpace() throws(Lost) {
    while at < bytes.count {
      switch bytes[at] {
      case .space, .tab ... .carriageReturn: at += 1
      case UInt8(ascii: "/"):
        guard try passComment() else { return }
      case 0x80...:
        let (scalar, length) = scalar(at: at)
        guard scalar.properties.isWhitespace || scalar == "\u{FEFF}" else { return }
        at += length
      default: return
      }
    }
  }

  /// Passes a comment; false where there is none.
  private mutating func passComment() throws(Lost) -> Bool {
    switch at + 1 < bytes.count ? bytes[at + 1] : 0 {
    case UInt8(ascii: "/"):
      while at < bytes.count, bytes[at] != .lineFeed, bytes[at] != .carriageReturn { at += 1 }
      return true
    case UInt8(ascii: "*"):
      var here = at + 2
      while here + 1 < bytes.count {
        if bytes[here] == UInt8(ascii: "*"), bytes[here + 1] == UInt8(ascii: "/") {
          at = here + 2
          return true
        }
        here += 1
      }
      throw lost(found: "a comment that is not closed", expected: "'*/' after the comment")
    default: return false
    }
  }

  /// A key of an object: a string, or an identifier without quotes.
  mutating func key() throws(Lost) -> String {
    if at < bytes.count, bytes[at] == .quote || bytes[at] == UInt8(ascii: "'") {
      return try string()
    }
    var key = String.UnicodeScalarView()
    while at < bytes.count {
      let start = at
      var (scalar, length) = scalar(at: at)
      if scalar == "\\", let escaped = escapedScalar() { (scalar, length) = escaped }
      guard Self.isIdentifier(scalar, isFirst: key.isEmpty) else {
        at = start
        break
      }
      key.append(scalar)
      at = start + length
    }
    guard !key.isEmpty else {
      throw lost(
        found: nextToken() ?? Self.end,
        expected: "a key: a word of letters, digits and _, or a string in quotes")
    }
    return String(key)
  }

  /// The scalar that `\uXXXX` here stands for, and the bytes of the escape; nil where it is none.
  private func escapedScalar() -> (Unicode.Scalar, Int)? {
    guard at + 6 <= bytes.count, bytes[at + 1] == UInt8(ascii: "u"),
      let code = Self.hexadecimal(bytes[at + 2..<at + 6]), let scalar = Unicode.Scalar(code)
    else { return nil }
    return (scalar, 6)
  }

  /// Passes everything up to white space, punctuation or a comment.
  mutating func passWord() {
    while at < bytes.count {
      switch bytes[at] {
      case 0...(.space), .quote, UInt8(ascii: "'"), .comma, UInt8(ascii: ":"), UInt8(ascii: "/"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        return
      case 0x80...:
        let (scalar, length) = scalar(at: at)
        if scalar.properties.isWhitespace { return }
        at += length
      default: at += 1
      }
    }
  }

  /// What stands here, to be named in a fault: a word, or one character; nil at the end of the file.
  func nextToken() -> String? {
    guard at < bytes.count else { return nil }
    var ahead = self
    ahead.passWord()
    guard ahead.at > at else { return "'\(scalar(at: at).scalar)'" }
    let word = String(decoding: bytes[at..<ahead.at], as: UTF8.self)
    return word.count <= 30 ? "'\(word)'" : "'\(word.prefix(30))…'"
  }

  /// The scalar whose bytes begin at an offset, and how many they are.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    guard bytes[offset] >= 0x80 else { return (Unicode.Scalar(bytes[offset]), 1) }
    let text = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
    let scalar = text.unicodeScalars.first ?? "\u{FFFD}"
    let isRepaired = scalar == "\u{FFFD}" && bytes[offset] != 0xEF
    return (scalar, isRepaired ? 1 : min(UTF8.width(scalar), bytes.count - offset))
  }

  /// Whether an identifier may begin with a byte.
  static func isIdentifier(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == .backslash || isIdentifier(Unicode.Scalar(byte), isFirst: true)
  }

  /// Whether an identifier, as JavaScript knows it, may have a scalar at or after its beginning.
  private static func isIdentifier(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "$": return true
    case "0"..."9": return !isFirst
    case "\u{200C}", "\u{200D}": return !isFirst
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return !isFirst
    default: return false
    }
  }

  /// The value of hexadecimal digits; nil where others stand among them.
  static func hexadecimal(_ digits: some Collection<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for byte in digits {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
