extension SourceDraft {
  /// How many rows a table has.
  func count(_ schema: TableSchema) -> Int { table(schema).rows.count }

  /// The row whose first column is a name; nil where there is none. Complexity: O(1) after the first time.
  mutating func row(_ schema: TableSchema, _ id: String) -> Int? {
    var table = table(schema)
    if table.index == nil {
      var index: [String: Int] = [:]
      if let place = table.places[schema.columns[0].name] {
        for (number, row) in table.rows.enumerated() where place < row.cells.count {
          index[row.cells[place].text] = index[row.cells[place].text] ?? number
        }
      }
      table.index = index
      tables[schema.file] = table
    }
    return table.index?[id]
  }

  /// Every text of a column that is not blank, in the order of the rows.
  func texts(_ schema: TableSchema, _ column: String) -> [String] {
    (0..<count(schema)).compactMap { text(schema, $0, column) }
  }

  /// The text of a cell; nil where it is blank or the table lacks the column.
  func text(_ schema: TableSchema, _ row: Int, _ column: String) -> String? {
    let table = table(schema)
    guard let place = table.places[column], place < table.rows[row].cells.count else { return nil }
    let text = table.rows[row].cells[place].text
    return text.isEmpty ? nil : text
  }

  func month(_ schema: TableSchema, _ row: Int, _ column: String) -> Month? {
    text(schema, row, column).flatMap { Month($0) }
  }

  /// The rows that pass a test.
  func rows(_ schema: TableSchema, where test: (Int) -> Bool) -> [Int] {
    (0..<count(schema)).filter(test)
  }

  /// Writes a cell; the table gets the column where it lacks it.
  mutating func set(
    _ schema: TableSchema, _ row: Int, _ column: String, _ text: String, at position: Position
  ) {
    addColumn(column, to: schema)
    let place = mark(position)
    change(schema) { table in
      guard let number = table.places[column] else { return }
      var cells = table.rows[row].cells
      cells[number] = Sheet.Cell(text: text, at: place)
      table.rows[row] = Sheet.Row(line: table.rows[row].line, cells: cells)
      if column == schema.columns[0].name { table.index = nil }
    }
  }

  /// Adds a row of these cells; what they do not say is blank.
  mutating func append(
    _ schema: TableSchema, _ cells: [Change.Cell], at position: Position, in file: String? = nil
  ) {
    for column in schema.columns where column.isRequired { addColumn(column.name, to: schema) }
    for cell in cells { addColumn(cell.column.text, to: schema) }
    var row = [Sheet.Cell](
      repeating: Sheet.Cell(text: "", at: mark(position, in: file)),
      count: table(schema).header.count)
    for cell in cells {
      guard let place = table(schema).places[cell.column.text] else { continue }
      row[place] = Sheet.Cell(text: cell.value.text, at: mark(cell.value.position, in: file))
    }
    change(schema) { table in
      table.rows.append(Sheet.Row(line: position.line, cells: row))
      table.index = nil
    }
  }

  /// Adds a copy of a row with some cells of its own.
  mutating func copy(
    _ schema: TableSchema, _ row: Int, with own: [String: String], at position: Position
  ) {
    let cells = table(schema).header.map(\.text).compactMap { column -> Change.Cell? in
      guard let text = own[column] ?? text(schema, row, column) else { return nil }
      return Change.Cell(
        column: Change.Named(text: column, position: position),
        value: Change.Named(text: text, position: position))
    }
    append(schema, cells, at: position)
    for (column, text) in own.sorted(by: { $0.key < $1.key }) {
      set(schema, count(schema) - 1, column, text, at: position)
    }
  }

  /// Takes rows away.
  mutating func remove(_ schema: TableSchema, _ rows: some Sequence<Int>) {
    let gone = Set(rows)
    guard !gone.isEmpty else { return }
    change(schema) { table in
      table.rows = table.rows.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
      table.index = nil
    }
  }

  private mutating func addColumn(_ column: String, to schema: TableSchema) {
    guard table(schema).places[column] == nil else { return }
    let blank = Sheet.Cell(text: "", at: mark(.start))
    change(schema) { table in
      table.places[column] = table.header.count
      table.header.append(Sheet.Cell(text: column, at: blank.position))
      table.rows = table.rows.map { Sheet.Row(line: $0.line, cells: $0.cells + [blank]) }
    }
  }

  private func table(_ schema: TableSchema) -> Table {
    tables[schema.file]
      ?? Table(
        Sheet(file: schema.file, header: schema.columns.filter(\.isRequired).map(\.name), rows: []))
  }

  private mutating func change(_ schema: TableSchema, _ change: (inout Table) -> Void) {
    // Taken out while it changes, so that its arrays are not copied.
    var table = tables.removeValue(forKey: schema.file) ?? self.table(schema)
    change(&table)
    tables[schema.file] = table
  }
}
