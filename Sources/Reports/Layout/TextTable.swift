/// A table for the terminal: columns as wide as their widest cell, two spaces between them.
struct TextTable {
  private let columns: [Column]
  private var rows: [[String]] = []

  /// How a column stands.
  enum Side {
    case left, right
  }

  private struct Column {
    let title: String
    let side: Side
  }

  /// A table with these column titles.
  init(_ columns: (title: String, side: Side)...) {
    self.columns = columns.map { Column(title: $0.title, side: $0.side) }
  }

  /// A table with these column titles, the first ones to the left and the others to the right.
  init(titles: [String], left: Int) {
    columns = titles.enumerated().map { Column(title: $1, side: $0 < left ? .left : .right) }
  }

  /// A table with these column titles, the first ones to the right and the others to the left.
  init(titles: [String], right: Int) {
    columns = titles.enumerated().map { Column(title: $1, side: $0 < right ? .right : .left) }
  }

  /// Adds a row, one cell a column.
  mutating func add(_ cells: String...) {
    rows.append(cells)
  }

  /// Adds a row, one cell a column; missing ones stay empty.
  mutating func add(_ cells: [String]) {
    rows.append(cells)
  }

  /// The lines, each ended by a line break and none by spaces.
  var text: String { text { _, _, cell in cell } }

  /// The lines likewise, each cell painted once it is as wide as its column.
  ///
  /// - Parameter paint: A row (the titles are row 0), a column, and the cell; the painted cell must look as wide.
  /// - Returns: The lines.
  func text(_ paint: (Int, Int, String) -> String) -> String {
    let all = [columns.map(\.title)] + rows
    let widths = columns.indices.map { column in
      all.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return all.enumerated().map { place, row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        let painted = paint(place, column, cell)
        line += columns[column].side == .left ? painted + space : space + painted
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
