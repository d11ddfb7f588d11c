extension Command {
  /// The place of an identifier that a command was given among those of the programme.
  static func index(
    of name: String, _ noun: String, among names: [String], for command: String
  ) throws(Failure) -> Int {
    if let index = names.firstIndex(of: name) { return index }
    throw .usage(
      "the programme has no \(noun) '\(name)'" + Failure.suggestions(for: name, among: names),
      command: command)
  }
}
