/// The texts of a programme while a scenario rewrites them.
///
/// What a scenario writes gets a place below zero, which stands for a place in the scenario's file: so the checks
/// of the programme, which know nothing of scenarios, still lead to the line that a fault comes from.
struct SourceDraft {
  private let source: Source
  private(set) var settings: Setting?
  private var tables: [String: Table] = [:]
  /// The place in a file that each place below zero stands for.
  private var origins: [Origin] = []
  /// The file whose changes are being made.
  var file = ""

  private struct Origin {
    let file: String
    let position: Position
  }

  /// A table with its rows found by their first column.
  private struct Table {
    var header: [Sheet.Cell]
    var places: [String: Int]
    var rows: [Sheet.Row]
    var index: [String: Int]?

    init(_ sheet: Sheet) {
      header = sheet.header
      places = Dictionary(sheet.header.enumerated().map { ($1.text, $0) }) { first, _ in first }
      rows = sheet.rows
    }
  }

  init(_ source: Source) {
    self.source = source
    settings = source.settings
    for schema in TableSchema.all {
      tables[schema.file] = source.sheets[schema.file].map { Table($0) }
    }
  }

  /// The texts as they are now. Complexity: O(tables).
  var result: Source {
    let written = tables.map { Sheet(file: $0, header: $1.header, rows: $1.rows) }
    let others = source.sheets.values.filter { tables[$0.file] == nil }
    return Source(settings: settings, sheets: written + others, faults: source.faults)
  }

  /// A fault at the place that it comes from.
  func located(_ fault: Fault) -> Fault {
    guard let line = fault.position?.line, line < 0, -line <= origins.count else { return fault }
    let origin = origins[-line - 1]
    return Fault(
      fault.severity, file: origin.file, at: origin.position, field: fault.field,
      found: fault.found, expected: fault.expected, suggestion: fault.suggestion)
  }

  /// A place below zero for a place in a file, by default the one whose changes are being made.
  private mutating func mark(_ position: Position, in file: String? = nil) -> Position {
    origins.append(Origin(file: file ?? self.file, position: position))
    return Position(line: -origins.count, column: 1)
  }
}

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

extension SourceDraft {
  /// Gives settings other values; those of an object are laid over the ones that it has.
  mutating func set(_ members: [Setting.Member]) {
    guard let settings, case .object(let old) = settings.value else { return }
    let merged = Self.merged(old, with: members.map { marked($0) })
    self.settings = Setting(.object(merged), at: settings.position)
  }

  private static func merged(_ old: [Setting.Member], with new: [Setting.Member])
    -> [Setting.Member]
  {
    var result = old
    for member in new {
      guard let place = result.firstIndex(where: { $0.key == member.key }) else {
        result.append(member)
        continue
      }
      if case .object(let under) = result[place].setting.value,
        case .object(let over) = member.setting.value
      {
        let both = Setting(.object(merged(under, with: over)), at: member.setting.position)
        result[place] = Setting.Member(member.key, at: member.position, both)
      } else {
        result[place] = member
      }
    }
    return result
  }

  private mutating func marked(_ member: Setting.Member) -> Setting.Member {
    Setting.Member(member.key, at: mark(member.position), marked(member.setting))
  }

  private mutating func marked(_ setting: Setting) -> Setting {
    let place = mark(setting.position)
    switch setting.value {
    case .object(let members): return Setting(.object(members.map { marked($0) }), at: place)
    case .array(let elements): return Setting(.array(elements.map { marked($0) }), at: place)
    default: return Setting(setting.value, at: place)
    }
  }
}
