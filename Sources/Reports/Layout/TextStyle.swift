/// How text stands out on a terminal; elsewhere it is plain.
public enum TextStyle: Sendable {
  /// Nothing stands out: for files, pipes, and who asked for no colour.
  case plain
  /// Escape sequences of ECMA-48.
  case terminal

  /// What stands out.
  enum Role {
    case heading, quiet, good, warning, bad
  }

  /// A text in a role.
  func paint(_ text: String, _ role: Role) -> String {
    guard self == .terminal, !text.isEmpty else { return text }
    let code =
      switch role {
      case .heading: "1"
      case .quiet: "2"
      case .good: "32"
      case .warning: "33"
      case .bad: "31"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
