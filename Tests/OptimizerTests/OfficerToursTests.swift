import Testing

@testable import Optimizer

@Suite struct OfficerToursTests {
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
      let program = TourProgram(of: model, over: Array(costs.indices))
      let officers = OfficerTours(of: program, in: model)
      var taken: [Int] = []
      #expect(officers.cheapest(costs, take: { taken.append($0) }) == least, "seed \(seed)")
      #expect(taken.reduce(0) { $0 + costs[$1] } == least, "seed \(seed)")
      for (tour, dearer) in officers.forced(costs).enumerated() {
        let with = oracle.choices.filter { $0 >> UInt(tour) & 1 == 1 && oracle.keeps($0) }
          .map { oracle.tours($0).reduce(0) { $0 + costs[$1] } }.min()
        #expect(with == least.map { $0 + dearer }, "seed \(seed), tour \(tour)")
      }
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
        let bound = OfficerTours(of: program, in: model).cheapest(objective.costs)
        #expect(all.allSatisfy { objective.cost(ofValue: $0[level]) >= bound }, "seed \(seed)")
      }
    }
  }
}
