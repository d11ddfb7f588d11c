/// A table bound to its schema: rows whose cells are asked for by column name.
struct TableReader {
  let rows: [RowReader]
  private let places: [String: Int]

  /// The table of a source; nil where it is absent, which is reported if it must be there.
  init?(_ schema: TableSchema, in source: Source, log: FaultLog) {
    guard let sheet = source.sheets[schema.file] else {
      let reported = source.faults.contains { $0.file == schema.file }
      if schema.isRequired && !reported {
        log.report(
          Fault(file: schema.file, at: nil, found: "missing", expected: "a table in this folder"))
      }
      return nil
    }
    let places = Self.bind(sheet, to: schema, log: log)
    self.places = places
    let width = sheet.header.count
    rows = sheet.rows.map { row in
      if row.cells.count != width {
        log.report(
          Fault(
            file: sheet.file, at: Position(line: row.line, column: 1),
            found: row.cells.count == 1 ? "1 cell" : "\(row.cells.count) cells",
            expected: "\(width), as in the header"))
      }
      return RowReader(
        file: sheet.file, row: row, isRagged: row.cells.count != width, places: places, log: log)
    }
  }

  /// Whether the table has a column.
  func has(_ column: String) -> Bool { places[column] != nil }

  /// The rows in an order that depends on nothing but their texts.
  func sortedRows(by columns: [String]) -> [RowReader] {
    rows.map { row in (columns.map { row.text($0) ?? "" }, row) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
      .map(\.1)
  }

  /// Where each column of the schema stands; says what is unknown, doubled or missing.
  private static func bind(
    _ sheet: Sheet, to schema: TableSchema, log: FaultLog
  ) -> [String: Int] {
    var places: [String: Int] = [:]
    var misspelt: Set<String> = []
    let known = schema.columns.map(\.name)
    for (place, cell) in sheet.header.enumerated() {
      if !known.contains(cell.text) {
        let unused = known.filter { name in !sheet.header.contains { $0.text == name } }
        let suggestion = NearestName.of(cell.text, among: unused.filter { !misspelt.contains($0) })
        if let suggestion { misspelt.insert(suggestion) }
        log.report(
          Fault(
            file: sheet.file, at: cell.position, found: "unknown column '\(cell.text)'",
            expected: "one of \(known.joined(separator: ", "))",
            suggestion: suggestion))
      } else if places[cell.text] != nil {
        log.report(
          Fault(
            file: sheet.file, at: cell.position, found: "duplicate column '\(cell.text)'",
            expected: "each column once"))
      } else {
        places[cell.text] = place
      }
    }
    // A required column under a misspelt name has its fault already.
    for column in schema.columns
    where column.isRequired && places[column.name] == nil && !misspelt.contains(column.name) {
      log.report(
        Fault(
          file: sheet.file, at: .start, found: "no column '\(column.name)'",
          expected: "the required column '\(column.name)'"))
    }
    return places
  }
}

/// One row of a table.
struct RowReader {
  let file: String
  let row: Sheet.Row
  /// Whether it has more or fewer cells than the header, which is reported: nobody knows then which cell
  /// belongs to which column, so that nothing else about it is.
  let isRagged: Bool
  let places: [String: Int]
  let log: FaultLog

  var line: Int { row.line }

  /// The cell of a column; nil where the column or the cell is absent.
  private func cell(_ column: String) -> Sheet.Cell? {
    guard let place = places[column], place < row.cells.count else { return nil }
    return row.cells[place]
  }

  /// The text of a column; nil where blank or absent.
  func text(_ column: String) -> String? {
    guard let text = cell(column)?.text, !text.isEmpty else { return nil }
    return text
  }

  /// The value of a column that may be blank; nil where it is, or is bad, which is reported.
  func read<Value>(_ column: String, as kind: CellKind<Value>) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = kind.parse(text) { return value }
    let (found, suggestion) = kind.describe(text)
    fault(column, found: found, expected: kind.expected, suggestion: suggestion)
    return nil
  }

  /// The value of a column that must be given; nil where it is not, or is bad, which is reported.
  func require<Value>(_ column: String, as kind: CellKind<Value>) -> Value? {
    if text(column) == nil, cell(column) != nil {
      fault(column, found: "blank", expected: kind.expected)
    }
    return read(column, as: kind)
  }

  /// Reports a fault of this row at a column's cell.
  func fault(
    _ column: String, _ severity: Fault.Severity = .error, found: String, expected: String,
    suggestion: String? = nil
  ) {
    guard !isRagged else { return }
    let position = cell(column)?.position ?? Position(line: row.line, column: 1)
    log.report(
      Fault(
        severity, file: file, at: position, field: column, found: found, expected: expected,
        suggestion: suggestion))
  }

  /// Two months that must not be the wrong way round; either may be blank.
  func range(_ from: String, _ until: String) -> (from: Month?, until: Month?) {
    let first = read(from, as: .month)
    let last = read(until, as: .month)
    if let first, let last, last < first {
      fault(until, found: "\(last), before \(from) \(first)", expected: "\(first) or later")
    }
    return (first, last)
  }

  /// Reports the row where it repeats a key already seen.
  func unique(_ key: [String], _ column: String, _ what: String, in seen: inout [[String]: Int]) {
    if let line = seen[key] {
      fault(
        column, found: "duplicate \(what) (\(key.joined(separator: ", "))), first on line \(line)",
        expected: "each \(what) once")
    } else {
      seen[key] = row.line
    }
  }
}
