/// Measurements in the form that the common CI benchmark action reads: `customSmallerIsBetter`.
struct ActionBenchmark: Codable, Hashable, Sendable {
  /// What was measured, as `small: proof`.
  let name: String
  /// `s`, `MiB`, `%` or a word for what is counted.
  let unit: String
  /// The number; smaller is better.
  let value: Double
  /// What else there is to know of it.
  var extra: String?

  /// Everything that a measurement has; what was not reached within the limit is left out.
  static func list(_ entries: [Entry]) -> [ActionBenchmark] {
    entries.flatMap { entry -> [ActionBenchmark] in
      let measured = entry.measurement
      let setting = "\(entry.setup.processor), \(entry.setup.cores) cores, \(entry.setup.commit)"
      let limit = measured.limit.map { ", limit \(Cells.fixed($0, 0)) s" } ?? ""
      var list: [ActionBenchmark] = []
      func add(_ what: String, _ unit: String, _ value: Double?) {
        guard let value else { return }
        list.append(
          ActionBenchmark(
            name: "\(measured.name): \(what)", unit: unit, value: value, extra: setting + limit))
      }
      for phase in measured.phases { add(phase.name, "s", phase.wall) }
      let stones = measured.milestones
      add("first plan", "s", stones.first)
      add("root LP", "s", stones.root)
      add("gap 1 %", "s", stones.gap1)
      add("gap 0.1 %", "s", stones.gap01)
      add("proof", "s", stones.proof)
      add("peak memory", "MiB", (Double(measured.peakKiB) / 1024).thousandths)
      for (name, path) in Counters.all where measured.counters[keyPath: path] > 0 {
        add(name, "count", Double(measured.counters[keyPath: path]))
      }
      for level in measured.levels {
        add("gap of \(level.name)", "%", Cells.gapPercent(level.value, level.bound).thousandths)
      }
      return list
    }
  }
}
