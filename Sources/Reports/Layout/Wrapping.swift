/// Breaks text into lines of at most so many characters.
public enum Wrapping {
  /// How wide help and reports are.
  static let width = 79

  /// The words of a text in lines, each indented, and all but the first a little more where asked; a word
  /// longer than a line stands alone. No-break spaces do not end a word.
  public static func lines(_ text: String, indent: Int = 0, hanging: Int = 0) -> [String] {
    var space = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, space.count + line.count + 1 + word.count > width {
        lines.append(space + line)
        line = ""
        space = String(repeating: " ", count: indent + hanging)
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [space + line]
  }

  /// A text in lines, each ended by a line break.
  static func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) -> String {
    lines(text, indent: indent, hanging: hanging).map { $0 + "\n" }.joined()
  }

  /// Terms and what they mean, the meanings in one column.
  public static func definitions(_ pairs: [(term: String, meaning: String)]) -> String {
    let widest = pairs.map(\.term.count).max() ?? 0
    let column = min(widest, 24) + 4
    return pairs.map { term, meaning in
      var lines = lines(meaning, indent: column)
      let head = "  " + term
      if head.count + 2 <= column, let first = lines.first {
        let space = String(repeating: " ", count: column - head.count)
        lines[0] = head + space + first.drop { $0 == " " }
      } else {
        lines.insert(head, at: 0)
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }
}
