/// Reads the texts that cells share (`sharedStrings.xml`): each whole, without its formats and its reading aids.
final class SharedTexts: XMLVisitor {
  private(set) var texts: [String] = []
  private var parts = ""
  private var isAid = false

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": parts = ""
    case "rPh": isAid = true
    default: break
    }
  }

  func close(_ name: String, _ text: String) {
    switch name {
    case "t" where !isAid: parts += text
    case "rPh": isAid = false
    case "si": texts.append(EscapedText.plain(parts))
    default: break
    }
  }
}

/// Characters that XML cannot hold, which workbooks write as `_x000D_` (ECMA-376, 22.4.2.4).
enum EscapedText {
  /// The text that is meant. Complexity: O(characters).
  static func plain(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var plain = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "_") {
      plain += rest[..<start]
      let escape = rest[start...].prefix(7)
      guard escape.count == 7, escape.hasPrefix("_x"), escape.hasSuffix("_"),
        let code = UInt32(escape.dropFirst(2).dropLast(), radix: 16),
        let scalar = UnicodeScalar(code)
      else {
        plain.append("_")
        rest = rest[rest.index(after: start)...]
        continue
      }
      plain.unicodeScalars.append(scalar)
      rest = rest[escape.endIndex...]
    }
    return plain + rest
  }
}
