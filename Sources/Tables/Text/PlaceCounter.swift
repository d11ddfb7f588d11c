import Programme

/// Says on which line and at which character of it a byte of a text stands.
///
/// It only goes forward: each offset asked for must be no less than the one before it, so that a whole
/// text costs one pass, however many places are asked for.
struct PlaceCounter {
  private var offset: Int
  private var line = 1
  private var column = 1

  /// A counter at the text's first byte, which comes after a byte order mark.
  init(from offset: Int) {
    self.offset = offset
  }

  /// The place of a byte. Complexity: O(bytes since the last one asked for).
  mutating func place(of target: Int, in bytes: [UInt8]) -> Position {
    while offset < target {
      switch bytes[offset] {
      case .lineFeed: newLine()
      case .carriageReturn:
        let isPaired = offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
        if isPaired { advance(1, characters: 0) } else { newLine() }
      case ..<0x80: advance(1, characters: 1)
      default: passForeignCharacters(upTo: target, in: bytes)
      }
    }
    return Position(line: line, column: column)
  }

  private mutating func newLine() {
    line += 1
    column = 1
    offset += 1
  }

  private mutating func advance(_ bytes: Int, characters: Int) {
    offset += bytes
    column += characters
  }

  /// Passes a run of characters beyond ASCII. The character before it is counted with it: an accent that
  /// stands alone belongs to the letter that it follows.
  private mutating func passForeignCharacters(upTo target: Int, in bytes: [UInt8]) {
    var end = offset
    while end < target, bytes[end] >= 0x80 { end += 1 }
    let joins = column > 1 && bytes[offset - 1] < 0x80
    let run = String(decoding: bytes[(joins ? offset - 1 : offset)..<end], as: UTF8.self)
    advance(end - offset, characters: run.count - (joins ? 1 : 0))
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
}
