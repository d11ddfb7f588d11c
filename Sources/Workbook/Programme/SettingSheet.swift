import Programme

/// The settings as a sheet has them: a key in the first column, and its value beside it; the values of a list go on to
/// the right. A row without a value counts as if it were not there.
struct SettingSheet {
  private(set) var setting: Setting
  private(set) var faults: [Fault] = []
  /// In which row each key stands.
  private(set) var rows: [String: Int] = [:]

  init(_ page: Spreadsheet.Page) {
    setting = Setting(.object([]))
    var members: [Setting.Member] = []
    for number in page.rows.keys.sorted() {
      let cells = page.rows[number] ?? [:]
      guard let key = text(cells[1], .text, number, 1), !Self.isTitle(key) else {
        if cells.keys.contains(where: { $0 > 1 }), cells[1] == nil {
          report(number, 1, "a value without its key", "a key in column A")
        }
        continue
      }
      if rows[key] == nil { rows[key] = number }
      guard let value = value(of: key, in: cells, number) else { continue }
      Self.add(value, key, at: Position(line: number, column: 1), to: &members)
    }
    setting = Setting(.object(members))
  }

  /// Whether a first cell is the title of its column.
  private static func isTitle(_ text: String) -> Bool { text.lowercased() == "key" }

  /// Adds a value to the object, or to an object in it where the key has two parts.
  private static func add(
    _ value: Setting, _ key: String, at place: Position, to members: inout [Setting.Member]
  ) {
    let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      members.append(Setting.Member(key, at: place, value))
      return
    }
    let member = Setting.Member(parts[1], at: place, value)
    if let found = members.firstIndex(where: { $0.key == parts[0] }),
      case .object(let inner) = members[found].setting.value
    {
      let object = Setting(.object(inner + [member]), at: members[found].setting.position)
      members[found] = Setting.Member(parts[0], at: members[found].position, object)
    } else {
      members.append(Setting.Member(parts[0], at: place, Setting(.object([member]), at: place)))
    }
  }

  /// The value of a row; nil where there is none.
  private mutating func value(
    of key: String, in cells: [Int: CellValue], _ row: Int
  ) -> Setting? {
    let schema = SettingSchema.all.first { $0.key == key }
    var values: [Setting] = []
    for column in cells.keys.sorted() where column > 1 {
      guard let text = text(cells[column], schema?.content ?? .text, row, column) else { continue }
      let isNumber = schema?.isNumber == true && ExactDecimal(text) != nil
      values.append(
        Setting(isNumber ? .number(text) : .string(text), at: Position(line: row, column: column)))
    }
    guard let first = values.first else { return nil }
    if schema?.isList == true {
      return Setting(.array(values.count == 1 ? Self.parts(of: first) : values), at: first.position)
    }
    for other in values.dropFirst() where schema != nil {
      report(row, other.position.column, "a second value", "one value of '\(key)'")
    }
    return first
  }

  /// What a list says that stands in one cell: people separate its values with commas or semicolons.
  private static func parts(of setting: Setting) -> [Setting] {
    guard case .string(let text) = setting.value else { return [setting] }
    let parts = text.split { $0 == "," || $0 == ";" }.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return parts.filter { !$0.isEmpty }.map { Setting(.string($0), at: setting.position) }
  }

  private mutating func text(
    _ value: CellValue?, _ content: TableSchema.Content, _ row: Int, _ column: Int
  ) -> String? {
    do throws(ReadingFailure) {
      let text = try CellText.of(value, as: content)
      return text.isEmpty ? nil : text
    } catch {
      report(row, column, error.found, error.expected)
      return nil
    }
  }

  private mutating func report(_ row: Int, _ column: Int, _ found: String, _ expected: String) {
    faults.append(
      Fault(
        file: Source.settingsFile, at: Position(line: row, column: column), found: found,
        expected: expected))
  }
}
