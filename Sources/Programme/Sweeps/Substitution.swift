/// Values in the place of their names: a text `$NAME` becomes the value of that axis.
struct Substitution {
  private let values: [String: Setting]
  private let file: String

  init(_ values: [String: Setting], file: String) {
    self.values = values
    self.file = file
  }

  /// A setting with all names replaced, each value at the place of its name, and the names that are unknown.
  func applied(to setting: Setting?) -> (setting: Setting?, faults: [Fault]) {
    guard let setting else { return (nil, []) }
    var faults: [Fault] = []
    let result = replaced(setting, &faults)
    return (result, faults)
  }

  private func replaced(_ setting: Setting, _ faults: inout [Fault]) -> Setting {
    switch setting.value {
    case .string(let text) where text.hasPrefix("$"):
      let name = String(text.dropFirst())
      if let value = values[name] { return Setting(value.value, at: setting.position) }
      faults.append(
        Fault(
          file: file, at: setting.position, found: "unknown axis '\(name)'",
          expected: values.isEmpty
            ? "an axis, but there are none"
            : "one of \(values.keys.sorted().joined(separator: ", "))",
          suggestion: NearestName.of(name, among: values.keys.sorted())))
      return setting
    case .array(let elements):
      var all: [Setting] = []
      for element in elements { all.append(replaced(element, &faults)) }
      return Setting(.array(all), at: setting.position)
    case .object(let members):
      var all: [Setting.Member] = []
      for member in members {
        all.append(
          Setting.Member(member.key, at: member.position, replaced(member.setting, &faults)))
      }
      return Setting(.object(all), at: setting.position)
    default: return setting
    }
  }
}

extension Setting.Value {
  /// A text or number as it is written.
  var plain: String {
    switch self {
    case .null: ""
    case .bool(let value): value ? "yes" : "no"
    case .number(let text), .string(let text): text
    case .array(let elements): elements.map(\.value.plain).joined(separator: "|")
    case .object: "object"
    }
  }
}
