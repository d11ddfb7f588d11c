import Programme

/// The title of a column.
struct Title {
  /// What it says.
  let phrase: (any Words) -> String
  /// Whether the column holds numbers, which stand to the right.
  let isNumber: Bool
  /// Whether the column's order means something.
  var isSorted = true

  /// The title of a column of texts.
  static func text(_ phrase: @escaping (any Words) -> String) -> Title {
    Title(phrase: phrase, isNumber: false)
  }

  /// The title of a column of pictures, or of texts whose order means nothing.
  static func picture(_ phrase: @escaping (any Words) -> String) -> Title {
    Title(phrase: phrase, isNumber: false, isSorted: false)
  }

  /// The title of a column of numbers.
  static func number(_ phrase: @escaping (any Words) -> String) -> Title {
    Title(phrase: phrase, isNumber: true)
  }
}

extension Title {
  /// The attributes of its cell; the script makes buttons of those that can be sorted.
  fileprivate var attributes: Markup.Attributes {
    if isNumber { return ["scope": "col", "class": "n"] }
    return isSorted ? ["scope": "col"] : ["scope": "col", "class": "still"]
  }
}

/// What is said in every language: each stands in the page, and the reader's choice shows one.
extension Markup {
  /// A phrase in both languages, once where both say the same.
  mutating func say(_ phrase: (any Words) -> String) {
    let phrases = Language.allCases.map { ($0, phrase($0.words)) }
    guard let first = phrases.first, phrases.contains(where: { $0.1 != first.1 }) else {
      phrases.first.map { text($0.1) }
      return
    }
    for (language, phrase) in phrases { element("span", ["lang": language.rawValue], phrase) }
  }

  /// An element that holds a phrase in both languages.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], saying phrase: (any Words) -> String
  ) {
    element(name, attributes) { $0.say(phrase) }
  }

  /// A name from a table, kept apart from the direction of the text around it.
  mutating func name(_ name: String) {
    if name.utf8.allSatisfy({ $0 < 128 }) { text(name) } else { element("bdi", name) }
  }

  /// A table cell with a number, sorted by it.
  mutating func cell(_ number: Int) {
    if (0..<1000).contains(number) {
      element("td", ["class": "n"], String(number))
    } else {
      element("td", ["class": "n", "data-v": String(number)]) { cell in
        cell.say { $0.number(number) }
      }
    }
  }

  /// A table cell with a number, or empty.
  mutating func cell(_ number: Int?) {
    if let number { cell(number) } else { element("td", ["class": "n"], "") }
  }

  /// A table cell with a text of a table; a long one may take several lines.
  mutating func cell(_ name: String) {
    element("td", name.count > 32 ? ["class": "long"] : [:]) { $0.name(name) }
  }

  /// A table cell with a month, sorted by it.
  mutating func cell(_ month: Month) {
    element("td", ["class": "d", "data-v": String(month.index)]) { cell in
      cell.say { $0.short(month) }
    }
  }

  /// A table: its head in both languages, its body as it comes, in a frame of its own that scrolls where the
  /// page is narrow and is named by an element of the page.
  mutating func table(
    _ kind: String, namedBy id: String, titles: [Title],
    _ body: (inout Markup) -> Void
  ) {
    frame(namedBy: id) { frame in
      frame.element("table", ["class": kind]) { table in
        table.element("thead") { head in
          head.element("tr") { row in
            for title in titles {
              row.element("th", title.attributes, saying: title.phrase)
            }
          }
        }
        table.line()
        table.element("tbody", [:], body)
      }
    }
  }

  /// A part of the page that scrolls by itself, and can be scrolled with the keyboard.
  mutating func frame(namedBy id: String, _ content: (inout Markup) -> Void) {
    element(
      "div",
      ["class": "frame", "role": "group", "tabindex": "0", "aria-labelledby": id], content)
    line()
  }
}
