/// How a case went over all its measurements: one small chart for each thing worth following.
struct Trends {
  private let entries: [Entry]
  private let baseline: Entry?

  /// What is followed: time, memory, work.
  private static let followed:
    [(title: String, unit: String, number: @Sendable (CaseMeasurement) -> Double?)] =
      [
        ("Time to the root LP", "seconds", { $0.milestones.root }),
        ("Time to a gap of 1 %", "seconds", { $0.milestones.gap1 }),
        ("Time to a gap of 0.1 %", "seconds", { $0.milestones.gap01 }),
        ("Time to proof", "seconds", { $0.milestones.proof }),
        ("Peak memory", "MiB", { Double($0.peakKiB) / 1024 }),
        ("Primal–dual steps", "steps", { Double($0.counters.steps) }),
        ("Simplex iterations", "iterations", { Double($0.counters.simplexIterations) }),
      ]

  /// The measurements of one case, the oldest first.
  init(_ entries: [Entry], baseline: Entry?) {
    self.entries = entries
    self.baseline = baseline
  }

  /// The charts; what was never reached has none, and one measurement makes no trend.
  var html: String {
    guard entries.count > 1 else { return "<p>Trends begin with the second measurement.</p>\n" }
    let charts = Self.followed.compactMap { followed -> String? in
      let points = entries.enumerated().compactMap { number, entry -> LineChart.Point? in
        guard let value = followed.number(entry.measurement) else { return nil }
        return .init(
          x: Double(number + 1), y: value,
          note: "\(entry.setup.commit), \(entry.time): \(Cells.seconds(value)) \(followed.unit)")
      }
      guard let last = points.last else { return nil }
      var chart = LineChart(
        title: "\(followed.title), \(points.count) measurements, the last \(Cells.seconds(last.y)) "
          + followed.unit,
        xTitle: "commit, oldest measurement first", yTitle: followed.unit, width: 370, height: 210,
        series: [
          .init(name: "now", style: "a", points: points, hasMarks: true)
        ])
      chart.isFromZero = true
      chart.xLabels = marks
      if let stored = baseline.flatMap({ followed.number($0.measurement) }) {
        chart.rules = [(stored, "baseline")]
      }
      return "<figure>\(chart.svg)<figcaption>\(followed.title)</figcaption></figure>\n"
    }
    return "<div class=\"trends\">\n\(charts.joined())</div>\n"
  }

  /// The commits of the first and the last measurement: more would not be legible.
  private var marks: [(value: Double, label: String)] {
    guard let first = entries.first, let last = entries.last else { return [] }
    let commits = [(1.0, short(first)), (Double(entries.count), short(last))]
    return commits
  }

  private func short(_ entry: Entry) -> String {
    let commit = entry.setup.commit
    return commit.prefix(7) + (commit.hasSuffix("+") ? "+" : "")
  }
}
