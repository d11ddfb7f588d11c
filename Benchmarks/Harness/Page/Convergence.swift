/// How a solve came near the end of a level: value and bound, and the gap between them, over time.
struct Convergence {
  private let measured: CaseMeasurement
  private let level: Int
  private let end: Double

  /// The least gap that a logarithmic axis shows, in percent; a proven value stands there.
  static let leastGap = 0.001

  /// The way of a level, an index into the objective.
  init(of measured: CaseMeasurement, level: Int) {
    self.measured = measured
    self.level = level
    end = Self.end(of: measured)
  }

  /// The levels worth showing: those that are open at the end, and the last.
  static func shown(of measured: CaseMeasurement) -> [Convergence] {
    let last = measured.levels.count - 1
    return measured.levels.indices
      .filter { $0 == last || measured.levels[$0].value != measured.levels[$0].bound }
      .map { Convergence(of: measured, level: $0) }
  }

  /// What was heard of the level since a level before it was worked on for the last time.
  var closing: [Event] {
    let before = measured.events.lastIndex { $0.level < level } ?? -1
    return measured.events[(before + 1)...].filter { $0.level == level }
  }

  /// When work on the level ended: with the first event of a later level, or with the solve.
  private var finish: Double {
    guard let last = closing.last else { return end }
    return measured.events.first { $0.seconds >= last.seconds && $0.level > level }?.seconds ?? end
  }

  /// Both charts; a sentence where nothing was heard of the level.
  var html: String {
    let final = measured.levels[level]
    guard let start = closing.first else {
      return "<p>\(final.name.inHTML) needed no search: there is no way to its end to show.</p>\n"
    }
    let last = Event(
      seconds: finish, level: level, phase: "end", value: final.value, bound: final.bound)
    let events = closing + [last]
    func points(_ number: (Event) -> Double) -> [LineChart.Point] {
      events.map { .init(x: max($0.seconds, 0.001), y: number($0)) }
    }
    let worth = LineChart(
      title: "\(measured.name): value and bound of \(final.name), from "
        + "\(Cells.seconds(start.seconds)) s, when the level began, to \(Cells.seconds(finish)) s; "
        + "at the end \(final.value) and \(final.bound)",
      xTitle: "seconds since planning began", yTitle: final.name, width: 560, height: 280,
      isXLogarithmic: true,
      series: [
        .init(name: "bound", style: "b", points: points { Double($0.bound) }, isStair: true),
        .init(name: "best plan", style: "a", points: points { Double($0.value) }, isStair: true),
      ])
    let gap = LineChart(
      title: "\(measured.name): gap of \(final.name) in percent over time; at the end "
        + Cells.gap(final.value, final.bound),
      xTitle: "seconds since planning began", yTitle: "gap in %", width: 560, height: 280,
      isXLogarithmic: true, isYLogarithmic: true,
      series: [
        .init(
          name: Cells.gap(final.value, final.bound), style: "c",
          points: points { max(Self.leastGap, Cells.gapPercent($0.value, $0.bound)) }, isStair: true
        )
      ],
      rules: [(1, "1 %"), (0.1, "0.1 %"), (Self.leastGap, "proven")])
    let name = final.name.inHTML
    return "<div class=\"pair\">\n<figure>\(worth.svg)<figcaption>\(name): best plan and bound"
      + "</figcaption></figure>\n<figure>\(gap.svg)<figcaption>\(name): gap between them"
      + "</figcaption></figure>\n</div>\n"
  }

  /// When each level was heard of for the last time, in seconds since planning began; nil for never.
  static func lastHeard(_ measured: CaseMeasurement) -> [Double?] {
    measured.levels.indices.map { level in
      measured.events.last { $0.level == level }?.seconds
    }
  }

  /// Seconds that planning took.
  private static func end(of measured: CaseMeasurement) -> Double {
    max(measured.seconds(of: "plan") ?? 0, measured.events.last?.seconds ?? 0, 0.002)
  }
}
