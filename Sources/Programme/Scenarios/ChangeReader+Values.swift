/// The names, posts and texts that a change gives.
extension ChangeReader {
  /// A member as a cell of its column.
  func cell(_ member: Setting.Member) -> Change.Cell? {
    text(member.setting, isList: true).map {
      Change.Cell(column: Change.Named(text: member.key, position: member.position), value: $0)
    }
  }

  /// Which posts the first word names.
  var posts: Change.Posts? {
    guard let setting = members.first?.setting else { return nil }
    if case .object = setting.value {
      return selection(setting, columns: ["mission", "team", "role"]).map { .all($0) }
    }
    return names.map { .named($0) }
  }

  /// The cells of an object that rows must have.
  func selection(_ setting: Setting, columns: [String]) -> [Change.Cell]? {
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
  var names: [Change.Named]? {
    guard let setting = members.first?.setting else { return nil }
    guard case .array(let elements) = setting.value else { return text(setting).map { [$0] } }
    let names = elements.compactMap { text($0) }
    return names.count == elements.count ? names : nil
  }

  /// A value as the text of a cell: yes and no for true and false, blank for null, bars between the values of
  /// a list.
  func text(_ setting: Setting, isList: Bool = false) -> Change.Named? {
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

  func report(
    _ setting: Setting?, _ field: String? = nil, found: String, expected: String,
    suggestion: String? = nil
  ) {
    log.report(
      Fault(
        file: file, at: setting?.position, field: field ?? verb.rawValue, found: found,
        expected: expected, suggestion: suggestion))
  }
}
