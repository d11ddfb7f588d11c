import Programme

extension Failure {
  /// A command line that cannot be understood; says where to read more.
  static func usage(_ message: String, command: String? = nil) -> Failure {
    let name = command.map { "muster \($0)" } ?? "muster"
    return Failure(
      .wrongUsage, "\(name): \(message)", "Try '\(name) --help' for what it takes.")
  }

  /// The nearest name and a few that begin with the text, to append to a message; empty where there are none.
  static func suggestions(for text: String, among names: [String]) -> String {
    let start = text.lowercased()
    let longer = names.lazy.filter { $0.lowercased().hasPrefix(start) }.prefix(4)
    var near = NearestName.of(text, among: names).map { [$0] } ?? []
    near += longer.filter { !near.contains($0) }
    let list = near.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
    return list.isEmpty ? "" : near.count == 1 ? "; did you mean \(list)?" : "; near it are \(list)"
  }

  /// A suggestion to append to a message; empty where nothing is near.
  static func suggestion(for text: String, among names: [String]) -> String {
    NearestName.of(text, among: names).map { "; did you mean '\($0)'?" } ?? ""
  }
}
