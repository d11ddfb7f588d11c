/// A chart of lines over a common axis, as SVG that needs nothing from elsewhere.
///
/// Lines differ by dashes and by marks as well as by colour, and each is named at its end.
struct LineChart {
  /// What it shows, for those who do not see it.
  let title: String
  let xTitle: String
  let yTitle: String
  var width = 460.0
  var height = 240.0
  var isXLogarithmic = false
  var isYLogarithmic = false
  /// Whether the vertical axis begins at 0, so that lengths can be compared.
  var isFromZero = false
  var series: [Series]
  /// Numbers of the vertical axis that are of interest by themselves, with their names.
  var rules: [(value: Double, name: String)] = []
  /// What stands at places of the horizontal axis instead of numbers.
  var xLabels: [(value: Double, label: String)]?

  /// A line, or a stair.
  struct Series {
    let name: String
    /// Its class in the style sheet: `a`, `b` or `c`.
    let style: String
    let points: [Point]
    var isStair = false
    var hasMarks = false
  }

  /// A point, and what it says when pointed at.
  struct Point {
    let x: Double
    let y: Double
    var note = ""
  }

  private var margin: (left: Double, right: Double, top: Double, bottom: Double) {
    (84, 86, 26, 46)
  }

  /// The chart as an `svg` element.
  var svg: String {
    let points = series.flatMap(\.points)
    let xs = points.map(\.x) + (xLabels ?? []).map(\.value)
    let x = Scale(
      xs, logarithmic: isXLogarithmic, from: margin.left, until: width - margin.right)
    let y = Scale(
      points.map(\.y) + rules.map(\.value) + (isFromZero ? [0] : []), logarithmic: isYLogarithmic,
      from: height - margin.bottom, until: margin.top)
    let body = frame(x, y) + rules.map { rule($0, y) }.joined() + lines(x, y)
    return """
      <svg viewBox="0 0 \(at(width)) \(at(height))" role="img" aria-label="\(title.inHTML)">
      <title>\(title.inHTML)</title>
      \(body)</svg>

      """
  }

  private func frame(_ x: Scale, _ y: Scale) -> String {
    var text = ""
    for tick in y.ticks {
      let place = at(y.place(tick.value))
      text += "<line class=\"grid\" x1=\"\(at(x.from))\" x2=\"\(at(x.until))\" "
      text += "y1=\"\(place)\" y2=\"\(place)\"/>"
      text += label(tick.label, x.from - 8, y.place(tick.value) + 4, anchor: "end")
    }
    for (value, name) in xLabels ?? x.ticks.map({ ($0.value, $0.label) }) {
      let place = at(x.place(value))
      text += "<line class=\"tick\" x1=\"\(place)\" x2=\"\(place)\" "
      text += "y1=\"\(at(y.from))\" y2=\"\(at(y.from + 5))\"/>"
      text += label(name, x.place(value), y.from + 18, anchor: "middle")
    }
    text += "<line class=\"axis\" x1=\"\(at(x.from))\" x2=\"\(at(x.until))\" "
    text += "y1=\"\(at(y.from))\" y2=\"\(at(y.from))\"/>\n"
    text += label(xTitle, (x.from + x.until) / 2, height - 8, anchor: "middle", "title")
    text += label(yTitle, 4, 14, anchor: "start", "title")
    return text + "\n"
  }

  private func rule(_ rule: (value: Double, name: String), _ y: Scale) -> String {
    let place = y.place(rule.value)
    return "<line class=\"rule\" x1=\"\(at(margin.left))\" x2=\"\(at(width - margin.right))\" "
      + "y1=\"\(at(place))\" y2=\"\(at(place))\"/>"
      + label(rule.name, width - margin.right + 6, place + 4, anchor: "start", "faint") + "\n"
  }

  private func lines(_ x: Scale, _ y: Scale) -> String {
    var taken: [Double] = []
    var text = ""
    for one in series {
      guard let last = one.points.last else { continue }
      var path = ""
      for (number, point) in one.points.enumerated() {
        let (across, up) = (at(x.place(point.x)), at(y.place(point.y)))
        if number == 0 {
          path += "M\(across) \(up)"
        } else {
          path += one.isStair ? "H\(across)V\(up)" : "L\(across) \(up)"
        }
      }
      text += "<path class=\"line \(one.style)\" d=\"\(path)\"/>\n"
      for point in one.points where one.hasMarks {
        text += "<circle class=\"mark \(one.style)\" cx=\"\(at(x.place(point.x)))\" "
        text += "cy=\"\(at(y.place(point.y)))\" r=\"3.5\"><title>\(point.note.inHTML)</title>"
        text += "</circle>"
      }
      // Names at the ends of lines keep out of one another's way, and of what stands below the axis.
      let isAtRight = x.place(last.x) > width - margin.right - 70
      let others = taken + (isAtRight ? rules.map { y.place($0.value) } : [])
      var place = min(y.place(last.y), y.from - 8)
      let step = place > y.from - 30 ? -14.0 : 14.0
      while others.contains(where: { abs($0 - place) < 14 }) { place += step }
      taken.append(place)
      text += label(
        one.name, x.place(last.x) + 8, place + 4, anchor: "start",
        "name \(one.style)")
      text += "\n"
    }
    return text
  }

  private func label(
    _ text: String, _ x: Double, _ y: Double, anchor: String, _ style: String = ""
  ) -> String {
    let style = style.isEmpty ? "" : " class=\"\(style)\""
    return "<text\(style) x=\"\(at(x))\" y=\"\(at(y))\" text-anchor=\"\(anchor)\">"
      + "\(text.inHTML)</text>"
  }

  private func at(_ number: Double) -> String { Cells.fixed(number, 1) }
}

extension String {
  /// The text with the signs escaped that mean something in HTML.
  var inHTML: String {
    var text = ""
    for character in self {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
    return text
  }
}
