import Programme

/// Figures beside those of a base: what differs has a sign, an arrow and a colour, none of them alone.
extension Markup {
  /// A table cell with the value of a level, its gap where it is not proven, and its difference.
  mutating func value(_ level: Plan.Level?, from base: Int?, isMaximised: Bool) {
    guard let level else { return nothing() }
    let gap = Gap(value: level.value, bound: level.bound)
    value(level.value, from: base, isMaximised: isMaximised) { cell in
      guard !gap.isClosed else { return }
      cell.text(" ")
      cell.element("small") { small in small.say { $0.gap(gap) } }
    }
  }

  /// A table cell with a figure and its difference.
  mutating func value(_ number: Int?, from base: Int?, isMaximised: Bool) {
    guard let number else { return nothing() }
    value(number, from: base, isMaximised: isMaximised) { _ in }
  }

  private mutating func value(
    _ number: Int, from base: Int?, isMaximised: Bool, _ further: (inout Markup) -> Void
  ) {
    let difference = base.map { number - $0 } ?? 0
    let kind =
      difference == 0 ? "n" : (difference > 0) == isMaximised ? "n better" : "n worse"
    element("td", ["class": kind]) { cell in
      cell.say { $0.number(number) }
      further(&cell)
      if difference != 0 {
        cell.text(" ")
        cell.element("small", ["class": "difference"]) { small in
          small.say { words in
            words.difference(difference, isBetter: (difference > 0) == isMaximised)
          }
        }
      }
    }
  }

  private mutating func nothing() {
    element("td", ["class": "n"]) { $0.say { $0.nothing } }
  }
}
