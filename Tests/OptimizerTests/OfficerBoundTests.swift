import Testing

@testable import Optimizer

@Suite struct OfficerBoundTests {
  @Test func whereOnlyOfficersLimitItIsTheLeastCost() {
    for seed in 0..<200 {
      var model = RandomModel.make(seed, demanding: 0)
      model.resources = []
      model.seats = nil
      model.levels = []
      var dice = Dice(seed: seed)
      let costs = (0..<model.tours.count).map { _ in dice.among(-20...5) }
      let oracle = Oracle(model)
      let least = oracle.choices.filter { oracle.keeps($0) }.map { choice in
        oracle.tours(choice).reduce(0) { $0 + costs[$1] }
      }.min()
      #expect(model.officerBound(costs, of: Array(costs.indices)) == least, "seed \(seed)")
    }
  }

  @Test func noChoiceCostsLess() {
    for seed in 0..<100 {
      let model = RandomModel.make(seed, demanding: 0)
      let program = TourProgram(of: model, over: model.choosableTours)
      let oracle = Oracle(model)
      let all = oracle.allValues()
      for level in model.levels.indices {
        let objective = LevelCosts(level, of: model, in: program)
        let bound = model.officerBound(objective.costs, of: program.tours)
        #expect(all.allSatisfy { objective.cost(ofValue: $0[level]) >= bound }, "seed \(seed)")
      }
    }
  }
}
