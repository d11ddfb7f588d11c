import GLPK
import Testing

@testable import Optimizer

@Suite struct LocalSearchTests {
  /// A local search of a model's first level, guided by the root relaxation.
  private func search(_ model: TourModel, _ root: Root) throws -> LocalSearch {
    let objective = LevelCosts(0, of: model, in: root.program)
    let whole = root.program.program
    let relaxed = try #require(try whole.relaxed(objective.costs))
    let bound = DualBound(
      minimising: objective.costs, over: whole, lower: whole.lower, upper: whole.upper,
      duals: relaxed.duals)
    return LocalSearch(
      of: model, in: root.program, minimising: objective.costs,
      reduced: root.program.tours.indices.map { bound.reducedCost(of: $0) },
      values: whole.lower.map { _ in 0.5 }
    ) { objective.cost(ofValue: $0.values[0]) }
  }

  /// Whether or not it is told where much is lost.
  @Test(arguments: [false, true]) func whatItFindsIsValidAndBetter(knowsLosses: Bool) throws {
    var improvements = 0
    for seed in 0..<60 {
      let model = RandomModel.make(seed, .large, demanding: 0)
      let root = try Root(of: model)
      var local = try search(model, root)
      if knowsLosses { local.losses = model.resources.indices.map { Double($0 % 3) } }
      var incumbent = root.start
      for _ in 0..<12 {
        let found = try local.improve(
          incumbent, window: 1e9, upper: root.program.program.upper, within: .unlimited)
        guard let found else { continue }
        improvements += 1
        #expect(model.values(of: found.tours) == found.values, "seed \(seed)")
        #expect(found.isBetter(than: incumbent, in: model), "seed \(seed)")
        incumbent = found
      }
    }
    #expect(improvements > 30)
  }

  @Test func theSameSeedGoesTheSameWay() throws {
    for seed in 0..<10 {
      let model = RandomModel.make(seed, .large, demanding: 0)
      let root = try Root(of: model)
      let ways = try (0..<2).map { _ in
        var local = try search(model, root)
        return try (0..<6).map { _ in
          try local.improve(
            root.start, window: 1e9, upper: root.program.program.upper, within: .unlimited)?.tours
        }
      }
      #expect(ways[0] == ways[1])
    }
  }

  @Test func aNeighbourhoodIsAPartOfTheChoice() {
    for seed in 0..<40 {
      let model = RandomModel.make(seed, .large, demanding: 0)
      let chosen = Greedy(of: model).choice(startingWith: [])
      let neighbourhood = Neighbourhood(of: model)
      var chance = Chance(seed: UInt64(seed))
      for size in 0...(chosen.count + 1) {
        let part = neighbourhood.draw(size, of: chosen, &chance)
        #expect(part.count == min(size, chosen.count))
        #expect(Set(part).count == part.count && Set(part).isSubset(of: chosen))
        #expect(part == part.sorted())
      }
    }
  }
}
