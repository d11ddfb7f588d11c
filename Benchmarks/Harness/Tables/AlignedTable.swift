/// A table for the terminal: columns as wide as their widest cell, the first to the left, others to the right.
struct AlignedTable {
  private var rows: [[String]]

  init(_ titles: [String]) {
    rows = [titles]
  }

  /// Adds a row, one cell a column.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, each ended by a line break and none by spaces.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        line += (column == 0 ? cell + space : space + cell) + "  "
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
