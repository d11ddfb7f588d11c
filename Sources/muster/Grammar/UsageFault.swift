import Programme

extension Failure {
  /// A command line that cannot be understood; says where to read more.
  static func usage(_ message: String, command: String? = nil) -> Failure {
    let name = command.map { "muster \($0)" } ?? "muster"
    return Failure(
      .wrongUsage, "\(name): \(message)", "Try '\(name) --help' for what it takes.")
  }

  /// A suggestion to append to a message; empty where nothing is near.
  static func suggestion(for text: String, among names: [String]) -> String {
    NearestName.of(text, among: names).map { "; did you mean '\($0)'?" } ?? ""
  }
}
