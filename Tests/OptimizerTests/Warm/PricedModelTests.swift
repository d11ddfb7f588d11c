import Testing

@testable import Optimizer

/// What prices of limits prove, month by month, held against every choice.
@Suite struct PricedModelTests {
  private static func prices(_ model: TourModel, _ dice: inout Dice) -> LevelPrices {
    var prices = LevelPrices(of: model)
    func any(_ dice: inout Dice) -> Double { Double(dice.among(-8...8)) / 2 }
    for index in prices.most.indices {
      for month in prices.most[index].indices {
        prices.most[index][month] = any(&dice)
        prices.least[index][month] = any(&dice)
      }
    }
    for index in prices.demands.indices { prices.demands[index] = any(&dice) }
    for index in prices.held.indices { prices.held[index] = any(&dice) }
    for index in prices.classes.indices { prices.classes[index] = any(&dice) }
    for index in prices.courses.indices { prices.courses[index] = any(&dice) }
    return prices
  }

  @Test(arguments: 0..<4) func anyPricesProveABoundOnAnyFace(part: Int) {
    for seed in part * 100..<(part + 1) * 100 {
      let model = MixedModel.make(seed)
      let oracle = Oracle(model)
      let all = oracle.allValues()
      guard let best = oracle.best(all) else { continue }
      let priced = PricedModel(of: model)
      var dice = Dice(seed: seed)
      var face = ModelFace(of: priced)
      var bounds: [Int] = []
      let held = zip(priced.levels, best).map { $0.cost(ofValue: $1) }
      for (number, level) in priced.levels.enumerated() {
        let root = priced.root(
          of: number, at: Self.prices(model, &dice), holding: held, on: face)
        bounds.append(level.value(ofCost: root.bound))
        face.narrow(by: root, atMost: held[number])
      }
      #expect(oracle.proves(bounds, for: best, among: all), "seed \(seed)")
    }
  }

  @Test func pricesOfRowsProveWhatTheyDoInTheProgram() throws {
    var (compared, equal) = (0, 0)
    for seed in 0..<120 {
      let model = RandomModel.make(seed, .medium, demanding: 0)
      let program = TourProgram(of: model, over: model.choosableTours)
      let priced = PricedModel(of: model)
      guard let last = model.levels.indices.last else { continue }
      var dice = Dice(seed: seed)
      let level = LevelCosts(last, of: model, in: program)
      let lagrangian = Lagrangian(
        of: program, OfficerTours(of: program, in: model), minimising: level.costs)
      // Levels are not held: their rows have no price.
      let rows = lagrangian.projected(
        program.rowSources.map { source in
          if case .level = source { return 0 }
          return Double(dice.among(-64...64)) / 8
        })
      let own = lagrangian.proof(rows)
      let root = priced.root(
        of: last, at: LevelPrices(rows, of: program, in: model),
        holding: model.levels.map { _ in 0 }, on: ModelFace(of: priced))
      // Where no tour counts the model's own bound needs no price.
      let isCounted = program.rowSources.allSatisfy { source in
        guard case .resource(let resource, let month) = source else { return true }
        return priced.isCounted[resource * (model.months + 1) + month]
      }
      let more = root.dual.approximate - own.approximate
      #expect(isCounted ? abs(more) < 0.01 : more > -0.01, "seed \(seed)")
      if isCounted { equal += 1 }
      #expect(level.step == priced.levels[last].step, "seed \(seed)")
      let again = LevelPrices(rows, of: program, in: model).rows(of: program, in: model)
      #expect(zip(again, rows).allSatisfy { abs($0 - $1) < 1e-9 }, "seed \(seed)")
      compared += 1
    }
    #expect(compared > 100 && equal > 60)
  }

  @Test func whereNoTourCountsNoPriceMatters() {
    var compared = 0
    for seed in 0..<100 {
      let whole = MixedModel.make(seed)
      var dice = Dice(seed: seed)
      let closed = dice.below(whole.posts)
      let model = whole.without(
        tours: whole.tours.post.indices.filter { whole.tours.post[$0] == closed })
      guard let last = model.levels.indices.last else { continue }
      let priced = PricedModel(of: model)
      let prices = Self.prices(model, &dice)
      var others = prices
      for (index, resource) in model.resources.enumerated() where resource.posts == [closed] {
        others.most[index] = others.most[index].map { _ in Double(dice.among(-8...8)) }
        others.least[index] = others.least[index].map { _ in Double(dice.among(-8...8)) }
        compared += 1
      }
      let roots = [prices, others].map {
        priced.root(
          of: last, at: $0, holding: model.levels.map { _ in 0 }, on: ModelFace(of: priced))
      }
      #expect(roots[0].total == roots[1].total, "seed \(seed)")
      #expect(roots[0].costs == roots[1].costs, "seed \(seed)")
    }
    #expect(compared > 30)
  }
}
