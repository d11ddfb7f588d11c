import Foundation
import Optimizer
import Planning
import Programme
import Tables

/// What the gate measures of a case, in a process of its own.
struct GateSample: Codable, Hashable, Sendable {
  /// The levels at the end.
  var levels: [CaseMeasurement.Level]
  /// The counters by name, and the memory.
  var counters: [String: Int]
  /// Our CPU seconds as a multiple of each yardstick's.
  var ratios: [String: Double]
  /// The least CPU seconds of planning.
  let seconds: Double
  /// Whether every repetition did the same work for the same values.
  let isSteady: Bool

  /// What the peak of memory is called among the counters.
  static let memory = "peak_kib"

  /// Solves the case in a folder to a stop, again and again, in turn with the yardsticks.
  init(in folder: String, for threshold: Threshold, planting plant: Plant?) throws {
    let programme = try Programme(folder: folder)
    let limits = Limits(gapPerMillion: threshold.gapPerMillion)
    let yardsticks = try threshold.ratios.keys.sorted().map { name in
      guard let known = Yardstick(rawValue: name) else {
        throw Complaint("\(threshold.name): there is no yardstick '\(name)'")
      }
      return known
    }
    let model = "\(folder).mps"
    defer { try? FileManager.default.removeItem(atPath: model) }
    var first: Solved?
    var (isSteady, least, leastYards) = (true, Double.infinity, [Yardstick: Double]())
    for _ in 0..<max(1, threshold.repetitions) {
      let solved = try Solved(programme, limits, plant)
      least = min(least, solved.seconds)
      if let first { isSteady = isSteady && first.isSameWork(as: solved) }
      if first == nil {
        first = solved
        if !yardsticks.isEmpty { try Self.export(programme, solved.levels, to: model) }
      }
      for yardstick in yardsticks {
        let seconds = try yardstick.seconds(for: model, gapPerMillion: threshold.gapPerMillion)
        leastYards[yardstick] = min(leastYards[yardstick] ?? .infinity, seconds)
      }
    }
    guard let first else { throw Complaint("\(threshold.name): nothing was solved") }
    levels = first.levels
    counters = [Self.memory: first.peakKiB]
    for (name, path) in Counters.all { counters[name] = first.counters[keyPath: path] }
    ratios = [:]
    for (yardstick, seconds) in leastYards {
      ratios[yardstick.rawValue] = (least / max(seconds, 1e-6)).thousandths
    }
    seconds = least.thousandths
    self.isSteady = isSteady
  }

  /// This sample with the times of another where those are less; unsteady where the two differ in values or work.
  func quickened(by other: GateSample) -> GateSample {
    let isSame =
      levels == other.levels
      && counters.allSatisfy { $0.key == Self.memory || other.counters[$0.key] == $0.value }
    return GateSample(
      levels: levels, counters: counters,
      ratios: ratios.merging(other.ratios) { min($0, $1) }, seconds: min(seconds, other.seconds),
      isSteady: isSteady && other.isSteady && isSame)
  }

  /// A sample of these parts.
  init(
    levels: [CaseMeasurement.Level], counters: [String: Int], ratios: [String: Double],
    seconds: Double = 0, isSteady: Bool = true
  ) {
    self.levels = levels
    self.counters = counters
    self.ratios = ratios
    self.seconds = seconds
    self.isSteady = isSteady
  }

  /// The last level's model, those before it held.
  private static func export(
    _ programme: Programme, _ levels: [CaseMeasurement.Level], to path: String
  ) throws {
    guard !levels.isEmpty else { return }
    try Planner.export(
      programme, level: levels.count - 1, holding: levels.dropLast().map(\.value), as: .mps,
      to: path)
  }
}

extension GateSample {
  /// One solve to a stop.
  private struct Solved {
    var levels: [CaseMeasurement.Level]
    var counters: Counters
    let seconds: Double
    let peakKiB: Int

    init(_ programme: Programme, _ limits: Limits, _ plant: Plant?) throws {
      let watch = Stopwatch()
      let outcome = try Planner.plan(programme, limits: limits)
      counters = Counters(outcome.statistics)
      levels = outcome.plan.levels.map { .init(name: $0.name, value: $0.value, bound: $0.bound) }
      try plant?.slow(&counters, &levels) { try Planner.plan(programme, limits: limits).statistics }
      seconds = watch.cpuSeconds
      peakKiB = Memory.peakKiB
    }

    func isSameWork(as other: Self) -> Bool {
      levels == other.levels && counters == other.counters
    }
  }
}
