/// Completion for fish.
enum FishCompletion {
  /// The script, to be put into fish's folder of completions as `muster.fish`.
  static var text: String {
    var lines = [
      "# Completion of muster for fish: put this into ~/.config/fish/completions as muster.fish.",
      "complete -c muster -f",
      "complete -c muster -n __fish_use_subcommand -s h -l help -d '\(quoted(Option.help.summary))'",
      "complete -c muster -n __fish_use_subcommand -s V -l version"
        + " -d '\(quoted(Option.version.summary))'",
    ]
    for command in Command.all {
      lines.append(
        "complete -c muster -n __fish_use_subcommand -a \(command.name)"
          + " -d '\(quoted(command.summary))'")
      let condition = "complete -c muster -n '__fish_seen_subcommand_from \(command.name)'"
      for operand in command.operands { lines.append(condition + offer(operand.value)) }
      for option in command.allOptions {
        let short = option.short.map { " -s \($0)" } ?? ""
        let value = option.value.map { " -r" + offer($0) } ?? ""
        lines.append(
          condition + short + " -l \(option.long)\(value) -d '\(quoted(option.summary))'")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What offers the values.
  private static func offer(_ value: Option.Value) -> String {
    switch value.kind {
    case .command: " -f -a '\(Command.all.map(\.name).joined(separator: " "))'"
    case .words(let words): " -f -a '\(words.joined(separator: " "))'"
    case .file: " -f -a '(__fish_complete_path)'"
    case .folder: " -f -a '(__fish_complete_directories)'"
    case .integer, .decimal, .text: ""
    }
  }

  /// A text within single quotes.
  private static func quoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
