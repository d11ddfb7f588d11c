import Testing

@testable import Optimizer

/// Prices that a tree over the last level proves, and searches that begin there, held against every choice.
@Suite struct PriceTreeTests {
  /// One tour, one of several, or an officer's absence.
  private static func wishes(_ model: TourModel, _ seed: Int) -> [Alternatives.Wish] {
    var dice = Dice(seed: seed)
    let count = model.tours.count
    let officer = model.tours.officer[dice.below(count)]
    let some = (0..<count).filter { _ in dice.chance(30) }
    return [
      Alternatives.Wish(oneOf: [dice.below(count)]), Alternatives.Wish(oneOf: [dice.below(count)]),
      Alternatives.Wish(oneOf: some.isEmpty ? [0] : some),
      Alternatives.Wish(without: (0..<count).filter { model.tours.officer[$0] == officer }),
    ]
  }

  @Test(arguments: 0..<4) func whatCasesProveIsTrueAndSearchesAreExact(part: Int) throws {
    var (sharper, exact, beyond) = (0, 0, 0)
    for seed in part * 80..<(part + 1) * 80 {
      let model = MixedModel.make(seed)
      let limits = Limits(gapPerMillion: seed.isMultiple(of: 7) ? 200_000 : 0)
      guard let state = try? model.solved(within: limits) else { continue }
      let oracle = Oracle(model)
      let plain = Alternatives(to: state)
      let alternatives = plain.prepared()
      for wish in Self.wishes(model, seed) {
        let note: Comment = "seed \(seed), \(wish)"
        let all = oracle.values(with: wish)
        let glance = alternatives.glance(at: wish).bounds
        #expect(oracle.proves(glance, for: glance, among: all), note)
        sharper += glance == plain.glance(at: wish).bounds ? 0 : 1
        guard var search = alternatives.search(for: wish) else { continue }
        while !search.isDone { search.advance(nodes: 3) }
        let price = search.price
        #expect(oracle.proves(price.bounds, for: price.bounds, among: all), note)
        guard let values = price.values, let tours = price.tours, values == price.bounds else {
          beyond += 1
          continue
        }
        exact += 1
        #expect(oracle.best(all) == values, note)
        #expect(model.values(of: tours) == values, note)
        #expect(wish.oneOf.isEmpty || wish.oneOf.contains(where: tours.contains), note)
        #expect(!wish.without.contains(where: tours.contains), note)
      }
    }
    #expect(sharper > 0 && exact > 40 && beyond > 0)
  }

  /// A cutoff may end a search, but only once everything is known to be worse.
  @Test func aCutoffSaysWhatIsWorse() throws {
    var ended = 0
    for seed in 0..<120 {
      let model = MixedModel.make(seed)
      guard let state = try? model.solved() else { continue }
      let oracle = Oracle(model)
      let alternatives = Alternatives(to: state).prepared()
      for wish in Self.wishes(model, seed) {
        let cutoff = state.solution.values
        guard var search = alternatives.search(for: wish) else { continue }
        search.advance(nodes: .max, unlessWorseThan: cutoff)
        guard search.isDone, search.price.values == nil,
          let best = oracle.best(oracle.values(with: wish))
        else { continue }
        #expect(model.isBetter(cutoff, than: best), "seed \(seed), \(wish)")
        ended += 1
      }
    }
    #expect(ended > 0)
  }

  /// A search that a cutoff ended, or one that looked at some nodes, finds in the end what one without a break finds.
  @Test func aSearchThatWasLeftGoesOn() throws {
    var resumed = 0
    for seed in 0..<120 {
      let model = MixedModel.make(seed)
      guard let state = try? model.solved() else { continue }
      let alternatives = Alternatives(to: state).prepared()
      for wish in Self.wishes(model, seed) {
        guard var search = alternatives.search(for: wish),
          var whole = alternatives.search(for: wish)
        else { continue }
        search.advance(nodes: .max, unlessWorseThan: state.solution.values)
        let early = search.price
        while true {
          search.advance(nodes: 1)
          if search.isDone { break }
        }
        whole.advance(nodes: .max)
        #expect(search.price.bounds == whole.price.bounds, "seed \(seed), \(wish)")
        #expect(search.price.values == whole.price.values, "seed \(seed), \(wish)")
        resumed += early == search.price ? 0 : 1
      }
    }
    #expect(resumed > 0)
  }

  /// How many threads share the work changes nothing.
  @Test func itIsTheSameOnAnyNumberOfThreads() throws {
    for seed in 0..<30 {
      let model = MixedModel.make(seed)
      guard let state = try? model.solved() else { continue }
      let alone = Alternatives(to: state).prepared()
      let together = Alternatives(to: state).prepared(within: Limits(threads: 3))
      for tour in 0..<model.tours.count {
        let wish = Alternatives.Wish(oneOf: [tour])
        #expect(alone.glance(at: wish) == together.glance(at: wish), "seed \(seed)")
      }
    }
  }
}
