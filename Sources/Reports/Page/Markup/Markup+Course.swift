extension Markup {
  /// A small chart of a value's course, between its most above and its least below: a base line, and what `curves` draws.
  mutating func course(
    width: Int, height: Int, _ range: ClosedRange<Int>, _ curves: (inout Markup) -> Void
  ) {
    element("p", ["class": "scale"]) { $0.say { $0.number(range.upperBound) } }
    element(
      "svg",
      [
        "class": "course-of", "viewBox": "0 0 \(width) \(height)", "width": "\(width)",
        "height": "\(height)", "aria-hidden": "true",
      ]
    ) { svg in
      svg.empty("path", ["class": "base", "d": "M0,\(height - 1)h\(width)"])
      curves(&svg)
    }
    element("p", ["class": "scale"]) { $0.say { $0.number(range.lowerBound) } }
  }
}
