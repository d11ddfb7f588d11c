/// Reads the words behind a command as GNU programs do.
///
/// Options may stand before or after operands, as `--name value`, `--name=value`, `-n value` or `-nvalue`;
/// short switches may be joined (`-jq`), long names shortened as far as they stay unique, and `--` ends
/// the options.
struct ArgumentReader {
  private let command: Command
  private var words: ArraySlice<String>

  /// What the words ask for.
  enum Request {
    case help(Command)
    case run(Arguments)
  }

  init(_ words: some Sequence<String>, for command: Command) {
    self.command = command
    self.words = ArraySlice(Array(words))
  }

  /// Reads all words.
  mutating func read() throws(Failure) -> Request {
    var arguments = Arguments(for: command)
    while let word = words.popFirst() {
      if word == "--" {
        for operand in words { try arguments.add(operand: operand) }
        words = []
      } else if word.hasPrefix("--") {
        try readLong(word.dropFirst(2), into: &arguments)
      } else if word.hasPrefix("-"), word.count > 1 {
        try readShort(word.dropFirst(), into: &arguments)
      } else {
        try arguments.add(operand: word)
      }
      if arguments.has(.help) { return .help(command) }
    }
    try arguments.requireOperands()
    return .run(arguments)
  }

  private mutating func readLong(
    _ word: Substring, into arguments: inout Arguments
  ) throws(Failure) {
    let name = word.prefix { $0 != "=" }
    let option = try option(named: String(name))
    let isJoined = name.endIndex < word.endIndex
    let joined = isJoined ? String(word[word.index(after: name.endIndex)...]) : nil
    if option.value == nil, joined != nil {
      throw .usage("\(option.spelling) takes no value", command: command.name)
    }
    try set(option, joined: joined, in: &arguments)
  }

  private mutating func readShort(
    _ word: Substring, into arguments: inout Arguments
  ) throws(Failure) {
    var rest = word
    while let letter = rest.popFirst() {
      guard let option = command.allOptions.first(where: { $0.short == letter }) else {
        throw .usage("there is no option -\(letter)", command: command.name)
      }
      let takesRest = option.value != nil && !rest.isEmpty
      try set(option, joined: takesRest ? String(rest) : nil, in: &arguments)
      if takesRest { return }
    }
  }

  /// Sets an option to the value joined to it, or else to the next word.
  private mutating func set(
    _ option: Option, joined: String?, in arguments: inout Arguments
  ) throws(Failure) {
    guard let value = option.value else {
      try arguments.set(option, to: nil)
      return
    }
    guard let text = joined ?? words.popFirst() else {
      throw .usage("\(option.spelling) needs a value, \(value.name)", command: command.name)
    }
    try arguments.set(option, to: text)
  }

  /// The option with this long name, or the only one that begins so.
  private func option(named name: String) throws(Failure) -> Option {
    if let exact = command.allOptions.first(where: { $0.long == name }) { return exact }
    let near = command.allOptions.filter { !name.isEmpty && $0.long.hasPrefix(name) }
    if let only = near.first, near.count == 1 { return only }
    let names = (near.isEmpty ? command.allOptions : near).map(\.spelling)
    throw near.isEmpty
      ? .usage(
        "there is no option --\(name)" + Failure.suggestion(for: "--" + name, among: names),
        command: command.name)
      : .usage(
        "--\(name) may be any of \(names.joined(separator: ", "))", command: command.name)
  }
}
