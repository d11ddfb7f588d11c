/// Completion for bash.
enum BashCompletion {
  /// The script, to be sourced.
  static var text: String {
    """
    # Completion of muster for bash: source this, or put it into bash-completion's folder.
    _muster() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
      local command=${COMP_WORDS[1]} words= IFS=$' \\t\\n'
      compopt +o default 2>/dev/null
      COMPREPLY=()
      # Bash takes '=' for a word of its own.
      if [[ $word == '=' ]]; then word=; elif [[ $before == '=' && $COMP_CWORD -ge 2 ]]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
      fi
      if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W '\(topWords)' -- "$word"))
        return
      fi
      case $command in
    \(Command.all.map(branch).joined(separator: "\n"))
      *) return ;;
      esac
      if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$word"))
      fi
    }
    complete -F _muster muster

    """
  }

  private static var topWords: String {
    (Command.all.map(\.name) + ["--help", "--version"]).joined(separator: " ")
  }

  private static func branch(_ command: Command) -> String {
    let values = command.options.compactMap { option -> String? in
      guard let value = option.value else { return nil }
      let names = [option.short.map { "-\($0)" }, option.spelling].compactMap(\.self)
      return "    \(names.joined(separator: "|"))) \(action(value)) return ;;"
    }
    let operands = command.operands.map { action($0.value) }.first ?? ""
    var lines = ["  \(command.name))"]
    lines.append("    words='\(command.allOptions.map(\.spelling).joined(separator: " "))'")
    if !values.isEmpty { lines += ["    case $before in"] + values + ["    esac"] }
    if !operands.isEmpty { lines.append("    [[ $word == -* ]] || { \(operands) }") }
    lines.append("    ;;")
    return lines.joined(separator: "\n")
  }

  /// What offers the values.
  private static func action(_ value: Option.Value) -> String {
    func list(_ words: [String]) -> String {
      "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\"));"
    }
    return switch value.kind {
    case .words(let words): list(words)
    case .command: list(Command.all.map(\.name))
    case .file: "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\");"
    case .folder: "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\");"
    case .integer, .decimal, .text: "COMPREPLY=();"
    }
  }
}
