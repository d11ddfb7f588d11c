import Programme

/// What a file's bytes say about how its text is encoded.
enum TextEncoding {
  /// Where the text begins: after the byte order mark, if there is one.
  static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The fault of bytes that are not UTF-8, nil where they are: one for the whole file, since it is one
  /// mistake, at the first such byte. Complexity: O(bytes).
  static func fault(in bytes: [UInt8], file: String) -> Fault? {
    var places = PlaceCounter(from: start(of: bytes))
    var first: (place: Position, byte: UInt8)?
    var lines: Set<Int> = []
    var from = 0
    while let offset = firstInvalid(in: bytes, from: from) {
      let place = places.place(of: offset, in: bytes)
      if first == nil { first = (place, bytes[offset]) }
      lines.insert(place.line)
      from = offset + 1
    }
    guard let first else { return nil }
    var found = "byte \(hex(first.byte)), which is not UTF-8"
    switch lines.count - 1 {
    case 0: break
    case 1: found += " (another line has such bytes too)"
    case let others: found += " (\(others) more lines have such bytes too)"
    }
    return Fault(
      file: file, at: first.place, found: found, expected: "text saved with the encoding UTF-8")
  }

  /// Whether the bytes begin as UTF-16 does, and the fault if so.
  static func wideFault(in bytes: [UInt8], file: String) -> Fault? {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return Fault(
      file: file, at: .start, found: "UTF-16", expected: "text saved with the encoding UTF-8")
  }

  /// The first byte from an offset on that begins no character.
  private static func firstInvalid(in bytes: [UInt8], from: Int) -> Int? {
    var from = from
    // The rest may begin within the character that was invalid.
    while from < bytes.count, from > 0, bytes[from] & 0xC0 == 0x80 { from += 1 }
    guard from < bytes.count else { return nil }
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(from...))
      return nil
    } catch {
      return from + error.byteOffsets.lowerBound
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
