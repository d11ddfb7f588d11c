import GLPK
import Testing

@testable import Optimizer

@Suite struct RootCutsTests {
  /// In one go, and in slices of two iterations.
  @Test func everyBetterPointSurvivesAndTheBoundIsTrue() throws {
    var slices = 0
    for seed in 0..<300 {
      let random = RandomProgram(seed)
      let points = random.points()
      guard let worst = points.map(random.cost).max() else { continue }
      let optimum = points.map(random.cost).min()
      // Near the optimum the question itself is a row that the relaxation's point nearly breaks.
      let best = optimum ?? 0
      let cutoffs = [worst + 1, (worst + best) / 2, best + 2, best + 1, best]
      for (cutoff, slice) in cutoffs.flatMap({ [($0, nil), ($0, 2)] }) {
        let start = Restriction(
          of: random.program, costs: random.costs, lower: random.program.lower,
          upper: random.program.upper)
        var root = try RootCuts(start, cutoff: cutoff, within: .unlimited)
        while try !root.run(iterations: slice) { slices += 1 }
        let bound = root.bound
        let better = Set(points.filter { random.cost($0) < cutoff })
        if let best = better.map(random.cost).min() {
          #expect(bound <= best, "seed \(seed)")
        } else {
          #expect(bound <= cutoff, "seed \(seed)")
        }
        guard bound < cutoff else {
          #expect(better.isEmpty, "seed \(seed)")
          continue
        }
        let narrow = root.restriction
        let kept = Set(
          narrow.program.allPoints().map { point in
            var whole = [Int](repeating: 0, count: random.costs.count)
            for (value, column) in zip(point, narrow.columns) { whole[column] = value }
            for (column, value) in narrow.fixed { whole[column] = value }
            return whole
          })
        #expect(better.isSubset(of: kept), "seed \(seed)")
      }
    }
    #expect(slices > 100)
  }
}
