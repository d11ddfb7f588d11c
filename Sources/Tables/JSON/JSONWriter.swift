import Programme

/// Writes settings as JSON: two spaces a level, keys in quotes, arrays of plain values on one line.
public enum JSONWriter {
  /// The value as text, ended by a line break. Complexity: O(characters).
  public static func text(_ setting: Setting) -> String {
    var text = ""
    append(setting.value, indent: "", to: &text)
    return text + "\n"
  }

  private static func append(_ value: Setting.Value, indent: String, to text: inout String) {
    let inner = indent + "  "
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): text += quoted(string)
    case .array(let elements) where elements.allSatisfy { $0.value.isPlain }:
      text += "["
      for (number, element) in elements.enumerated() {
        if number > 0 { text += ", " }
        append(element.value, indent: inner, to: &text)
      }
      text += "]"
    case .array(let elements):
      for (number, element) in elements.enumerated() {
        text += (number == 0 ? "[\n" : ",\n") + inner
        append(element.value, indent: inner, to: &text)
      }
      text += "\n\(indent)]"
    case .object(let members) where members.isEmpty: text += "{}"
    case .object(let members):
      for (number, member) in members.enumerated() {
        text += (number == 0 ? "{\n" : ",\n") + inner + quoted(member.key) + ": "
        append(member.setting.value, indent: inner, to: &text)
      }
      text += "\n\(indent)}"
    }
  }

  /// A string in quotes, with escapes where JSON asks for them.
  static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension Setting.Value {
  /// Whether it holds no other values.
  fileprivate var isPlain: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }
}
