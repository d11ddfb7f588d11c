import Reports

/// Help as `--help` shows it.
enum HelpText {
  /// What the program is and which commands it has.
  static var overview: String {
    """
    Usage: muster COMMAND [OPTION]... FOLDER
    \(Self.purpose)

    Commands:
    \(Wrapping.definitions(Command.all.map { ($0.name, $0.summary) }))
    Options:
    \(Wrapping.definitions([Option.help, .version].map { ($0.usage, $0.summary) }))
    Exit status:
    \(Wrapping.definitions(ExitCode.allCases.map { (String($0.rawValue), $0.meaning) }))
    'muster COMMAND --help' says what a command takes.

    """
  }

  /// What the program is for.
  static let purpose = "Plans police tours for peace operations: who serves where, and when."

  /// What a command does and takes.
  static func of(_ command: Command) -> String {
    let endings = ExitCode.allCases.filter {
      [.done, .wrongUsage].contains($0) || command.endings.contains($0)
    }
    var text = "Usage: \(command.usage)\n"
    for paragraph in command.description {
      text += "\n" + Wrapping.lines(paragraph).joined(separator: "\n") + "\n"
    }
    text += "\nOptions:\n"
    text += Wrapping.definitions(command.allOptions.map { ($0.usage, $0.summary) })
    text += "\nExit status:\n"
    text += Wrapping.definitions(endings.map { (String($0.rawValue), $0.meaning) })
    if !command.examples.isEmpty {
      text += "\nExamples:\n" + command.examples.map { "  \($0)\n" }.joined()
    }
    return text
  }
}
