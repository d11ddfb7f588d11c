public import Programme

/// A sheet of a workbook: a few lines of text, then tables one below the other.
public struct Worksheet: Sendable {
  /// Its name, at most 31 characters.
  public let name: String
  /// What stands above the tables.
  public let lines: [String]
  /// Its tables.
  public let tables: [Table]

  /// Titles and rows of cells.
  public struct Table: Sendable {
    /// The columns.
    public let columns: [Column]
    /// The rows, one cell a column.
    public let rows: [[Cell]]
    /// How many columns stay in view when the sheet is scrolled.
    public let frozen: Int
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// Its title, unlike those of the other columns.
    public let title: String
    /// Its width in characters.
    public let width: Int
  }

  /// A cell: what it holds, and its shade.
  public struct Cell: Hashable, Sendable {
    /// What it holds.
    public let value: Value
    /// Its shade, if any.
    public let shade: Shade?
    /// Whether something begins with it that goes on to the right: a line stands in front of it.
    public var isBeginning = false
  }

  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A text, which stays a text whatever it begins with.
    case text(String)
    /// A whole number.
    case number(Int)
    /// By how much something changes, shown with its sign.
    case change(Int)
    /// A month, held as its first day.
    case month(Month)
    /// A share, in hundredths of a percent.
    case share(Int)
  }

  /// What the shade of a cell means.
  public enum Shade: String, CaseIterable, Sendable {
    /// Tours by their state; months without an officer; what is used up or short.
    case new, kept, running, vacant, alert
  }
}

extension Worksheet.Cell {
  static let empty = Worksheet.Cell(value: .empty, shade: nil)
  static func text(_ text: String, _ shade: Worksheet.Shade? = nil) -> Worksheet.Cell {
    Worksheet.Cell(value: text.isEmpty ? .empty : .text(text), shade: shade)
  }
  static func number(_ number: Int?, _ shade: Worksheet.Shade? = nil) -> Worksheet.Cell {
    Worksheet.Cell(value: number.map { .number($0) } ?? .empty, shade: shade)
  }
  static func change(_ number: Int) -> Worksheet.Cell {
    Worksheet.Cell(value: .change(number), shade: nil)
  }
  /// The same cell with a line in front of it.
  var beginning: Worksheet.Cell {
    var cell = self
    cell.isBeginning = true
    return cell
  }
  static func month(_ month: Month) -> Worksheet.Cell {
    Worksheet.Cell(value: .month(month), shade: nil)
  }
}

extension Worksheet.Table {
  /// A table whose columns are given with their widths.
  init(_ columns: [(String, Int)], frozen: Int = 1, rows: [[Worksheet.Cell]]) {
    self.init(
      columns: columns.map { Worksheet.Column(title: $0.0, width: $0.1) }, rows: rows,
      frozen: frozen)
  }
}
