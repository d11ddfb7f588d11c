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
