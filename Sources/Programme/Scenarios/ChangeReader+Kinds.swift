/// What each word asks to stand beside it.
extension ChangeReader {
  var settings: Change.Kind? {
    guard let setting = members.first?.setting else { return nil }
    guard case .object(let members) = setting.value else {
      report(setting, found: setting.value.phrase, expected: "an object of settings")
      return nil
    }
    return .set(members)
  }

  var headcount: Change.Kind? {
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
  func isInOrder(_ from: Month, _ until: Month) -> Bool {
    guard until < from else { return true }
    report(
      reader.setting("until"), "until", found: "\(until), before from \(from)",
      expected: "\(from) or later")
    return false
  }

  func edit(_ schema: TableSchema) -> Change.Kind? {
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

  var addition: Change.Kind? {
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
}
