import Programme

/// Everything that a programme says but where it was written, as text, to compare two of them.
enum Description {
  static func of(_ programme: Programme) -> String {
    Mirror(reflecting: programme).children.filter { $0.label != "warnings" }
      .map { "\($0.label ?? ""): \($0.value)" }.joined(separator: "\n")
  }
}
