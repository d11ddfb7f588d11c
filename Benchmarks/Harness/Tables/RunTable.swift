/// What was measured, a row a case, and the same as multiples of the stored baselines.
enum RunTable {
  /// One thing that is measured: its title, its number, how it is written.
  struct Column: Sendable {
    let title: String
    let number: @Sendable (CaseMeasurement) -> Double?
    let cell: @Sendable (Double?) -> String
    /// What is less than this is noise, and not worth a multiple.
    var noise = 0.0

    /// Now as a multiple of before.
    func ratio(_ now: CaseMeasurement, _ before: CaseMeasurement) -> String {
      let (here, there) = (number(now), number(before))
      if let here, let there, here < noise, there < noise { return "≈" }
      return Cells.ratio(here, there)
    }
  }

  /// The columns, in the order in which things happen.
  static let columns: [Column] =
    ["read", "check", "candidates"].map { phase in timed(phase) { $0.seconds(of: phase) } } + [
      timed("first") { $0.milestones.first },
      timed("root LP") { $0.milestones.root },
      timed("bound") { $0.milestones.bound },
      timed("1 %") { $0.milestones.gap1 },
      timed("0.1 %") { $0.milestones.gap01 },
      timed("proof") { $0.milestones.proof },
      timed("report") { $0.seconds(of: "report") },
      timed("CPU") { measured in measured.phases.map(\.cpu).reduce(0, +) },
      Column(
        title: "MiB", number: { Double($0.peakKiB) },
        cell: { $0.map { Cells.mebibytes(Int($0)) } ?? "–" }),
      counted("steps") { $0.counters.steps },
      counted("iterations") { $0.counters.simplexIterations },
      counted("nodes") { $0.counters.nodes },
      counted("priced") { $0.counters.toursPriced },
      counted("pool") { $0.counters.poolColumns },
      counted("subproblems") { $0.counters.subproblems },
    ]

  private static func timed(
    _ title: String, _ number: @escaping @Sendable (CaseMeasurement) -> Double?
  ) -> Column {
    Column(title: title, number: number, cell: Cells.seconds, noise: 0.02)
  }

  private static func counted(
    _ title: String, _ number: @escaping @Sendable (CaseMeasurement) -> Int
  ) -> Column {
    Column(
      title: title, number: { Double(number($0)) },
      cell: { $0.map { Cells.count(Int($0)) } ?? "–" })
  }

  /// The tables as text: seconds and counts now, then now as a multiple of the baseline.
  static func text(_ entries: [Entry], baselines: [String: Entry]) -> String {
    var now = AlignedTable(["case", "tours"] + columns.map(\.title) + ["at the end"])
    for measured in entries.map(\.measurement) {
      now.add(
        [measured.name, Cells.count(measured.counters.tours)]
          + columns.map { $0.cell($0.number(measured)) } + [ending(measured)])
    }
    var text = "Seconds of wall clock (CPU: of processor), MiB, counts:\n\n" + now.text
    var compared = AlignedTable(["case", "limit"] + columns.map(\.title) + ["baseline"])
    for entry in entries {
      let measured = entry.measurement
      guard let before = baselines[measured.name] else { continue }
      let old = before.measurement
      compared.add(
        [measured.name, Cells.ratio(measured.limit, old.limit)]
          + columns.map { $0.ratio(measured, old) }
          + [origin(of: before, for: entry)])
    }
    if !baselines.isEmpty { text += "\nTimes the stored baseline:\n\n" + compared.text }
    return text
  }

  /// What is proven at the end, or which level is open, and by how much.
  static func ending(_ measured: CaseMeasurement) -> String {
    guard let open = measured.openLevel else { return "proven" }
    return "\(open.name) \(Cells.gap(open.value, open.bound))"
  }

  private static func origin(of baseline: Entry, for entry: Entry) -> String {
    var doubts: [String] = []
    if baseline.measurement.hash != entry.measurement.hash { doubts.append("other input") }
    if baseline.setup.processor != entry.setup.processor
      || baseline.setup.cores != entry.setup.cores
    {
      doubts.append("other machine")
    }
    return ([baseline.setup.commit] + doubts).joined(separator: ", ")
  }
}
