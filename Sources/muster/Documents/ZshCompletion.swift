/// Completion for zsh.
enum ZshCompletion {
  /// The script, to be put into a folder of `$fpath` as `_muster`.
  static var text: String {
    """
    #compdef muster
    # Completion of muster for zsh: put this into a folder of $fpath as _muster.
    _muster() {
      local context state state_descr line
      typeset -A opt_args
      local -a commands
      commands=(
    \(Command.all.map { "    '\(quoted($0.name + ":" + $0.summary))'" }.joined(separator: "\n"))
      )
      _arguments -C '(- *)'{-h,--help}'[\(quoted(Option.help.summary))]' \\
        '(- *)'{-V,--version}'[\(quoted(Option.version.summary))]' \\
        '1:command:->command' '*::argument:->argument'
      case $state in
      command) _describe command commands ;;
      argument)
        case $line[1] in
    \(Command.all.map(branch).joined(separator: "\n"))
        esac
        ;;
      esac
    }
    _muster "$@"

    """
  }

  private static func branch(_ command: Command) -> String {
    let options = command.allOptions.map { option in
      let value = option.value.map { ":\(quoted($0.name)):\(action($0))" } ?? ""
      let sign = option.value == nil ? "" : "="
      let summary = "'[\(quoted(option.summary))]\(value)'"
      guard let short = option.short else { return "'\(option.spelling)\(sign)'\(summary)" }
      let plus = option.value == nil ? "" : "+"
      return
        "'(-\(short) \(option.spelling))'{-\(short)\(plus),\(option.spelling)\(sign)}\(summary)"
    }
    let operands = command.operands.enumerated().map { place, operand in
      "'\(operand.isRepeated ? "*" : "\(place + 1)"):\(operand.value.name):\(action(operand.value))'"
    }
    let lines = (options + operands).joined(separator: " \\\n        ")
    return "    \(command.name))\n      _arguments -s \\\n        \(lines) ;;"
  }

  /// What offers the values.
  private static func action(_ value: Option.Value) -> String {
    switch value.kind {
    case .command: "(\(Command.all.map(\.name).joined(separator: " ")))"
    case .words(let words):
      "(\(words.map { $0.replacing(":", with: "\\:") }.joined(separator: " ")))"
    case .file: "_files"
    case .folder: "_files -/"
    case .integer, .decimal, .text: " "
    }
  }

  /// A text within single quotes and brackets.
  private static func quoted(_ text: String) -> String {
    text.replacing("'", with: "'\\''").replacing("[", with: "\\[").replacing("]", with: "\\]")
  }
}
