/// What the gate allows a case: one small reviewed file in `Benchmarks/thresholds`.
struct Threshold: Codable, Hashable, Sendable {
  /// The case.
  let name: String
  /// Why it is here, and why its slack is what it is.
  let why: String
  /// The gap at which every level counts as solved, in millionths; 0 asks for proof.
  let gapPerMillion: Int
  /// How often everything is timed; of the times the least counts.
  let repetitions: Int
  /// What was proven of each level.
  var levels: [CaseMeasurement.Level]
  /// The most of each counter, by its name; `peak_kib` is memory.
  var counters: [String: Allowance]
  /// The most CPU seconds as a multiple of those of a yardstick, by its name.
  var ratios: [String: Allowance]

  /// What was recorded, and how much more is still no regression.
  struct Allowance: Codable, Hashable, Sendable {
    /// What was measured when it was recorded; nil where it is to be recorded first.
    var recorded: Double?
    /// How much more is allowed, in percent of it.
    let slackPercent: Double

    /// The most that passes; nothing where nothing is recorded.
    var most: Double { (recorded ?? -1) * (1 + slackPercent / 100) }
  }

  /// The slack of what has none of its own yet. Counters repeat exactly: a little is left for compilers and
  /// libraries that round otherwise. Memory and time do not.
  static let usualSlack = (counter: 2.0, memory: 30.0)

  /// Counters that every engine has: where they are 0 they have to stay so.
  private static let alwaysCounted: Set = [
    "tours", "columns", "rows", "simplex_iterations", "nodes",
  ]

  /// The thresholds in a package, by the names of their files.
  static func all(in package: PackageFolder) throws -> [Threshold] {
    try FileListing.names(in: package.thresholds, ending: ".json").map { file in
      let threshold = try JSONFile.read(Threshold.self, from: "\(package.thresholds)/\(file)")
      guard file == threshold.name + ".json" else {
        throw Complaint("\(package.thresholds)/\(file): is for case '\(threshold.name)'")
      }
      return threshold
    }
  }

  /// The same threshold with what a sample measured, slack as it was.
  func recording(_ sample: GateSample) -> Threshold {
    var new = self
    new.levels = sample.levels
    new.counters = [:]
    for (name, value) in sample.counters
    where value > 0 || counters[name] != nil || Self.alwaysCounted.contains(name) {
      let usual = name == GateSample.memory ? Self.usualSlack.memory : Self.usualSlack.counter
      new.counters[name] = Allowance(
        recorded: Double(value), slackPercent: counters[name]?.slackPercent ?? usual)
    }
    for (name, allowance) in ratios {
      new.ratios[name] = Allowance(
        recorded: sample.ratios[name], slackPercent: allowance.slackPercent)
    }
    return new
  }
}
