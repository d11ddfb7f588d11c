import Programme

/// A walk through the bytes of a JSON5 file, value by value.
struct JSON5Parser {
  let bytes: [UInt8]
  private let file: String
  var at: Int
  private var places: PlaceCounter
  private var depth = 0
  var faults: [Fault] = []
  /// Whether every value so far could be read.
  private(set) var isWhole = true

  /// Nothing after this place can be understood.
  struct Lost: Error {}

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    at = TextEncoding.start(of: bytes)
    places = PlaceCounter(from: at)
  }

  /// The one value of the file.
  mutating func document() throws(Lost) -> Setting {
    try passSpace()
    let setting = try value()
    try passSpace()
    if let token = nextToken() {
      throw lost(found: token, expected: "nothing more after the end of the value")
    }
    return setting
  }

  private mutating func value() throws(Lost) -> Setting {
    let place = place(of: at)
    switch at < bytes.count ? bytes[at] : 0 {
    case UInt8(ascii: "{"): return Setting(try object(openedAt: place), at: place)
    case UInt8(ascii: "["): return Setting(try array(openedAt: place), at: place)
    case .quote, UInt8(ascii: "'"): return Setting(.string(try string()), at: place)
    default: return Setting(try word(), at: place)
    }
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(Lost) -> Setting.Value {
    let start = at
    passWord()
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: break
    }
    if let number = NumberText.plain(text) { return .number(number) }
    isWhole = false
    let expected = "a value: a string in quotes, a number, true, false, null, an array or an object"
    guard text.isEmpty else {
      report(at: start, found: "'\(text)'", expected: expected)
      passRestOfValue()
      return .null
    }
    // A value left out, before what ends it; anything else cannot be passed.
    let token = nextToken()
    guard at < bytes.count, ",}]".utf8.contains(bytes[at]) else {
      throw lost(found: token ?? Self.end, expected: expected)
    }
    report(at: at, found: token ?? Self.end, expected: expected)
    return .null
  }

  /// Passes what else stands on the line of a value that is none, such as the words of a bare text.
  private mutating func passRestOfValue() {
    while at < bytes.count, !",}]\n\r".utf8.contains(bytes[at]) { at += 1 }
  }

  private mutating func array(openedAt opening: Position) throws(Lost) -> Setting.Value {
    try descend(opening)
    defer { depth -= 1 }
    var elements: [Setting] = []
    while try !passes("]", closing: "array", openedAt: opening) {
      elements.append(try value())
      try passSeparator(orClosing: "]") { !":}]".utf8.contains($0) }
    }
    return .array(elements)
  }

  private mutating func object(openedAt opening: Position) throws(Lost) -> Setting.Value {
    try descend(opening)
    defer { depth -= 1 }
    var members: [Setting.Member] = []
    while try !passes("}", closing: "object", openedAt: opening) {
      let place = place(of: at)
      let key = try key()
      try passSpace()
      if at < bytes.count, bytes[at] == UInt8(ascii: ":") {
        at += 1
      } else {
        try missingColon(after: key)
      }
      try passSpace()
      members.append(Setting.Member(key, at: place, try value()))
      try passSeparator(orClosing: "}") {
        $0 == .quote || $0 == UInt8(ascii: "'") || JSON5Parser.isIdentifier($0)
      }
    }
    return .object(members)
  }

  private mutating func descend(_ opening: Position) throws(Lost) {
    depth += 1
    at += 1
    guard depth > JSON5Reader.deepest else { return }
    throw lost(
      opening, found: "an array or object \(depth) deep",
      expected: "at most \(JSON5Reader.deepest) in one another")
  }

  /// Whether the closing bracket comes next, which is then passed.
  private mutating func passes(
    _ bracket: Unicode.Scalar, closing kind: String, openedAt opening: Position
  ) throws(Lost) -> Bool {
    try passSpace()
    guard at < bytes.count else {
      throw lost(
        found: Self.end,
        expected: "'\(bracket)' to close the \(kind) opened on line \(opening.line)")
    }
    guard bytes[at] == UInt8(ascii: bracket) else { return false }
    at += 1
    return true
  }

  /// Passes the comma after an element; where it is missing and another element seems to follow, says so.
  private mutating func passSeparator(
    orClosing bracket: Unicode.Scalar, ifNext begins: (UInt8) -> Bool
  ) throws(Lost) {
    try passSpace()
    guard at < bytes.count, bytes[at] != UInt8(ascii: bracket) else { return }
    guard bytes[at] != .comma else {
      at += 1
      return
    }
    let found = nextToken() ?? Self.end
    let expected = "',' or '\(bracket)'"
    guard begins(bytes[at]) else { throw lost(found: found, expected: expected) }
    report(at: at, found: found, expected: expected)
  }

  private mutating func missingColon(after key: String) throws(Lost) {
    let found = nextToken() ?? Self.end
    let expected = "':' after the key '\(key)'"
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      throw lost(found: found, expected: expected)
    }
    report(at: at, found: found, expected: expected)
    at += 1
  }

  // MARK: Faults

  static let end = "the end of the file"

  /// The place of a byte at or after all those asked for before.
  mutating func place(of offset: Int) -> Position { places.place(of: offset, in: bytes) }

  /// Reports a fault that does not hinder reading on.
  mutating func report(at offset: Int, found: String, expected: String) {
    faults.append(Fault(file: file, at: place(of: offset), found: found, expected: expected))
  }

  /// Reports a fault here after which nothing can be understood.
  mutating func lost(found: String, expected: String) -> Lost {
    lost(place(of: at), found: found, expected: expected)
  }

  /// Reports a fault after which nothing can be understood.
  mutating func lost(_ place: Position, found: String, expected: String) -> Lost {
    faults.append(Fault(file: file, at: place, found: found, expected: expected))
    isWhole = false
    return Lost()
  }
}
