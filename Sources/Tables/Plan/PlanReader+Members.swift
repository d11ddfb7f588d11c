import Programme

extension PlanReader {
  /// An object whose members can be asked for by key.
  struct Members {
    let position: Position
    fileprivate(set) var settings: [String: Setting] = [:]

    subscript(key: String) -> Setting? { settings[key] }
  }

  /// The members of an object; nil where it is none. Says which keys stand there twice.
  mutating func object(_ setting: Setting, _ expected: String) -> Members? {
    guard case .object(let members) = setting.value else {
      report(setting, found: setting.value.phrase, expected: "\(expected), an object")
      return nil
    }
    var found = Members(position: setting.position)
    for member in members {
      if found[member.key] == nil {
        found.settings[member.key] = member.setting
      } else {
        faults.append(
          Fault(
            file: file, at: member.position, found: "duplicate key '\(member.key)'",
            expected: "each key once"))
      }
    }
    return found
  }

  /// The elements of the array that a key must have; those that are faulty are left out.
  mutating func list<Element>(
    _ key: String, of object: Members, _ read: (inout PlanReader, Setting) -> Element?
  ) -> [Element] {
    guard let setting = required(key, of: object, "an array") else { return [] }
    guard case .array(let elements) = setting.value else {
      report(setting, key, found: setting.value.phrase, expected: "an array")
      return []
    }
    return elements.compactMap { read(&self, $0) }
  }

  mutating func string(_ key: String, of object: Members, _ expected: String = "a string")
    -> String?
  {
    guard let setting = required(key, of: object, expected) else { return nil }
    if case .string(let text) = setting.value { return text }
    report(setting, key, found: setting.value.phrase, expected: expected)
    return nil
  }

  mutating func integer(_ key: String, of object: Members) -> Int? {
    guard let setting = required(key, of: object, "a whole number") else { return nil }
    if case .number(let digits) = setting.value, let number = Int(digits) { return number }
    report(setting, key, found: setting.value.phrase, expected: "a whole number")
    return nil
  }

  mutating func month(_ key: String, of object: Members) -> Month? {
    let expected = "a month as YYYY-MM"
    guard let text = string(key, of: object, expected) else { return nil }
    if let month = Month(text) { return month }
    report(object[key], key, found: "'\(text)'", expected: expected)
    return nil
  }

  /// One of the names that a type knows.
  mutating func name<Name: RawRepresentable<String> & CaseIterable>(
    _ key: String, of object: Members, as type: Name.Type
  ) -> Name? {
    let names = Name.allCases.map(\.rawValue)
    let expected = "one of \(names.joined(separator: ", "))"
    guard let text = string(key, of: object, expected) else { return nil }
    if let name = Name(rawValue: text) { return name }
    report(
      object[key], key, found: "unknown \(key) '\(text)'", expected: expected,
      suggestion: NearestName.of(text, among: names))
    return nil
  }

  mutating func report(
    _ setting: Setting?, _ key: String? = nil, found: String, expected: String,
    suggestion: String? = nil
  ) {
    faults.append(
      Fault(
        file: file, at: setting?.position, field: key, found: found, expected: expected,
        suggestion: suggestion))
  }

  private mutating func required(
    _ key: String, of object: Members, _ expected: String
  ) -> Setting? {
    if let setting = object[key] { return setting }
    faults.append(
      Fault(file: file, at: object.position, field: key, found: "missing", expected: expected))
    return nil
  }
}
