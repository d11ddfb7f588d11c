import Instances
import Programme
import Testing

@testable import Optimizer
@testable import Planning

/// Prices of programmes too large to try every plan are what solves from nothing find.
@Suite struct RankingSolveTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func pricesAreWhatSolvesFromNothingFind(seed: UInt64) throws {
    var recipe = try #require(Preset.small.recipe)
    (recipe.officers, recipe.posts) = (60, 8)
    let programme = try Programme(recipe.source(seed: seed))
    let (outcome, state) = try Planner.plan(programme, from: nil)
    let ranker = Ranker(outcome, state).prepared()
    let (model, base) = (state.model, ranker.alternatives.base.solution)
    var prices = 0
    for place in ranker.places().prefix(6) {
      var pricing = try #require(ranker.pricing(of: place, reserves: 3))
      var together = pricing
      pricing.settle(within: Limits(), watcher: nil)
      together.settle(within: Limits(threads: 3), watcher: nil)
      #expect(!pricing.isLeft)
      #expect(together.contest.all.map(\.price) == pricing.contest.all.map(\.price), "\(place)")
      for entry in pricing.contest.ranked(first: 3).first {
        var asking = model
        asking.demands.append(TourModel.Demand(name: "wish", tours: [entry.tour]))
        let values = try asking.solve().values
        #expect(entry.price.values == values && entry.price.bounds == values, "\(place)")
        #expect(!model.isBetter(values, than: base.values))
        prices += 1
      }
    }
    #expect(prices >= 10)
  }
}
