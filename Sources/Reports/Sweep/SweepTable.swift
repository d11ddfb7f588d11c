public import Planning
public import Programme

/// The table of a sweep: one line a scenario, the same whoever plans it.
public struct SweepTable: Sendable {
  /// The axes of the sweep.
  let axes: [String]
  /// The levels of the base's objective.
  let levels: [String]

  /// The columns.
  public var columns: [String] {
    ["scenario"] + axes + ["dropouts", "status"] + levels + levels.map { $0 + " bound" }
      + ["tours", "vacant", "note"]
  }

  /// The table of a sweep over a programme.
  public init(of sweep: Sweep, for programme: Programme) {
    axes = sweep.axes.map(\.name)
    levels = programme.objective.map(\.description)
  }

  /// The header line, with its line break.
  public var header: String { Self.line(columns) }

  /// The line of a point with what came of it.
  public func line(_ point: Sweep.Point, _ planned: PlannedVariant) -> String {
    switch planned.result {
    case .success(let outcome):
      let plan = outcome.plan
      let vacant = Strength(of: plan, for: planned.variant.programme).missions
        .reduce(0) { $0 + $1.vacantMonths }
      return Self.line(
        start(point, plan.status.rawValue)
          + levels.map { plan.level($0).map { "\($0.value)" } ?? "" }
          + levels.map { plan.level($0).map { "\($0.bound)" } ?? "" }
          + ["\(plan.tours.count { $0.state != .running })", "\(vacant)", ""])
    case .failure(let failure):
      return blank(point, "no_plan", note: failure.reasons.joined(separator: "; "))
    }
  }

  /// The line of a point whose changes make no sound programme.
  public func line(_ point: Sweep.Point, _ faults: Faults) -> String {
    blank(point, "invalid", note: faults.errors.first?.description ?? "")
  }

  private func blank(_ point: Sweep.Point, _ status: String, note: String) -> String {
    Self.line(
      start(point, status) + [String](repeating: "", count: 2 * levels.count + 2) + [note])
  }

  private func start(_ point: Sweep.Point, _ status: String) -> [String] {
    ["\(point.index)"] + point.values + ["\(point.dropouts.count)", status]
  }

  /// A line of CSV in which no cell has a line break, so that a line is a row.
  private static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let text = cell.replacing("\n", with: " ").replacing("\r", with: " ")
      guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
      return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: ",") + "\n"
  }
}
