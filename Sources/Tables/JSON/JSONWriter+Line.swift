import Programme

extension JSONWriter {
  /// A value on one line, ended by a line break: a line of a JSON Lines file. Complexity: O(characters).
  public static func line(_ value: Setting.Value) -> String {
    var text = ""
    appendInline(value, to: &text)
    return text + "\n"
  }

  private static func appendInline(_ value: Setting.Value, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): text += quoted(string)
    case .array(let elements):
      text += "["
      for (number, element) in elements.enumerated() {
        if number > 0 { text += ", " }
        appendInline(element.value, to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (number, member) in members.enumerated() {
        text += (number == 0 ? "" : ", ") + quoted(member.key) + ": "
        appendInline(member.setting.value, to: &text)
      }
      text += "}"
    }
  }
}
