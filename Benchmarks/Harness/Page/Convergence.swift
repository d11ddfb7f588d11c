/// How a solve came near its end: the last level's value and bound, and the gap between them, over time.
struct Convergence {
  private let measured: Measurement
  private let last: Int
  private let end: Double

  /// The least gap that a logarithmic axis shows, in percent; a proven value stands there.
  static let leastGap = 0.001

  init(of measured: Measurement) {
    self.measured = measured
    last = measured.levels.count - 1
    end = max(measured.seconds(of: "plan") ?? 0, measured.events.last?.seconds ?? 0, 0.002)
  }

  /// What was heard of the last level in its last stretch: from its first event after every other level's last.
  var closing: [Event] {
    let before = measured.events.lastIndex { $0.level != last } ?? -1
    return Array(measured.events[(before + 1)...])
  }

  /// Both charts; a sentence where nothing was heard of the last level.
  var html: String {
    guard let level = measured.levels.last, let start = closing.first else {
      return "<p>The last level needed no search: there is no way to its end to show.</p>\n"
    }
    let finish = Event(
      seconds: end, level: last, phase: "end", value: level.value, bound: level.bound)
    let events = closing + [finish]
    func points(_ number: (Event) -> Double) -> [LineChart.Point] {
      events.map { .init(x: max($0.seconds, 0.001), y: number($0)) }
    }
    let since = Cells.seconds(start.seconds)
    let worth = LineChart(
      title: "\(measured.name): value and bound of \(level.name), from \(since) s, when the level "
        + "began, to \(Cells.seconds(end)) s; at the end \(level.value) and \(level.bound)",
      xTitle: "seconds since planning began", yTitle: level.name, width: 560, height: 280,
      isXLogarithmic: true,
      series: [
        .init(name: "bound", style: "b", points: points { Double($0.bound) }, isStair: true),
        .init(name: "best plan", style: "a", points: points { Double($0.value) }, isStair: true),
      ])
    let gap = LineChart(
      title: "\(measured.name): gap of \(level.name) in percent over time; at the end "
        + Cells.gap(level.value, level.bound),
      xTitle: "seconds since planning began", yTitle: "gap in %", width: 560, height: 280,
      isXLogarithmic: true, isYLogarithmic: true,
      series: [
        .init(
          name: Cells.gap(level.value, level.bound), style: "c",
          points: points { max(Self.leastGap, Cells.gapPercent($0.value, $0.bound)) }, isStair: true
        )
      ],
      rules: [(1, "1 %"), (0.1, "0.1 %"), (Self.leastGap, "proven")])
    return "<div class=\"pair\">\n<figure>\(worth.svg)<figcaption>Best plan and bound"
      + "</figcaption></figure>\n<figure>\(gap.svg)<figcaption>Gap between them</figcaption>"
      + "</figure>\n</div>\n"
  }

  /// Seconds that went into each level: what passed before an event belongs to the level it is of.
  var secondsOfLevels: [Double] {
    var seconds = [Double](repeating: 0, count: measured.levels.count)
    var before = 0.0
    for event in measured.events where seconds.indices.contains(event.level) {
      seconds[event.level] += event.seconds - before
      before = event.seconds
    }
    if let final = measured.events.last?.level, seconds.indices.contains(final) {
      seconds[final] += max(0, end - before)
    }
    return seconds
  }
}
