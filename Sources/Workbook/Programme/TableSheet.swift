import Programme

/// A table as a sheet has it: titles in the first row that holds anything, and the rows below.
///
/// Rows in which nothing stands are passed over, and so are columns that may be absent and have nothing below their
/// title. A table that may be absent and has no rows is absent.
struct TableSheet {
  private(set) var sheet: Sheet?
  private(set) var faults: [Fault] = []
  private let file: String

  init(_ page: Spreadsheet.Page, file: String, limits: ReadingLimits) {
    self.file = file
    let schema = TableSchema.all.first { $0.file == file }
    let numbers = page.rows.keys.sorted()
    guard let top = numbers.first, let titles = page.rows[top], let last = titles.keys.max() else {
      return
    }
    guard last <= limits.columns, numbers.count <= limits.cells / last else {
      faults.append(
        Fault(
          file: file, at: Position(line: top, column: last),
          found: "\(last) columns and \(numbers.count) rows",
          expected: "at most \(limits.columns) columns and \(limits.cells) cells"))
      return
    }
    var header = (1...last).map { text(titles[$0], .text, top, $0) }
    let contents = header.map { title in
      schema?.columns.first { $0.name == title.text }?.content ?? .text
    }
    var rows = numbers.dropFirst().map { number -> Sheet.Row in
      let cells = page.rows[number] ?? [:]
      for column in cells.keys.sorted() where column > last {
        report(number, column, "a cell beside the table", "cells below the names of columns alone")
      }
      return Sheet.Row(
        line: number, cells: (1...last).map { text(cells[$0], contents[$0 - 1], number, $0) })
    }
    rows.removeAll { $0.cells.allSatisfy(\.text.isEmpty) }
    if let schema, !schema.isRequired, rows.isEmpty, faults.isEmpty { return }
    let kept = header.indices.filter { place in
      let column = schema?.columns.first { $0.name == header[place].text }
      let mayGo = header[place].text.isEmpty || column?.isRequired == false
      return !mayGo || rows.contains { !$0.cells[place].text.isEmpty }
    }
    header = kept.map { header[$0] }
    sheet = Sheet(
      file: file, header: header,
      rows: rows.map { row in Sheet.Row(line: row.line, cells: kept.map { row.cells[$0] }) })
  }

  private mutating func text(
    _ value: CellValue?, _ content: TableSchema.Content, _ row: Int, _ column: Int
  ) -> Sheet.Cell {
    let place = Position(line: row, column: column)
    do throws(ReadingFailure) {
      return Sheet.Cell(text: try CellText.of(value, as: content), at: place)
    } catch {
      report(row, column, error.found, error.expected)
      return Sheet.Cell(text: "", at: place)
    }
  }

  private mutating func report(_ row: Int, _ column: Int, _ found: String, _ expected: String) {
    faults.append(
      Fault(
        file: file, at: Position(line: row, column: column), found: found, expected: expected))
  }
}
