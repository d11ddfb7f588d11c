import Programme

/// A table being written, row by row.
struct TableDraft {
  private let file: String
  private let header: [String]
  private var rows: [[String]] = []

  /// An empty table whose columns are listed as in `"service name strength"`.
  init(_ file: String, _ columns: String) {
    self.file = file
    header = columns.split(separator: " ").map { String($0) }
  }

  /// Adds a row; a cell that is nil stays blank.
  mutating func add(_ cells: (any CustomStringConvertible)?...) {
    rows.append(cells.map { $0?.description ?? "" })
  }

  /// Whether there is no row.
  var isEmpty: Bool { rows.isEmpty }

  /// The table as it stands.
  var sheet: Sheet { Sheet(file: file, header: header, rows: rows) }
}

extension Bool {
  /// `yes` or `no`, as the tables have it.
  var word: String { self ? "yes" : "no" }
}

extension String {
  /// The number with zeros before it, up to the width.
  init(_ number: Int, width: Int) {
    let digits = String(number)
    self = String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }

  /// Tenths as a decimal number: 823 is `82.3`.
  init(tenths: Int) {
    self = "\(tenths / 10).\(tenths % 10)"
  }
}
