/// The texts of a programme while a scenario rewrites them.
///
/// What a scenario writes gets a place below zero, which stands for a place in the scenario's file: so the checks
/// of the programme, which know nothing of scenarios, still lead to the line that a fault comes from.
struct SourceDraft {
  private let source: Source
  var settings: Setting?
  var tables: [String: Table] = [:]
  /// The place in a file that each place below zero stands for.
  private var origins: [Origin] = []
  /// The file whose changes are being made.
  var file = ""

  private struct Origin {
    let file: String
    let position: Position
  }

  /// A table with its rows found by their first column.
  struct Table {
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
  mutating func mark(_ position: Position, in file: String? = nil) -> Position {
    origins.append(Origin(file: file ?? self.file, position: position))
    return Position(line: -origins.count, column: 1)
  }
}
