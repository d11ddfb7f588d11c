/// A table as text, with the place of every cell: what a CSV file says before anyone asks what it means.
public struct Sheet: Sendable {
  /// The file's name, such as `officers.csv`.
  public let file: String
  /// The header row.
  public let header: [Cell]
  /// The rows below it.
  public let rows: [Row]

  /// A table of these parts.
  public init(file: String, header: [Cell], rows: [Row]) {
    self.file = file
    self.header = header
    self.rows = rows
  }

  /// A table made by a program: texts without a place of their own get the one that they will have when
  /// the table is written as plain CSV, one line a row.
  public init(file: String, header: [String], rows: [[String]]) {
    self.file = file
    self.header = Self.placed(header, line: 1)
    self.rows = rows.enumerated().map { Row(line: $0 + 2, cells: Self.placed($1, line: $0 + 2)) }
  }

  private static func placed(_ texts: [String], line: Int) -> [Cell] {
    var column = 1
    return texts.map { text in
      defer { column += text.count + 1 }
      return Cell(text: text, at: Position(line: line, column: column))
    }
  }

  /// A row of cells.
  public struct Row: Sendable {
    /// The line on which it begins, from 1.
    public let line: Int
    /// Its cells.
    public let cells: [Cell]

    /// A row of these cells.
    public init(line: Int, cells: [Cell]) {
      self.line = line
      self.cells = cells
    }
  }

  /// A cell: its text, without the white space around it, and its place.
  public struct Cell: Sendable {
    /// The text.
    public let text: String
    private let line: Int32
    private let column: Int32

    /// A cell of this text at this place.
    public init(text: String, at position: Position) {
      self.text = text
      line = Int32(clamping: position.line)
      column = Int32(clamping: position.column)
    }

    /// Where it begins.
    public var position: Position { Position(line: Int(line), column: Int(column)) }
  }
}
