import Testing

@testable import Optimizer

@Suite struct StartTests {
  @Test func aTourIsAddedExactlyWhereEveryLimitStillHolds() {
    for seed in 0..<200 {
      let model = RandomModel.make(seed, demanding: 0)
      let oracle = Oracle(model)
      var dice = Dice(seed: seed)
      var allocation = Allocation(of: model)
      var chosen: UInt = 0
      for tour in dice.shuffled(Array(0..<model.tours.count)) {
        let fits = oracle.keeps(chosen | 1 << UInt(tour))
        #expect(allocation.add(tour) == fits, "seed \(seed)")
        if fits { chosen |= 1 << UInt(tour) }
        #expect(allocation.tours.sorted() == oracle.tours(chosen))
      }
    }
  }

  @Test func theFirstChoiceIsValidAndCannotBeAddedTo() {
    for seed in 0..<200 {
      let model = RandomModel.make(seed, demanding: 0)
      let oracle = Oracle(model)
      let choice = Greedy(of: model).choice(startingWith: []).reduce(UInt(0)) { $0 | 1 << UInt($1) }
      #expect(oracle.keeps(choice), "seed \(seed)")
      for tour in 0..<model.tours.count where choice >> UInt(tour) & 1 == 0 {
        #expect(!oracle.keeps(choice | 1 << UInt(tour)), "seed \(seed)")
      }
    }
  }

  @Test func theFirstChoiceKeepsWhatItIsGiven() throws {
    for seed in 0..<200 {
      let model = RandomModel.make(seed, demanding: 100)
      let problem = DemandProblem(of: model)
      guard let demanded = try problem.choice(keeping: Set(problem.rules)) else { continue }
      let choice = Greedy(of: model).choice(startingWith: demanded)
      #expect(Set(demanded).isSubset(of: choice), "seed \(seed)")
      #expect(model.values(of: choice) != nil, "seed \(seed)")
    }
  }

  @Test func aFirstChoiceIsToldWhereToursAreDemandedToo() throws {
    var told = 0
    for seed in 0..<200 {
      let model = RandomModel.make(seed, demanding: 100)
      let watcher = Impatient(after: .max)
      guard let first = try? FirstChoice(of: model, telling: watcher) else { continue }
      let nobody = model.worth(of: []).values
      let better = model.levels.indices.first { first.incumbent.values[$0] != nobody[$0] }
      guard let better, !model.levels[better].isMaximised else { continue }
      #expect(watcher.phases.contains("start"), "seed \(seed)")
      told += 1
    }
    #expect(told > 20)
  }

  @Test func aSingleTourIsWorthTheDifferenceItMakes() {
    for seed in 0..<100 {
      let model = RandomModel.make(seed, demanding: 0)
      let worth = SingleWorth(of: model)
      guard let none = model.values(of: []) else { continue }
      for tour in 0..<model.tours.count {
        guard let alone = model.values(of: [tour]) else { continue }
        let gain = model.levels.enumerated().map { number, level in
          (alone[number] - none[number]) * (level.isMaximised ? 1 : -1)
        }
        let found = model.levels.indices.flatMap { worth.worths(of: [tour], at: $0) }
        #expect(found == gain, "seed \(seed), tour \(tour)")
      }
    }
  }
}
