import CXLSXWriter
import Programme
import Reports

/// Writes sheets into one workbook.
@unsafe struct SheetWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: CellFormats

  /// A writer for a workbook that is open.
  @unsafe init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    unsafe self.book = book
    unsafe formats = CellFormats(book)
  }

  /// Writes a sheet; its number names its tables.
  func write(_ sheet: Worksheet, number: Int) throws(WorkbookFailure) {
    guard let page = unsafe workbook_add_worksheet(book, sheet.name) else {
      throw WorkbookFailure(LXW_ERROR_PARAMETER_VALIDATION)
    }
    var row = 0
    for (place, line) in sheet.lines.enumerated() {
      try unsafe text(line, row, 0, place == 0 ? formats.title : nil, on: page)
      row += 1
    }
    if row > 0 { row += 1 }
    let top = row
    for (place, table) in sheet.tables.enumerated() {
      try unsafe write(table, at: row, named: "Table_\(number)_\(place + 1)", on: page)
      row += max(1, table.rows.count) + 2
    }
    guard let first = sheet.tables.first else { return }
    for (column, width) in sheet.widths.enumerated() {
      try WorkbookFile.check(
        unsafe worksheet_set_column(page, UInt16(column), UInt16(column), Double(width), nil))
    }
    unsafe cxlsx_set_pages(page, UInt32(top), UInt32(top))
    if sheet.tables.count == 1 {
      unsafe worksheet_freeze_panes(page, UInt32(top + 1), UInt16(first.frozen))
    }
  }

  /// How high a row of titles is, in points: two lines.
  private static let headHeight = 30.0
  /// Titles as a table with filters, and the cells below them; without rows the titles alone.
  private func write(
    _ table: Worksheet.Table, at top: Int, named name: String,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookFailure) {
    if !table.rows.isEmpty {
      let titles = unsafe table.columns.map { unsafe strdup($0.title) }
      defer { unsafe titles.forEach { unsafe free($0) } }
      var pointers = unsafe titles.map { unsafe UnsafePointer($0) }
      try WorkbookFile.check(
        unsafe cxlsx_add_table(
          page, name, UInt32(top), UInt32(top + table.rows.count), &pointers, pointers.count))
    }
    // After the table, which writes its titles plainly.
    for (column, entry) in table.columns.enumerated() {
      let below = table.rows.lazy.map { $0[column] }.first { $0.value != .empty }
      try unsafe text(entry.title, top, column, formats.head(over: below), on: page)
    }
    try WorkbookFile.check(unsafe worksheet_set_row(page, UInt32(top), Self.headHeight, nil))
    for (place, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        try unsafe write(cell, top + 1 + place, column, on: page)
      }
    }
  }

  private func write(
    _ cell: Worksheet.Cell, _ row: Int, _ column: Int, on page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookFailure) {
    let format = unsafe formats.format(of: cell)
    let (line, place) = (UInt32(row), UInt16(column))
    switch cell.value {
    case .empty:
      guard cell.shade != nil else { return }
      try WorkbookFile.check(unsafe worksheet_write_blank(page, line, place, format))
    case .text(let text): try unsafe self.text(text, row, column, format, on: page)
    case .number(let number), .change(let number):
      try WorkbookFile.check(
        unsafe worksheet_write_number(page, line, place, Double(number), format))
    case .share(let hundredths):
      try WorkbookFile.check(
        unsafe worksheet_write_number(page, line, place, Double(hundredths) / 10_000, format))
    case .month(let month):
      var date = lxw_datetime()
      date.year = Int32(month.index / 12)
      date.month = Int32(month.index % 12 + 1)
      date.day = 1
      try WorkbookFile.check(unsafe worksheet_write_datetime(page, line, place, &date, format))
    }
  }

  /// Writes a string, cut where the format allows no more.
  private func text(
    _ text: String, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookFailure) {
    let most = 32_000
    let whole = text.unicodeScalars.count <= most ? text : String(text.prefix(most))
    try WorkbookFile.check(
      unsafe worksheet_write_string(
        page, UInt32(row), UInt16(column), whole.replacing("\0", with: "\u{FFFD}"), format))
  }
}

extension Worksheet {
  /// No column is widened beyond so many characters for what stands in it.
  private static let widest = 40

  /// The widest of the columns one below the other, and as wide as the longest text of all but the last, beyond which
  /// there is room.
  fileprivate var widths: [Int] {
    (0..<(tables.map(\.columns.count).max() ?? 0)).map { column in
      tables.map { table in
        guard column < table.columns.count else { return 0 }
        let width = table.columns[column].width
        guard column < table.columns.count - 1 else { return width }
        let longest = table.rows.lazy.map { $0[column].length }.max() ?? 0
        return max(width, min(Self.widest, longest + 3))
      }.max() ?? 0
    }
  }
}

extension Worksheet.Cell {
  /// How many characters a text has; 0 for anything else, and for a text that runs on over empty cells.
  fileprivate var length: Int {
    if case .text(let text) = value, !isBeginning { text.count } else { 0 }
  }
}
