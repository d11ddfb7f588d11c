import Testing

@testable import Optimizer

@Suite struct MissedLimitsTests {
  /// A choice at the bound misses nothing, one of no tours what limits with prices ask for.
  @Test func whatReachesItsBoundsMissesNothing() throws {
    var (reached, missing) = (0, 0)
    for seed in 0..<200 {
      let model = RandomModel.make(seed, demanding: 0)
      let root = try Root(of: model)
      guard let found = root.firstRelaxed() else { continue }
      let level = found.level
      let missed = MissedLimits(of: model, in: root.program, beside: found.point.whole)
      let best = try #require(Incumbent(try model.solve().tours, in: model), "seed \(seed)")
      if level.cost(ofValue: best.values[level.level]) == found.bound {
        reached += 1
        #expect(missed.resources(missedBy: best, at: [found]).isEmpty, "seed \(seed)")
      }
      let nothing = try #require(Incumbent([], in: model))
      let resources = missed.resources(missedBy: nothing, at: [found])
      #expect(resources == resources.sorted() && Set(resources).count == resources.count)
      missing += resources.isEmpty ? 0 : 1
      if level.cost(ofValue: nothing.values[level.level]) <= found.bound {
        #expect(resources.isEmpty, "seed \(seed)")
      }
    }
    #expect(reached > 50)
    #expect(missing > 30)
  }
}
