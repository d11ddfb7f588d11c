/// Reads one change of a scenario: an object whose first word says what changes.
struct ChangeReader {
  private let reader: SettingsReader
  private let verb: Verb
  private let position: Position
  private let members: [Setting.Member]
  private let file: String
  private let log: FaultLog
  private let table: (String) -> (sheet: Sheet?, faults: [Fault])

  /// The words that say what changes, each with the keys that may stand beside it.
  enum Verb: String, CaseIterable {
    case withdraw, delay, add, close, move, headcount, suspend, cancel, set
    case officer, post, mission, service, quota, target, course

    /// The table that the word edits; nil where it does something else.
    var schema: TableSchema? {
      switch self {
      case .officer: .officers
      case .post: .posts
      case .mission: .missions
      case .service: .services
      case .quota: .quotas
      case .target: .targets
      case .course: .courses
      default: nil
      }
    }

    var keys: [String] {
      switch self {
      case .withdraw: ["from"]
      case .delay: ["to"]
      case .add: ["rows", "file"]
      case .close: ["from", "officers"]
      case .move: ["by"]
      case .headcount: ["to", "by", "from", "until"]
      case .suspend: ["from", "until", "officers"]
      case .cancel, .set: []
      case .target: (schema?.columns.map(\.name) ?? []).filter { $0 != rawValue } + ["where"]
      default: (schema?.columns.map(\.name) ?? []).filter { $0 != rawValue }
      }
    }
  }

  /// Nil where it cannot be told what changes, which is reported.
  init?(
    _ setting: Setting, file: String, log: FaultLog,
    table: @escaping (String) -> (sheet: Sheet?, faults: [Fault])
  ) {
    let verbs = Verb.allCases.map(\.rawValue)
    let expected = "a change: an object with one of \(verbs.joined(separator: ", "))"
    guard case .object(let members) = setting.value else {
      log.report(
        Fault(file: file, at: setting.position, found: setting.value.phrase, expected: expected))
      return nil
    }
    guard let first = members.first, let verb = Verb(rawValue: first.key) else {
      log.report(
        Fault(
          file: file, at: members.first?.position ?? setting.position,
          found: members.first.map { "unknown change '\($0.key)'" } ?? "an empty object",
          expected: expected,
          suggestion: members.first.flatMap { NearestName.of($0.key, among: verbs) }))
      return nil
    }
    self.members = members
    self.verb = verb
    self.file = file
    self.log = log
    self.table = table
    position = setting.position
    reader = SettingsReader(
      members, at: setting.position, keys: [verb.rawValue] + verb.keys, file: file, log: log)
  }

  /// The change; nil where something about it is wrong, which is reported.
  var change: Change? { kind.map { Change(kind: $0, position: position) } }

  private var kind: Change.Kind? {
    if let schema = verb.schema { return edit(schema) }
    switch verb {
    case .withdraw:
      let from = reader.read("from", as: .month)
      return names.map { .withdraw($0, from: from) }
    case .delay:
      let to = reader.require("to", as: .month)
      guard let names, let to else { return nil }
      return .delay(names, to: to)
    case .add: return addition
    case .close:
      let from = reader.read("from", as: .month)
      let officers = reader.read("officers", as: Self.officers) ?? .home
      return posts.map { .close($0, from: from, officers: officers) }
    case .move:
      let by = reader.require("by", as: .integer(-1200...1200, "months"))
      guard let posts, let by else { return nil }
      return .move(posts, by: by)
    case .headcount: return headcount
    case .suspend:
      let (from, until) = (
        reader.require("from", as: .month), reader.require("until", as: .month)
      )
      let officers = reader.require("officers", as: Self.officers)
      guard let names, let from, let until, let officers, isInOrder(from, until) else { return nil }
      return .suspend(names, from: from, until: until, officers: officers)
    case .cancel: return names.map { .cancel($0) }
    default: return settings
    }
  }

  private static var officers: CellKind<Change.Officers> { .word("choice") }
}

extension ChangeReader {
  private var settings: Change.Kind? {
    guard let setting = members.first?.setting else { return nil }
    guard case .object(let members) = setting.value else {
      report(setting, found: setting.value.phrase, expected: "an object of settings")
      return nil
    }
    return .set(members)
  }

  private var headcount: Change.Kind? {
    let to = reader.read("to", as: .count("officers")).map(Change.Amount.to)
    let by = reader.read("by", as: .integer(-1_000_000...1_000_000, "officers"))
      .map(Change.Amount.by)
    let (from, until) = (reader.read("from", as: .month), reader.read("until", as: .month))
    guard reader.has("to") != reader.has("by") else {
      let found = reader.has("to") ? "both to and by" : "neither to nor by"
      report(members.first?.setting, found: found, expected: "one of the two")
      return nil
    }
    if let from, let until, !isInOrder(from, until) { return nil }
    guard let posts, let amount = to ?? by else { return nil }
    return .headcount(posts, amount, from: from, until: until)
  }

  /// Whether months are the right way round; reports where they are not.
  private func isInOrder(_ from: Month, _ until: Month) -> Bool {
    guard until < from else { return true }
    report(
      reader.setting("until"), "until", found: "\(until), before from \(from)",
      expected: "\(from) or later")
    return false
  }

  private func edit(_ schema: TableSchema) -> Change.Kind? {
    let cells = members.dropFirst().filter { $0.key != "where" && verb.keys.contains($0.key) }
      .compactMap(cell)
    var limits: [Change.Cell] = []
    if let setting = reader.setting("where") {
      guard let found = selection(setting, columns: ["mission", "team", "who"]) else { return nil }
      limits = found
    }
    guard let names else { return nil }
    guard !cells.isEmpty else {
      report(
        members.first?.setting, found: "nothing that changes",
        expected: "at least one of \(verb.keys.joined(separator: ", "))")
      return nil
    }
    return .edit(schema, names, cells, where: limits)
  }

  private var addition: Change.Kind? {
    let files = TableSchema.all.map { String($0.file.dropLast(4)) }
    guard let setting = members.first?.setting, let name = text(setting) else { return nil }
    guard let place = files.firstIndex(of: name.text) else {
      report(
        setting, found: "unknown table '\(name.text)'",
        expected: "one of \(files.joined(separator: ", "))",
        suggestion: NearestName.of(name.text, among: files))
      return nil
    }
    let schema = TableSchema.all[place]
    if let file = reader.read("file", as: .text) {
      let (sheet, faults) = table(file)
      for fault in faults { log.report(fault) }
      return sheet.map { .add(schema, .sheet($0)) }
    }
    guard let rows = reader.elements("rows") else { return nil }
    return .add(schema, .given(rows.compactMap { row($0, of: schema) }))
  }

  /// The cells of an object that is a row of a table.
  private func row(_ setting: Setting, of schema: TableSchema) -> [Change.Cell]? {
    guard case .object(let members) = setting.value else {
      report(setting, found: setting.value.phrase, expected: "a row, an object of columns")
      return nil
    }
    let columns = schema.columns.map(\.name)
    _ = SettingsReader(members, at: setting.position, keys: columns, file: file, log: log)
    for column in schema.columns
    where column.isRequired && !members.contains(where: { $0.key == column.name }) {
      report(setting, column.name, found: "missing", expected: "the required column")
    }
    return members.filter { columns.contains($0.key) }.compactMap(cell)
  }

  private func cell(_ member: Setting.Member) -> Change.Cell? {
    text(member.setting, isList: true).map {
      Change.Cell(column: Change.Named(text: member.key, position: member.position), value: $0)
    }
  }

  /// Which posts the first word names.
  private var posts: Change.Posts? {
    guard let setting = members.first?.setting else { return nil }
    if case .object = setting.value {
      return selection(setting, columns: ["mission", "team", "role"]).map { .all($0) }
    }
    return names.map { .named($0) }
  }

  /// The cells of an object that rows must have.
  private func selection(_ setting: Setting, columns: [String]) -> [Change.Cell]? {
    guard case .object(let members) = setting.value, !members.isEmpty else {
      report(
        setting, found: setting.value.phrase,
        expected: "an object with \(columns.joined(separator: ", "))")
      return nil
    }
    let reader = SettingsReader(
      members, at: setting.position, keys: columns, file: file, log: log)
    let cells = members.filter { reader.has($0.key) }.compactMap(cell)
    return cells.count == members.count ? cells : nil
  }

  /// The name or names that the first word gives.
  private var names: [Change.Named]? {
    guard let setting = members.first?.setting else { return nil }
    guard case .array(let elements) = setting.value else { return text(setting).map { [$0] } }
    let names = elements.compactMap { text($0) }
    return names.count == elements.count ? names : nil
  }

  /// A value as the text of a cell: yes and no for true and false, blank for null, bars between the values of
  /// a list.
  private func text(_ setting: Setting, isList: Bool = false) -> Change.Named? {
    let text: String?
    switch setting.value {
    case .string(let value): text = value
    case .number(let digits): text = digits
    case .bool(let value): text = value ? "yes" : "no"
    case .null: text = ""
    case .array(let elements) where isList:
      let parts = elements.compactMap { self.text($0)?.text }
      text = parts.count == elements.count ? parts.joined(separator: "|") : nil
    default:
      report(setting, found: setting.value.phrase, expected: "a text or a number")
      text = nil
    }
    return text.map { Change.Named(text: $0, position: setting.position) }
  }

  private func report(
    _ setting: Setting?, _ field: String? = nil, found: String, expected: String,
    suggestion: String? = nil
  ) {
    log.report(
      Fault(
        file: file, at: setting?.position, field: field ?? verb.rawValue, found: found,
        expected: expected, suggestion: suggestion))
  }
}
