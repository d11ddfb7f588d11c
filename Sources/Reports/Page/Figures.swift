/// A figure that matters, with what it is and a word about it.
struct PageFigure {
  /// What it is.
  let label: (any Words) -> String
  /// The figure.
  let figure: (any Words) -> String
  /// A word about it.
  let note: (any Words) -> String
  /// Whether it is one to worry about.
  var isBad = false
}

extension Markup {
  /// A bar that is filled to a whole percentage, on a ground that says what the rest means, with a space behind it.
  mutating func meter(_ share: Int, _ kind: String = "part", on ground: String = "track") {
    element(
      "svg",
      [
        "class": "meter", "viewBox": "0 0 100 10", "width": "100", "height": "10",
        "aria-hidden": "true",
      ]
    ) { svg in
      svg.empty("rect", ["class": ground, "width": "100", "height": "10", "rx": "2"])
      svg.empty("rect", ["class": kind, "width": "\(share)", "height": "10", "rx": "2"])
    }
    text(" ")
  }

  /// Figures side by side.
  mutating func cards(_ figures: [PageFigure]) {
    element("dl", ["class": "cards"]) { list in
      for figure in figures {
        list.element("div", ["class": figure.isBad ? "card bad" : "card"]) { card in
          card.element("dt", saying: figure.label)
          card.element("dd", ["class": "figure"], saying: figure.figure)
          card.element("dd", ["class": "note"], saying: figure.note)
        }
      }
    }
    line()
  }
}
