/// Makes the changes of scenarios on the texts of a programme, and collects the names that it does not find.
struct ScenarioDesk {
  var draft: SourceDraft
  private(set) var faults: [Fault] = []
  /// Posts made of others, and where their seats come from.
  var origins: [String: String] = [:]
  /// The horizon of the base.
  var first: Month
  let last: Month

  init(_ source: Source) {
    draft = SourceDraft(source)
    let log = FaultLog()
    let horizon = ProgrammeFrame(source, log: log).horizon
    first = horizon?.first ?? Month(index: 0)
    last = horizon?.last ?? first
  }

  /// Makes every change of a scenario, in its order.
  mutating func apply(_ scenario: Scenario) {
    draft.file = scenario.file
    faults += scenario.faults
    for change in scenario.changes { make(change) }
  }

  private mutating func make(_ change: Change) {
    let place = change.position
    switch change.kind {
    case .withdraw(let names, let from):
      for row in rows(.officers, names) { withdraw(row.row, from: from ?? first, at: row.position) }
    case .delay(let names, let month):
      for row in rows(.officers, names) { delay(row.row, to: month, at: row.position) }
    case .add(let schema, let rows): add(rows, to: schema, at: place)
    case .edit(let schema, let names, let cells, let limits):
      edit(schema, names, cells, where: limits)
    case .close(let posts, let from, let officers):
      for row in rows(posts, at: place) {
        close(row.row, from: from ?? first, officers: officers, at: row.position)
      }
    case .move(let posts, let months):
      for row in rows(posts, at: place) { move(row.row, by: months, at: row.position) }
    case .headcount(let posts, let amount, let from, let until):
      for row in rows(posts, at: place) {
        setHeadcount(row.row, amount, from: from, until: until, at: row.position)
      }
    case .suspend(let names, let from, let until, let officers):
      for row in rows(.missions, names) {
        guard let id = draft.text(.missions, row.row, "mission") else { continue }
        suspend(id, from...until, officers: officers, at: row.position)
      }
    case .cancel(let names):
      draft.remove(.courses, rows(.courses, names).map(\.row))
    case .set(let members): draft.set(members)
    }
  }

  /// A row of a table and the place of the name that asks for it.
  struct Found {
    let row: Int
    let position: Position
  }

  /// The rows with these identifiers; those that are unknown are reported.
  mutating func rows(_ schema: TableSchema, _ names: [Change.Named]) -> [Found] {
    names.compactMap { name in
      if let row = draft.row(schema, name.text) { return Found(row: row, position: name.position) }
      report(unknown: name, among: draft.texts(schema, schema.columns[0].name), schema.noun)
      return nil
    }
  }

  /// The rows of posts.
  private mutating func rows(_ posts: Change.Posts, at position: Position) -> [Found] {
    switch posts {
    case .named(let names): return rows(.posts, names)
    case .all(let cells):
      let found = rows(.posts, where: cells)
      return found.map { Found(row: $0, position: position) }
    }
  }

  /// The rows whose columns hold these texts; texts that no row has are reported.
  mutating func rows(_ schema: TableSchema, where cells: [Change.Cell]) -> [Int] {
    for cell in cells {
      let texts = draft.texts(schema, cell.column.text)
      if !texts.contains(cell.value.text) {
        report(unknown: cell.value, among: texts, cell.column.text)
      }
    }
    return draft.rows(schema) { row in
      cells.allSatisfy { draft.text(schema, row, $0.column.text) ?? "" == $0.value.text }
    }
  }

  /// Reports a fault.
  mutating func add(_ fault: Fault) { faults.append(fault) }

  private mutating func report(
    unknown name: Change.Named, among names: [String], _ noun: String
  ) {
    var known: [String] = []
    for other in names where !known.contains(other) && known.count <= 12 { known.append(other) }
    let expected =
      known.isEmpty
      ? "a \(noun), but there are none"
      : known.count <= 12
        ? "one of \(known.joined(separator: ", "))" : "one of the \(names.count) known \(noun)s"
    faults.append(
      Fault(
        file: draft.file, at: name.position, found: "unknown \(noun) '\(name.text)'",
        expected: expected, suggestion: NearestName.of(name.text, among: names)))
  }
}

extension TableSchema {
  /// What its first column names: "officer".
  var noun: String { columns[0].name }
}
