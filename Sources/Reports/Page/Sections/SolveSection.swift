import Programme

extension PageSection {
  /// How value and bound of each level came together; nil where the solve was not watched.
  static func solve(_ facts: PlanFacts) -> PageSection? {
    guard !facts.progress.isEmpty else { return nil }
    return PageSection("solve", title: { $0.solveTitle }) { body in
      body.element("p", saying: { $0.solveText })
      body.element("ul", ["class": "legend"]) { list in
        for kind in [PageMark.value, .bound] {
          list.element("li") { item in
            item.element(
              "svg",
              ["class": "course-of key", "width": "28", "height": "16", "aria-hidden": "true"]
            ) { $0.empty("path", ["class": kind.rawValue, "d": "M0,8h28"]) }
            item.say { $0.legend(kind) }
          }
        }
      }
      body.element("div", ["class": "targets-grid"]) { grid in
        for (place, level) in facts.summary.levels.enumerated() {
          grid.element("figure", ["class": "target-card"]) { figure in
            figure.element("figcaption") { caption in
              caption.element("strong", saying: { $0.heading(of: level.name) })
              caption.element("small") { small in small.say { $0.outcome(level) } }
            }
            SolveChart(level: place, of: level, steps: facts.progress).draw(into: &figure)
          }
          grid.line()
        }
      }
    }
  }
}

/// The course of one level: steps of the whole solve from left to right.
struct SolveChart {
  private let points: [(step: Int, value: Int, bound: Int)]
  private let steps: Int
  private static let (width, height) = (280, 96)

  /// The course of a level, ended by what the plan says of it; of very many steps, some.
  init(level: Int, of final: Plan.Level, steps: [SolveStep]) {
    var points = steps.enumerated().filter { $0.element.level == level }
      .map { ($0.offset, $0.element.value, $0.element.bound) }
    let stride = points.count / 200 + 1
    points = points.enumerated().filter { $0.offset.isMultiple(of: stride) }.map(\.element)
    points.append((steps.count, final.value, final.bound))
    self.points = points.map { (step: $0.0, value: $0.1, bound: $0.2) }
    self.steps = steps.count
  }

  /// Draws it: the value as a line, the bound as another; a bound far from every value runs along the edge.
  func draw(into figure: inout Markup) {
    let values = points.map(\.value) + [points[points.count - 1].bound]
    let (least, most) = (values.min() ?? 0, values.max() ?? 0)
    let lowest = Double(least), range = max(1, Double(most) - lowest)
    func y(_ value: Int) -> Int {
      let share = min(1, max(0, (Double(value) - lowest) / range))
      return Self.height - 4 - Int(share * Double(Self.height - 8))
    }
    func x(_ step: Int) -> Int { step * (Self.width - 2) / max(1, steps) + 1 }
    func path(_ value: (Int) -> Int) -> String {
      points.indices.map { place in
        let (across, up) = (x(points[place].step), y(value(place)))
        return place == 0 ? "M\(across),\(up)" : "H\(across)V\(up)"
      }.joined() + "H\(Self.width)"
    }
    figure.course(width: Self.width, height: Self.height, least...most) { svg in
      svg.empty("path", ["class": "bound", "d": path { points[$0].bound }])
      svg.empty("path", ["class": "value", "d": path { points[$0].value }])
    }
  }
}
