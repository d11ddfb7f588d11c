import Planning
import Programme

/// A level against the number of changes: a step at each point of the frontier. Levels that never differ have none.
struct FrontierChart {
  private let name: String
  private let points: [(changes: Int, value: Int)]
  private static let (width, height) = (280, 110)

  /// The chart of a level, an index into the levels of the points; nil where every point is worth the same.
  init?(of frontier: [FrontierPoint], level: Int) {
    let levels = frontier.map { Array($0.gains)[level] }
    guard let first = levels.first, levels.contains(where: { $0.value != first.value }) else {
      return nil
    }
    name = first.name
    points = zip(frontier, levels).map { ($0.changes, $1.value) }
  }

  /// Draws it, with the least and the most value beside it and the numbers of changes below.
  func draw(into grid: inout Markup) {
    let values = points.map(\.value)
    let (least, most) = (values.min() ?? 0, values.max() ?? 0)
    let (from, until) = (points[0].changes, points[points.count - 1].changes)
    func x(_ changes: Int) -> Int {
      6 + (changes - from) * (Self.width - 12) / max(1, until - from)
    }
    func y(_ value: Int) -> Int {
      Self.height - 8 - (value - least) * (Self.height - 16) / max(1, most - least)
    }
    let path = points.enumerated().map { place, point in
      place == 0
        ? "M\(x(point.changes)),\(y(point.value))" : "H\(x(point.changes))V\(y(point.value))"
    }.joined()
    grid.element("figure", ["class": "target-card"]) { figure in
      figure.element("figcaption") { caption in
        caption.element("strong", saying: { $0.heading(of: name) })
      }
      figure.course(width: Self.width, height: Self.height, least...most) { svg in
        svg.empty("path", ["class": "value", "d": path])
        for point in points {
          svg.empty(
            "circle",
            ["class": "point", "cx": "\(x(point.changes))", "cy": "\(y(point.value))", "r": "4"])
        }
      }
      figure.element("p", ["class": "scale ends"]) { ends in
        ends.say { words in words.changesFrom(from, to: until) }
      }
    }
    grid.line()
  }
}
