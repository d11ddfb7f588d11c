/// Short entries side by side, as a terminal lists files: down the columns, as many as fit.
enum Columns {
  /// How wide the lines may be.
  static let width = 79

  /// The entries in lines indented by two spaces, each ended by a line break.
  static func text(_ entries: [String]) -> String {
    let widest = entries.map(\.count).max() ?? 0
    let columns = max(1, (width - 2 + 3) / (widest + 3))
    let lines = (entries.count + columns - 1) / columns
    return (0..<lines).map { line in
      var text = "  "
      for place in stride(from: line, to: entries.count, by: lines) {
        let entry = entries[place]
        text += entry + String(repeating: " ", count: widest + 3 - entry.count)
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }
}
