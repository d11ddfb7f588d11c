/// An object of the settings, whose members are asked for by key.
struct SettingsReader {
  private let members: [String: Setting.Member]
  private let position: Position
  private let prefix: String
  private let file: String
  private let log: FaultLog

  /// The object; says which keys are unknown or doubled.
  init(
    _ members: [Setting.Member], at position: Position, prefix: String = "", keys: [String],
    file: String = Source.settingsFile, log: FaultLog
  ) {
    var found: [String: Setting.Member] = [:]
    for member in members {
      if !keys.contains(member.key) {
        let unused = keys.filter { key in !members.contains { $0.key == key } }
        log.report(
          Fault(
            file: file, at: member.position,
            found: "unknown key '\(prefix)\(member.key)'",
            expected: "one of \(keys.joined(separator: ", "))",
            suggestion: NearestName.of(member.key, among: unused)))
      } else if found[member.key] != nil {
        log.report(
          Fault(
            file: file, at: member.position,
            found: "duplicate key '\(prefix)\(member.key)'", expected: "each key once"))
      } else {
        found[member.key] = member
      }
    }
    self.members = found
    self.position = position
    self.prefix = prefix
    self.file = file
    self.log = log
  }

  /// Whether a key that is known is given.
  func has(_ key: String) -> Bool { members[key] != nil }

  /// The value of a key as it stands in the file.
  func setting(_ key: String) -> Setting? { members[key]?.setting }

  /// The value of a key as the kind reads it; nil where it is absent, or bad, which is reported.
  func read<Value>(_ key: String, as kind: CellKind<Value>) -> Value? {
    guard let setting = members[key]?.setting else { return nil }
    switch setting.value {
    case .string(let text) where Value.self != Int.self && Value.self != ExactDecimal.self:
      return parse(text, key, setting, kind)
    case .number(let text) where Value.self == Int.self || Value.self == ExactDecimal.self:
      return parse(text, key, setting, kind)
    default:
      fault(key, at: setting.position, found: setting.value.phrase, expected: kind.expected)
      return nil
    }
  }

  /// The value of a key that must be given; nil where it is not, or is bad, which is reported.
  func require<Value>(_ key: String, as kind: CellKind<Value>) -> Value? {
    if members[key] == nil { reportMissing(key, kind.expected) }
    return read(key, as: kind)
  }

  /// The strings of an array that must be given and not be empty; nil where there are none.
  func require<Value: Hashable>(
    _ key: String, of kind: CellKind<Value>, _ what: String
  ) -> [Value]? {
    guard let setting = members[key]?.setting else {
      reportMissing(key, what)
      return nil
    }
    if case .array(let elements) = setting.value, elements.isEmpty {
      fault(key, at: setting.position, found: "an empty array", expected: what)
    }
    guard let values = list(key, of: kind), !values.isEmpty else { return nil }
    return values
  }

  /// The strings of an array, each as the kind reads it and none twice; nil where the key is absent.
  func list<Value: Hashable>(_ key: String, of kind: CellKind<Value>) -> [Value]? {
    guard let setting = members[key]?.setting else { return nil }
    guard case .array(let elements) = setting.value else {
      fault(key, at: setting.position, found: setting.value.phrase, expected: "an array")
      return nil
    }
    var values: [Value] = []
    for element in elements {
      guard case .string(let text) = element.value else {
        fault(key, at: element.position, found: element.value.phrase, expected: kind.expected)
        continue
      }
      guard let value = parse(text, key, element, kind) else { continue }
      if values.contains(value) {
        fault(key, at: element.position, found: "duplicate '\(text)'", expected: "each once")
      } else {
        values.append(value)
      }
    }
    return values
  }

  /// The elements of an array that a key has; nil where it has none, which is reported where it must.
  func elements(_ key: String, isRequired: Bool = true) -> [Setting]? {
    guard let setting = members[key]?.setting else {
      if isRequired { reportMissing(key, "an array") }
      return nil
    }
    if case .array(let elements) = setting.value { return elements }
    fault(key, at: setting.position, found: setting.value.phrase, expected: "an array")
    return nil
  }

  /// The object of a key; an empty one where the key is absent or bad, which is reported.
  func object(_ key: String, keys: [String]) -> SettingsReader {
    var members: [Setting.Member] = []
    let setting = self.members[key]?.setting
    if let setting {
      if case .object(let found) = setting.value {
        members = found
      } else {
        fault(key, at: setting.position, found: setting.value.phrase, expected: "an object")
      }
    }
    return SettingsReader(
      members, at: setting?.position ?? position, prefix: "\(key).", keys: keys,
      file: file, log: log)
  }

  private func reportMissing(_ key: String, _ expected: String) {
    fault(key, at: position, found: "missing", expected: expected)
  }

  private func parse<Value>(
    _ text: String, _ key: String, _ setting: Setting, _ kind: CellKind<Value>
  ) -> Value? {
    if let value = kind.parse(text) { return value }
    let (found, suggestion) = kind.describe(text)
    fault(key, at: setting.position, found: found, expected: kind.expected, suggestion: suggestion)
    return nil
  }

  private func fault(
    _ key: String, at position: Position, found: String, expected: String,
    suggestion: String? = nil
  ) {
    log.report(
      Fault(
        file: file, at: position, field: prefix + key, found: found,
        expected: expected, suggestion: suggestion))
  }
}

extension Setting.Value {
  /// What to call the value in a report.
  public var phrase: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): "the number \(text)"
    case .string(let text): "the string '\(text)'"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
