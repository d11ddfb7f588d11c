import CXLSXWriter
import Programme
import Reports

/// Writes the sheets of a workbook for a programme.
@unsafe struct TemplateSheet {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let notes: TemplateNotes
  private let required, optional, plain: UnsafeMutablePointer<lxw_format>?

  /// A writer for a workbook that is open.
  @unsafe init(_ book: UnsafeMutablePointer<lxw_workbook>, notes: TemplateNotes) {
    unsafe self.book = unsafe book
    unsafe self.notes = notes
    unsafe required = Self.head(in: book, ground: 0x0B5CAD, ink: 0xFFFFFF)
    unsafe optional = Self.head(in: book, ground: 0xDBE9F7, ink: 0x1B2026)
    // As text: what looks like a month or a number stays as it is typed.
    unsafe plain = workbook_add_format(book)
    unsafe format_set_num_format(plain, "@")
  }

  private static func head(
    in book: UnsafeMutablePointer<lxw_workbook>, ground: UInt32, ink: UInt32
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = unsafe workbook_add_format(book)
    unsafe format_set_bold(format)
    unsafe format_set_bg_color(format, ground)
    unsafe format_set_font_color(format, ink)
    unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    unsafe format_set_border_color(format, 0xFFFFFF)
    return unsafe format
  }

  /// Writes the sheet of a table, with its rows where there are any.
  func write(_ schema: TableSchema, _ sheet: Sheet?) throws(WorkbookFailure) {
    let page = try unsafe self.page(ProgrammeSheets.sheet(of: schema.file))
    for (place, column) in schema.columns.enumerated() {
      let note = unsafe notes.note(on: column, of: schema)
      let head = unsafe column.isRequired ? required : optional
      try unsafe text(column.name, 0, place, head, on: page)
      try WorkbookFile.check(unsafe cxlsx_note(page, 0, UInt16(place), note))
      try WorkbookFile.check(
        unsafe worksheet_set_column(
          page, UInt16(place), UInt16(place), 18, format(of: column.content)))
      try unsafe offer(
        column.content, rows: 1...CellPlace.lastRow - 1, columns: place...place, on: page)
      let from = sheet?.header.firstIndex { $0.text == column.name }
      guard let from, let rows = sheet?.rows else { continue }
      for (line, row) in rows.enumerated() where row.cells.indices.contains(from) {
        try unsafe write(row.cells[from].text, column.content, line + 1, place, on: page)
      }
    }
  }

  /// Writes the sheet of the settings, with those that are given, or else with what holds where none is.
  func writeSettings(_ settings: Setting?) throws(WorkbookFailure) {
    let page = try unsafe self.page(ProgrammeSheets.settings)
    try unsafe text("key", 0, 0, required, on: page)
    try unsafe text("value", 0, 1, required, on: page)
    try WorkbookFile.check(unsafe worksheet_set_column(page, 0, 0, 26, nil))
    try WorkbookFile.check(
      unsafe worksheet_set_column(page, 1, UInt16(OfferedCells.listEnd), 18, plain))
    for (place, schema) in SettingSchema.all.enumerated() {
      let row = place + 1
      let head = unsafe schema.standard == nil ? required : optional
      try unsafe text(schema.key, row, 0, head, on: page)
      try WorkbookFile.check(unsafe cxlsx_note(page, UInt32(row), 0, notes.note(on: schema)))
      let columns = 1...(schema.isList ? OfferedCells.listEnd : 1)
      try unsafe offer(schema.content, rows: row...row, columns: columns, on: page)
      let values = settings.map { schema.values(in: $0) } ?? schema.standard ?? []
      for (offset, value) in values.enumerated() {
        try unsafe write(value, schema.content, row, 1 + offset, on: page)
      }
    }
  }

  private func page(_ name: String) throws(WorkbookFailure) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let page = unsafe workbook_add_worksheet(book, name) else {
      throw WorkbookFailure(LXW_ERROR_PARAMETER_VALIDATION)
    }
    unsafe worksheet_freeze_panes(page, 1, 1)
    unsafe cxlsx_set_pages(page, 0, 0)
    return unsafe page
  }

  private func format(of content: TableSchema.Content) -> UnsafeMutablePointer<lxw_format>? {
    switch content {
    case .whole, .decimal: nil
    default: unsafe plain
    }
  }

  /// Writes a number as one where that is exact, and everything else as text.
  private func write(
    _ value: String, _ content: TableSchema.Content, _ row: Int, _ column: Int,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookFailure) {
    if value.isEmpty { return }
    let format = unsafe self.format(of: content)
    if unsafe format == nil, let number = Double(value), CellValue.text(of: number) == value {
      try WorkbookFile.check(
        unsafe worksheet_write_number(page, UInt32(row), UInt16(column), number, nil))
    } else {
      try unsafe text(value, row, column, format, on: page)
    }
  }

  private func text(
    _ text: String, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookFailure) {
    try WorkbookFile.check(
      unsafe worksheet_write_string(page, UInt32(row), UInt16(column), text, format))
  }

  /// Offers what cells may hold, or asks about anything else.
  private func offer(
    _ content: TableSchema.Content, rows: ClosedRange<Int>, columns: ClosedRange<Int>,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookFailure) {
    let message = unsafe strdup(String(notes.refusal(of: content).prefix(255)))
    defer { unsafe free(message) }
    var cells = unsafe cxlsx_cells(
      first_row: UInt32(rows.lowerBound), last_row: UInt32(rows.upperBound),
      first_column: UInt16(columns.lowerBound), last_column: UInt16(columns.upperBound),
      message: message)
    switch content {
    case .text, .month, .months, .amount: return
    case .whole(let range):
      try WorkbookFile.check(
        unsafe cxlsx_limit(page, &cells, 1, Double(range.lowerBound), Double(range.upperBound)))
    case .decimal(let range):
      try WorkbookFile.check(
        unsafe cxlsx_limit(page, &cells, 0, Double(range.lowerBound), Double(range.upperBound)))
    case .word(let words):
      let copies = unsafe words.map { unsafe strdup($0) }
      defer { unsafe copies.forEach { unsafe free($0) } }
      var pointers = unsafe copies.map { unsafe UnsafePointer($0) } + [nil]
      try WorkbookFile.check(unsafe cxlsx_offer(page, &cells, &pointers))
    case .rank:
      try WorkbookFile.check(unsafe cxlsx_offer_cells(page, &cells, OfferedCells.ranks))
    case .identifier(let file):
      let formula = OfferedCells.identifiers(on: ProgrammeSheets.sheet(of: file))
      try WorkbookFile.check(unsafe cxlsx_offer_cells(page, &cells, formula))
    }
  }
}
