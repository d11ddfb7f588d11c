import Optimizer

/// A case with all parts of the search and without each of them, as a Markdown table.
///
/// Times are seconds of processor: those of the wall clock times the share of a processor that planning had.
struct AblationTable {
  private let name: String
  private let whole: CaseMeasurement
  private var parts: [(part: Part, measured: CaseMeasurement)] = []

  init(of name: String, whole: CaseMeasurement) {
    self.name = name
    self.whole = whole
  }

  /// Adds what was measured without a part.
  mutating func add(_ part: Part, _ measured: CaseMeasurement) { parts.append((part, measured)) }

  /// The table: time to 0.1 % and to proof, work, and what is open at the end.
  var text: String {
    var lines = [
      "| \(name) | 0.1 % | proof | × | steps | iterations | nodes | at the end |",
      "|---|--:|--:|--:|--:|--:|--:|---|",
      row("everything", whole),
    ]
    for (part, measured) in parts {
      // A part that a case has no use for changes nothing that is counted.
      let isIdle = measured.counters == whole.counters && measured.levels == whole.levels
      lines.append(
        isIdle
          ? "| without \(part.rawValue) | | | = | | | | no use here |"
          : row("without \(part.rawValue)", measured))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ title: String, _ measured: CaseMeasurement) -> String {
    let stones = measured.milestones
    let cells = [
      title, Cells.seconds(Self.processor(stones.gap01, measured)),
      Cells.seconds(Self.processor(stones.proof, measured)),
      Cells.ratio(
        Self.processor(stones.proof, measured) ?? Self.processor(measured.limit, measured),
        Self.processor(whole.milestones.proof, whole) ?? Self.processor(whole.limit, whole)),
      Cells.count(measured.counters.steps), Cells.count(measured.counters.simplexIterations),
      Cells.count(measured.counters.nodes), RunTable.ending(measured),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// Seconds of the wall clock while planning, as seconds of processor.
  private static func processor(_ wall: Double?, _ measured: CaseMeasurement) -> Double? {
    guard let wall, let plan = measured.phases.first(where: { $0.name == "plan" }), plan.wall > 0
    else { return nil }
    return wall * plan.cpu / plan.wall
  }
}
