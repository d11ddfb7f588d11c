import Programme

/// The months of a horizon from left to right, in pixels.
struct Axis {
  /// The months.
  let horizon: Horizon
  /// The width of a month.
  let unit: Int

  /// An axis about so wide as a page, with months no narrower than can be told apart.
  init(_ horizon: Horizon, width: Int = 880, narrowest: Int = 9, widest: Int = 48) {
    self.horizon = horizon
    unit = min(widest, max(narrowest, width / horizon.months))
  }

  /// The width of all months.
  var width: Int { unit * horizon.months }

  /// Where a month begins, counted from 0 and held inside the axis.
  func start(_ offset: Int) -> Int { unit * min(max(offset, 0), horizon.months) }

  /// The part of some months that is inside; nil where none is.
  func part(from: Month, until: Month) -> (x: Int, width: Int)? {
    let first = start(horizon.first.distance(to: from))
    let end = start(horizon.first.distance(to: until) + 1)
    return first < end ? (first, end - first) : nil
  }

  /// The lines at which years begin.
  func years(height: Int) -> String {
    (1..<max(2, horizon.months)).filter {
      $0 < horizon.months && (horizon.first + $0).index.isMultiple(of: 12)
    }
    .map { "M\(start($0)),0v\(height)" }.joined()
  }

  /// A picture on this axis.
  func svg(
    _ kind: String, height: Int, into markup: inout Markup, _ content: (inout Markup) -> Void
  ) {
    markup.element(
      "svg",
      [
        "class": kind, "viewBox": "0 0 \(width) \(height)", "width": "\(width)",
        "height": "\(height)",
      ]
    ) { svg in
      let lines = years(height: height)
      if !lines.isEmpty { svg.empty("path", ["class": "year", "d": lines]) }
      content(&svg)
    }
  }

  /// The head of the axis: years above, months below where they have room.
  func head(into markup: inout Markup) {
    svg("axis", height: 30, into: &markup) { svg in
      for offset in 0..<horizon.months {
        let month = horizon.first + offset
        if offset == 0 || month.index.isMultiple(of: 12) {
          svg.element("text", ["x": "\(start(offset) + 3)", "y": "12", "class": "y"]) {
            $0.text(String(month.index / 12))
          }
        }
        guard unit >= 12 else { continue }
        svg.element(
          "text", ["x": "\(start(offset) + unit / 2)", "y": "26", "class": "m"]
        ) { $0.text(Self.initials[month.index % 12]) }
      }
    }
  }

  /// The first letters of the months, the same in English and in French.
  static let initials = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"]
}
