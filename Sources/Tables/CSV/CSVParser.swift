import Programme

/// A walk through the bytes of a CSV file, row by row.
struct CSVParser {
  private let bytes: [UInt8]
  private let file: String
  private var at: Int
  private var places: PlaceCounter
  /// As many cells as the last row had.
  private var width = 1
  var faults: [Fault] = []

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    at = TextEncoding.start(of: bytes)
    places = PlaceCounter(from: at)
  }

  /// The next row that says anything; nil at the end.
  mutating func nextRow() -> Sheet.Row? {
    while at < bytes.count {
      let line = places.place(of: at, in: bytes).line
      var cells: [Sheet.Cell] = []
      cells.reserveCapacity(width)
      cells.append(cell())
      while at < bytes.count, bytes[at] == .comma {
        at += 1
        cells.append(cell())
      }
      passLineEnd()
      if cells.contains(where: { !$0.text.isEmpty }) {
        width = cells.count
        return Sheet.Row(line: line, cells: cells)
      }
    }
    return nil
  }

  private mutating func passLineEnd() {
    guard at < bytes.count else { return }
    let isPaired =
      bytes[at] == .carriageReturn && at + 1 < bytes.count && bytes[at + 1] == .lineFeed
    at += isPaired ? 2 : 1
  }

  /// The cell that begins here; afterwards the walk stands at a comma, a line's end, or the end.
  private mutating func cell() -> Sheet.Cell {
    let start = at
    passBlanks()
    if at < bytes.count, bytes[at] == .quote { return quotedCell() }
    at = start
    return plainCell()
  }

  private mutating func plainCell() -> Sheet.Cell {
    let start = at
    let quote = passPlainText()
    let text = start..<at
    let content = trimmed(text)
    let place = places.place(of: content.isEmpty ? start : content.lowerBound, in: bytes)
    if let quote {
      report(
        at: quote, found: "a quote inside a cell that does not begin with one",
        expected: "the whole cell in quotes, and each quote inside it doubled")
    }
    return Sheet.Cell(text: String(decoding: bytes[content], as: UTF8.self), at: place)
  }

  /// Goes to the end of an unquoted cell; returns where the first quote in it stands.
  private mutating func passPlainText() -> Int? {
    var quote: Int?
    while at < bytes.count {
      switch bytes[at] {
      case .comma, .lineFeed, .carriageReturn: return quote
      case .quote: quote = quote ?? at
      default: break
      }
      at += 1
    }
    return quote
  }

  private mutating func quotedCell() -> Sheet.Cell {
    let opening = at
    let place = places.place(of: opening, in: bytes)
    let (content, hasDoubled, closing) = quotedContent(from: opening + 1)
    guard let closing else { return unclosedCell(opening, place) }
    at = closing + 1
    passBlanks()
    var text = String(decoding: bytes[trimmed(content)], as: UTF8.self)
    if hasDoubled { text.replaceDoubledQuotes() }
    if at < bytes.count, !bytes[at].endsCell {
      // A quote that closes lines below with text behind it was rather opened there.
      let spansLines = bytes[content].contains { $0 == .lineFeed || $0 == .carriageReturn }
      if spansLines { return unclosedCell(opening, place) }
      report(
        at: at, found: "text after a closing quote", expected: "a comma or the end of the line")
      let rest = at
      _ = passPlainText()
      text += String(decoding: bytes[trimmed(rest..<at)], as: UTF8.self)
    }
    return Sheet.Cell(text: text, at: place)
  }

  /// What stands between quotes, whether it has doubled ones, and where the closing one is, if anywhere.
  private func quotedContent(from start: Int) -> (Range<Int>, hasDoubled: Bool, closing: Int?) {
    var hasDoubled = false
    var here = start
    while here < bytes.count {
      guard bytes[here] == .quote else {
        here += 1
        continue
      }
      guard here + 1 < bytes.count, bytes[here + 1] == .quote else {
        return (start..<here, hasDoubled, here)
      }
      hasDoubled = true
      here += 2
    }
    return (start..<bytes.count, hasDoubled, nil)
  }

  /// A cell whose closing quote is missing: it is read to the next comma, like one without quotes.
  private mutating func unclosedCell(_ opening: Int, _ place: Position) -> Sheet.Cell {
    report(place, found: "a quote that is not closed", expected: "a closing quote after the cell")
    at = opening + 1
    _ = passPlainText()
    let content = trimmed(opening + 1..<at)
    return Sheet.Cell(text: String(decoding: bytes[content], as: UTF8.self), at: place)
  }

  private mutating func passBlanks() {
    while at < bytes.count, bytes[at] == .space || bytes[at] == .tab { at += 1 }
  }

  /// The range without the white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while start < end, bytes[end - 1].isBlank { end -= 1 }
    // Beyond ASCII white space is rare, and characters have to be looked at.
    guard start < end, bytes[start] >= 0x80 || bytes[end - 1] >= 0x80 else { return start..<end }
    let scalars = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars
    let leading = scalars.prefix { $0.properties.isWhitespace }
    guard leading.endIndex < scalars.endIndex else { return start..<start }
    let trailing = scalars.reversed().prefix { $0.properties.isWhitespace }
    return start + leading.reduce(0) { $0 + UTF8.width($1) }..<end
      - trailing.reduce(0) { $0 + UTF8.width($1) }
  }

  private mutating func report(at offset: Int, found: String, expected: String) {
    report(places.place(of: offset, in: bytes), found: found, expected: expected)
  }

  private mutating func report(_ place: Position, found: String, expected: String) {
    faults.append(Fault(file: file, at: place, found: found, expected: expected))
  }
}

extension UInt8 {
  /// Whether a cell without quotes ends before it.
  fileprivate var endsCell: Bool {
    self == .comma || self == .lineFeed || self == .carriageReturn
  }

  /// Whether it is ASCII white space.
  fileprivate var isBlank: Bool { self == .space || (.tab ... .carriageReturn).contains(self) }
}

extension String {
  /// Makes one quote of each two.
  fileprivate mutating func replaceDoubledQuotes() {
    var single = ""
    single.reserveCapacity(utf8.count)
    var pending = false
    for scalar in unicodeScalars {
      pending = scalar == "\"" && !pending
      if !pending { single.unicodeScalars.append(scalar) }
    }
    self = single
  }
}
