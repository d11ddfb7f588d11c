/// Reads the cells of one sheet.
final class SheetCells: XMLVisitor {
  /// The cells that hold something, by row and column, both from 1.
  private(set) var rows: [Int: [Int: CellValue]] = [:]
  private let texts: [String]
  private let looks: [CellStyles.Look]
  private let countsFrom1904: Bool
  private let limits: ReadingLimits
  private var row = 0
  private var column = 0
  private var count = 0
  private var cell = Cell()
  private var isAid = false

  /// What is known of the cell that is open.
  private struct Cell {
    var type = "n"
    var look = CellStyles.Look.plain
    var value: String?
    var inline = ""
    var hasFormula = false
  }

  init(
    texts: [String], looks: [CellStyles.Look], countsFrom1904: Bool, limits: ReadingLimits
  ) {
    self.texts = texts
    self.looks = looks
    self.countsFrom1904 = countsFrom1904
    self.limits = limits
  }

  func open(_ name: String, _ attributes: [String: String]) throws(ReadingFailure) {
    switch name {
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = 0
      guard (1...CellPlace.lastRow).contains(row) else {
        throw ReadingFailure("a row \(row)", expected: "rows from 1 to \(CellPlace.lastRow)")
      }
    case "c": try openCell(attributes)
    case "f": cell.hasFormula = true
    case "rPh": isAid = true
    default: break
    }
  }

  private func openCell(_ attributes: [String: String]) throws(ReadingFailure) {
    column += 1
    if let name = attributes["r"] {
      guard let place = CellPlace.read(name), place.row == row else {
        throw ReadingFailure("a cell '\(name.prefix(20))' in row \(row)")
      }
      column = place.column
    }
    cell = Cell(type: attributes["t"] ?? "n")
    if let style = attributes["s"].flatMap({ Int($0) }), looks.indices.contains(style) {
      cell.look = looks[style]
    }
  }

  func close(_ name: String, _ text: String) throws(ReadingFailure) {
    switch name {
    case "v": cell.value = text
    case "t" where !isAid: cell.inline += text
    case "rPh": isAid = false
    case "c":
      guard let value = try value() else { return }
      count += 1
      guard count <= limits.cells else { throw .tooMuch("cells in a sheet", limits.cells) }
      rows[row, default: [:]][column] = value
    default: break
    }
  }

  /// What the cell holds that ends now; nil where that is nothing.
  private func value() throws(ReadingFailure) -> CellValue? {
    if cell.type == "inlineStr" { return text(EscapedText.plain(cell.inline)) }
    guard let value = cell.value, !value.isEmpty else { return cell.hasFormula ? .formula : nil }
    switch cell.type {
    case "s":
      guard let place = Int(value), texts.indices.contains(place) else { throw strange(value) }
      return text(texts[place])
    case "str": return text(EscapedText.plain(value))
    case "b": return .truth(value == "1" || value == "true")
    case "e": return .error(value)
    case "d": return text(value)
    default:
      guard let number = Double(value), number.isFinite else { throw strange(value) }
      return shown(number)
    }
  }

  private func shown(_ number: Double) -> CellValue {
    switch cell.look {
    case .plain: .number(number)
    case .share: .share(number)
    case .date:
      CalendarDate(serial: number, from1904: countsFrom1904).map { .date($0) } ?? .number(number)
    }
  }

  private func text(_ text: String) -> CellValue? {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return scalars.isEmpty ? nil : .text(String(scalars))
  }

  private func strange(_ value: String) -> ReadingFailure {
    ReadingFailure("'\(value.prefix(40))' in cell \(CellPlace.letters(column))\(row)")
  }
}
