/// HTML as it is written: elements are always closed, and whatever is said is escaped on its way in.
///
/// Nothing reaches the page but through here, so that no text of a table can become markup.
struct Markup: Hashable, Sendable {
  /// The attributes of an element, in the order in which they are written.
  typealias Attributes = KeyValuePairs<String, String>

  /// The HTML so far.
  private(set) var html = ""

  /// Markup made by a closure.
  static func of(_ content: (inout Markup) -> Void) -> Markup {
    var markup = Markup()
    content(&markup)
    return markup
  }

  /// An element and what is in it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    html += ">"
    content(&self)
    html += "</\(name)>"
  }

  /// An element that holds one text of a table.
  mutating func element(_ name: String, _ text: String) { element(name, [:], text) }

  /// An element that holds one text of a table.
  mutating func element(_ name: String, _ attributes: Attributes, _ text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element with nothing in it.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    html += "/>"
  }

  /// A text that comes from outside; its characters stand for themselves.
  mutating func text(_ text: String) { Self.escape(text, into: &html) }

  /// Markup made before.
  mutating func add(_ markup: Markup) { html += markup.html }

  /// A constant of the program (a style sheet, a script) as it is.
  mutating func add(constant: String) { html += constant }

  /// A line break between elements, for those who read the source.
  mutating func line() { html += "\n" }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    html += "<\(name)"
    for (key, value) in attributes {
      html += " \(key)=\""
      Self.escape(value, into: &html)
      html += "\""
    }
  }

  /// Replaces what has a meaning in HTML; characters that no document may hold become U+FFFD.
  /// - Complexity: O(length).
  private static func escape(_ text: String, into html: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\t", "\n": html.unicodeScalars.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": html += "\u{FFFD}"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }
}
