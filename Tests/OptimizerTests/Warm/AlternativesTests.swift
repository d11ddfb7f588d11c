import Testing

@testable import Optimizer

/// Prices of wishes, held against every choice.
@Suite struct AlternativesTests {
  /// A wish drawn from a seed: one tour, several, or an officer's absence.
  private static func wish(_ model: TourModel, _ seed: Int) -> Alternatives.Wish {
    var dice = Dice(seed: seed)
    let count = model.tours.count
    switch dice.below(3) {
    case 0: return Alternatives.Wish(oneOf: [dice.below(count)])
    case 1:
      return Alternatives.Wish(
        oneOf: (0..<count).filter { _ in dice.chance(25) },
        without: (0..<count).filter { _ in dice.chance(10) })
    default:
      let officer = model.tours.officer[dice.below(count)]
      return Alternatives.Wish(without: (0..<count).filter { model.tours.officer[$0] == officer })
    }
  }

  /// The tours of a price are worth what it says, and fulfil its wish.
  private static func expect(
    _ price: Price, in model: TourModel, fulfils wish: Alternatives.Wish, _ note: Comment
  ) throws {
    let tours = try #require(price.tours)
    #expect(model.values(of: tours) == price.values, note)
    #expect(wish.oneOf.isEmpty || wish.oneOf.contains(where: tours.contains), note)
    #expect(!wish.without.contains(where: tours.contains), note)
  }

  /// Four wishes of each of some models that have a best choice, with the values of the best choice that fulfils them, nil
  /// where none does.
  private static func forEachWish(
    of seeds: Range<Int>,
    _ look: (Alternatives, Alternatives.Wish, _ best: [Int]?, _ note: Comment) throws -> Void
  ) rethrows {
    for seed in seeds {
      let model = MixedModel.make(seed)
      guard let state = try? model.solved() else { continue }
      let (oracle, alternatives) = (Oracle(model), Alternatives(to: state))
      for number in 0..<4 {
        let wish = wish(model, seed * 10 + number)
        try look(
          alternatives, wish, oracle.best(oracle.values(with: wish)), "seed \(seed), \(wish)")
      }
    }
  }

  @Test(arguments: 0..<4) func whatDualsAndRelaxationsSayIsTrue(part: Int) throws {
    var sharper = 0
    for seed in part * 60..<(part + 1) * 60 {
      let model = MixedModel.make(seed)
      let limits = Limits(gapPerMillion: seed.isMultiple(of: 5) ? 200_000 : 0)
      guard let state = try? model.solved(within: limits) else { continue }
      let oracle = Oracle(model)
      let alternatives = Alternatives(to: state)
      for number in 0..<5 {
        let wish = Self.wish(model, seed * 10 + number)
        let all = oracle.values(with: wish)
        let glance = alternatives.glance(at: wish).bounds
        let bound = alternatives.bound(wish).bounds
        #expect(oracle.proves(glance, for: glance, among: all), "seed \(seed), \(wish)")
        #expect(oracle.proves(bound, for: bound, among: all), "seed \(seed), \(wish)")
        sharper += bound == glance ? 0 : 1
        if all.isEmpty { continue }
        // Asked again, in another state of the linear program, it says no less.
        #expect(alternatives.bound(wish).bounds == bound, "seed \(seed), \(wish)")
      }
    }
    #expect(sharper > 0)
  }

  /// What is estimated fulfils the wish, is worth what it says and no more than anything can be; and is mostly there, often
  /// the best there is.
  @Test func anEstimateIsAChoice() throws {
    var (wishes, found, exact) = (0, 0, 0)
    try Self.forEachWish(of: 0..<160) { alternatives, wish, best, note in
      let model = alternatives.base.model
      let price = alternatives.estimate(of: wish)
      #expect(price.bounds == alternatives.glance(at: wish).bounds, note)
      guard let best else {
        #expect(price.values == nil, note)
        return
      }
      wishes += 1
      guard let values = price.values else { return }
      found += 1
      exact += values == best ? 1 : 0
      #expect(!model.isBetter(values, than: best), note)
      try Self.expect(price, in: model, fulfils: wish, note)
    }
    #expect(
      wishes > 200 && 10 * found > 9 * wishes && 2 * exact > wishes, "\(wishes) \(found) \(exact)")
  }

  @Test(arguments: 0..<4) func whatIsSettledIsExact(part: Int) throws {
    try Self.forEachWish(of: part * 40..<(part + 1) * 40) { alternatives, wish, best, note in
      let model = alternatives.base.model
      guard let best else {
        #expect(throws: Unsolvable.self, note) { try alternatives.settle(wish) }
        return
      }
      let price = try alternatives.settle(wish).price
      #expect(price.values == best && price.bounds == best, note)
      try Self.expect(price, in: model, fulfils: wish, note)
      let losses = price.losses(against: alternatives.base.solution, in: model)
      #expect(losses.count == model.levels.count && losses.allSatisfy(\.isExact), note)
      for (number, level) in model.levels.enumerated() {
        let lost = best[number] - alternatives.base.solution.values[number]
        #expect(losses[number].atLeast == (level.isMaximised ? -lost : lost), note)
      }
    }
  }

  @Test func upToAGapTheLossLiesInTheInterval() throws {
    var open = 0
    for seed in 0..<120 {
      let model = MixedModel.make(seed)
      let limits = Limits(gapPerMillion: 200_000)
      guard let state = try? model.solved(within: limits) else { continue }
      let oracle = Oracle(model)
      let best = try #require(oracle.best(oracle.allValues()))
      let alternatives = Alternatives(to: state)
      for number in 0..<4 {
        let wish = Self.wish(model, seed * 10 + number)
        guard let other = oracle.best(oracle.values(with: wish)) else { continue }
        let prices = [
          alternatives.glance(at: wish), alternatives.bound(wish),
          try alternatives.settle(wish, within: limits).price,
        ]
        for price in prices {
          let losses = price.losses(against: state.solution, in: model)
          for (number, (level, loss)) in zip(model.levels, losses).enumerated() {
            let lost = (level.isMaximised ? 1 : -1) * (best[number] - other[number])
            #expect(loss.atLeast <= lost, "seed \(seed), \(wish)")
            if let most = loss.atMost { #expect(lost <= most, "seed \(seed), \(wish)") }
            open += loss.isExact ? 0 : 1
            if lost > loss.atLeast { break }
          }
        }
      }
    }
    #expect(open > 0)
  }
}
