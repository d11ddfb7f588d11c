import Testing

@testable import Optimizer

@Suite struct LossesTests {
  /// A choice that costs what the prices prove loses nothing anywhere, and no resource carries more than all that a
  /// choice costs beyond the bound, once for each of its tours and of the rows.
  @Test func whatIsLostIsPartOfTheGap() throws {
    var (reached, losing) = (0, 0)
    for seed in 0..<200 {
      let model = RandomModel.make(seed, demanding: 0)
      let root = try Root(of: model)
      guard let found = root.firstRelaxed() else { continue }
      let level = found.level
      let reduced = root.program.tours.indices.map { found.dual.reducedCost(of: $0) }
      let losses = Losses(of: model, in: root.program, at: found, reduced: reduced)
      let best = try #require(Incumbent(try model.solve().tours, in: model), "seed \(seed)")
      for choice in [best, try #require(Incumbent([], in: model))] {
        let lost = losses.byResource(of: choice)
        let gap = Double(level.cost(ofValue: choice.values[level.level])) - found.dual.approximate
        let parts = Double(choice.tours.count + root.program.program.rowCount)
        #expect(lost.allSatisfy { $0 >= 0 && $0 <= gap * parts + 1e-3 }, "seed \(seed)")
        if gap < 1e-3 { reached += 1 }
        if lost.contains(where: { $0 > 0.1 }) { losing += 1 }
      }
    }
    #expect(reached > 30)
    #expect(losing > 15)
  }

  @Test func placesAreDrawnAsOftenAsTheirWeightsSay() {
    var chance = Chance(seed: 3)
    var drawn = [0, 0, 0, 0]
    for _ in 0..<4_000 {
      guard let place = chance.place(in: [1, 0, 2, 5]) else { continue }
      drawn[place] += 1
    }
    #expect(drawn[1] == 0 && drawn.reduce(0, +) == 4_000)
    #expect(abs(drawn[0] - 500) < 100 && abs(drawn[2] - 1_000) < 120 && abs(drawn[3] - 2_500) < 150)
    #expect(chance.place(in: []) == nil && chance.place(in: [0, 0]) == nil)
  }
}
