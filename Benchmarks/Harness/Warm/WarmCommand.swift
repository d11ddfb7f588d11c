import Foundation
import Optimizer
import Planning
import Programme

/// Measures how much sooner a changed model is solved from the solved state of the model before.
struct WarmCommand {
  private let package: PackageFolder
  private let cases: [BenchmarkCase]
  private let gap: Int
  private let limit: Double?
  private let changes: Int

  init(_ package: PackageFolder, _ arguments: Arguments) throws {
    self.package = package
    let words = arguments.operands
    cases = try CaseList(of: package).named(words.isEmpty ? ["small"] : words)
    gap = try arguments.seconds("gap").map { Int($0 * 10_000) } ?? 0
    limit = try arguments.seconds("time")
    changes = try arguments.seconds("changes").map { Int($0) } ?? 4
  }

  /// Solves each case and some changes of it, from nothing and from the solved state.
  func run() throws -> Int32 {
    let limits = Limits(seconds: limit, gapPerMillion: gap)
    for one in cases {
      let model = Planner.model(of: try Programme(one.source(below: package.path)))
      let watch = Stopwatch()
      let base = try model.solved(within: limits)
      Harness.complain(
        "\(one.name): solved in \(Cells.seconds(watch.cpuSeconds)) s: "
          + "\(base.solution.values), bounds \(base.solution.bounds)")
      var kinds: [String] = []
      var pairs: [String: [WarmPair]] = [:]
      for change in ModelChange.some(changes, of: model, solvedBy: base.solution) {
        if pairs[change.kind] == nil { kinds.append(change.kind) }
        pairs[change.kind, default: []].append(try WarmPair(change, from: base, within: limits))
      }
      var table = AlignedTable([
        "change", "cold s", "warm s", "worst", "ratio", "worst", "unlike", "open",
      ])
      for kind in kinds { table.add([kind] + WarmPair.cells(of: pairs[kind] ?? [])) }
      table.add(["all"] + WarmPair.cells(of: kinds.flatMap { pairs[$0] ?? [] }))
      print(table.text)
      print(try Ranking(of: model, from: base, places: min(changes, 4), within: limits).text)
    }
    return 0
  }
}

/// A change solved both ways.
struct WarmPair {
  private let cold: Solution
  private let warm: Solution
  private let coldSeconds: Double
  private let warmSeconds: Double
  private let isDone: Bool

  /// Solves from the state before and after from nothing, the quicker of two each.
  init(_ change: ModelChange, from base: SolvedState, within limits: Limits) throws {
    var watch = Stopwatch()
    _ = try change.model.solved(within: limits, from: base)
    let first = watch.cpuSeconds
    watch = Stopwatch()
    cold = try change.model.solve(within: limits)
    coldSeconds = watch.cpuSeconds
    watch = Stopwatch()
    warm = try change.model.solved(within: limits, from: base).solution
    warmSeconds = min(first, watch.cpuSeconds)
    isDone = zip(warm.values, warm.bounds).allSatisfy { limits.accept(value: $0, bound: $1) }
  }

  /// Medians of seconds and ratios, the worst of each; at how many pairs a level before the last, or any if all are
  /// proven, has another value; and how many warm solves ended with a larger gap than allowed.
  static func cells(of pairs: [WarmPair]) -> [String] {
    let ratios = pairs.map { $0.warmSeconds / $0.coldSeconds }.sorted()
    let warm = pairs.map(\.warmSeconds).sorted()
    let cold = pairs.map(\.coldSeconds).sorted()
    guard let slowest = warm.last, let worst = ratios.last else { return [] }
    return [
      Cells.fixed(cold[cold.count / 2], 3), Cells.fixed(warm[warm.count / 2], 3),
      Cells.fixed(slowest, 3), Cells.fixed(ratios[ratios.count / 2], 3), Cells.fixed(worst, 3),
      Cells.count(pairs.count { $0.isUnlike }), Cells.count(pairs.count { !$0.isDone }),
    ]
  }

  private var isUnlike: Bool {
    if warm.isOptimal, cold.isOptimal { return warm.values != cold.values }
    return warm.values.dropLast() != cold.values.dropLast()
  }
}
