import Programme

/// JSON values taken apart, and compared by what they say.
extension Setting.Value {
  /// The value of a member of an object.
  subscript(key: String) -> Setting.Value? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.setting.value
  }

  /// The elements of an array.
  var elements: [Setting.Value]? {
    if case .array(let elements) = self { elements.map(\.value) } else { nil }
  }

  /// A string.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number.
  var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// Whether the other says the same, wherever both stand in their files.
  func says(_ other: Setting.Value) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.value.says($1.value) }
    case (.object(let a), .object(let b)):
      a.count == b.count
        && zip(a, b).allSatisfy { $0.key == $1.key && $0.setting.value.says($1.setting.value) }
    default: false
    }
  }
}
