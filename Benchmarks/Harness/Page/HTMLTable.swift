/// A table of the page, its first column the name of the row.
struct HTMLTable {
  private let titles: [String]
  private var rows: [[Cell]] = []

  /// What stands in a cell.
  enum Cell {
    case text(String)
    case link(String, to: String)

    fileprivate var html: String {
      switch self {
      case .text(let text): text.inHTML
      case .link(let text, let address): "<a href=\"\(address.inHTML)\">\(text.inHTML)</a>"
      }
    }
  }

  init(_ titles: [String]) {
    self.titles = titles
  }

  /// Adds a row, one cell a column.
  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// The table, in a box that scrolls where it is too wide.
  var html: String {
    let head = titles.map { "<th scope=\"col\">\($0.inHTML)</th>" }.joined()
    let body = rows.map { row in
      let cells = row.enumerated().map { place, cell in
        place == 0 ? "<th scope=\"row\">\(cell.html)</th>" : "<td>\(cell.html)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return "<div class=\"scroll\"><table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
      + body.joined() + "</tbody>\n</table></div>\n"
  }
}
