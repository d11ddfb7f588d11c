extension ScenarioDesk {
  /// Adds rows to a table.
  mutating func add(_ rows: Change.Rows, to schema: TableSchema, at position: Position) {
    switch rows {
    case .given(let rows):
      for cells in rows {
        draft.append(schema, cells, at: cells.first?.column.position ?? position)
      }
    case .sheet(let sheet):
      let known = schema.columns.map(\.name)
      for cell in sheet.header where !known.contains(cell.text) {
        report(
          sheet.file, cell.position, found: "unknown column '\(cell.text)'",
          expected: "one of \(known.joined(separator: ", "))",
          suggestion: NearestName.of(cell.text, among: known))
      }
      for column in schema.columns
      where column.isRequired && !sheet.header.contains(where: { $0.text == column.name }) {
        report(
          sheet.file, .start, found: "no column '\(column.name)'",
          expected: "the required column '\(column.name)'")
      }
      for row in sheet.rows { add(row, of: sheet, to: schema) }
    }
  }

  private mutating func add(_ row: Sheet.Row, of sheet: Sheet, to schema: TableSchema) {
    let place = Position(line: row.line, column: 1)
    guard row.cells.count == sheet.header.count else {
      report(
        sheet.file, place, found: "\(row.cells.count) cells",
        expected: "\(sheet.header.count), as in the header")
      return
    }
    let cells = zip(sheet.header, row.cells).compactMap { title, cell -> Change.Cell? in
      guard schema.columns.contains(where: { $0.name == title.text }) else { return nil }
      return Change.Cell(
        column: Change.Named(text: title.text, position: title.position),
        value: Change.Named(text: cell.text, position: cell.position))
    }
    draft.append(schema, cells, at: place, in: sheet.file)
  }

  /// Writes cells into the rows that have one of the names in their first column, and what else is asked.
  mutating func edit(
    _ schema: TableSchema, _ names: [Change.Named], _ cells: [Change.Cell],
    where limits: [Change.Cell]
  ) {
    for name in names {
      let rows = matching(schema, name, limits)
      for row in rows {
        for cell in cells {
          draft.set(schema, row, cell.column.text, cell.value.text, at: cell.value.position)
        }
      }
    }
  }

  private mutating func matching(
    _ schema: TableSchema, _ name: Change.Named, _ limits: [Change.Cell]
  ) -> [Int] {
    // Labels of targets repeat; everything else is found by its index.
    guard schema.file == TableSchema.targets.file else { return rows(schema, [name]).map(\.row) }
    let title = Change.Named(text: schema.columns[0].name, position: name.position)
    let known = faults.count
    let found = rows(schema, where: [Change.Cell(column: title, value: name)] + limits)
    if found.isEmpty, faults.count == known {
      report(
        draft.file, name.position, found: "no target '\(name.text)' with these columns",
        expected: "a target that the programme has")
    }
    return found
  }

  private mutating func report(
    _ file: String, _ position: Position, found: String, expected: String,
    suggestion: String? = nil
  ) {
    add(
      Fault(file: file, at: position, found: found, expected: expected, suggestion: suggestion))
  }
}
