import Testing

@testable import Optimizer

/// Solves that stop as soon as nothing they can find is good enough.
@Suite struct CutoffWatcherTests {
  /// A watcher of three levels of which less is better.
  private static func watcher(_ cutoff: [Int]) -> CutoffWatcher {
    var model = TourModel(months: 1, officerNames: [], postNames: [])
    model.levels = cutoff.indices.map { Level(name: "level \($0)") }
    return CutoffWatcher(cutoff, in: model, besides: nil)
  }

  private static func news(_ level: Int, bound: Int) -> Progress {
    Progress(level: level, name: "", phase: "", value: 99, bound: bound)
  }

  @Test func stopsAtTheFirstLevelThatDiffersAndStaysSo() {
    let watcher = Self.watcher([18, 25, 7])
    watcher.note(Self.news(1, bound: 30))
    #expect(!watcher.wantsStop, "nothing is known of the level before")
    watcher.note(Self.news(0, bound: 17))
    watcher.note(Self.news(1, bound: 30))
    #expect(!watcher.wantsStop)
    watcher.note(Self.news(0, bound: 18))
    watcher.note(Self.news(1, bound: 27))
    #expect(watcher.wantsStop)
    // What the search says while it ends holds of what is worse at the first level.
    watcher.note(Self.news(1, bound: 20))
    #expect(watcher.wantsStop)
    #expect(watcher.sharpened([18, 20, 3]) == [18, 27, 3])
    #expect(watcher.sharpened([19, 20, 3]) == [19, 20, 3])
  }

  /// A bound is proven of what is as good as the bounds before it.
  @Test func aBoundThatMovesLeavesNothingOfThoseAfterIt() {
    let watcher = Self.watcher([21, 25, 7])
    watcher.note(Self.news(0, bound: 18))
    watcher.note(Self.news(1, bound: 27))
    watcher.note(Self.news(0, bound: 21))
    #expect(!watcher.wantsStop)
    watcher.note(Self.news(1, bound: 24))
    #expect(!watcher.wantsStop)
    watcher.note(Self.news(1, bound: 26))
    #expect(watcher.wantsStop)
  }

  /// Either the price is exact, or its bounds say by themselves that it is no better than the cutoff.
  @Test func pricesWithACutoffAreExactOrWorseThanIt() throws {
    var (exact, worse) = (0, 0)
    for seed in 0..<600 {
      let model = MixedModel.make(seed)
      guard let state = try? model.solved() else { continue }
      let (oracle, alternatives) = (Oracle(model), Alternatives(to: state))
      var dice = Dice(seed: seed)
      for _ in 0..<4 {
        let wish = Alternatives.Wish(oneOf: [dice.below(model.tours.count)])
        let all = oracle.values(with: wish)
        guard let best = oracle.best(all) else { continue }
        let cutoff = state.solution.values
        let price = try alternatives.settle(wish, unlessWorseThan: cutoff).price
        #expect(oracle.proves(price.bounds, for: price.bounds, among: all), "seed \(seed), \(wish)")
        if price.values == price.bounds {
          #expect(price.values == best, "seed \(seed), \(wish)")
          exact += 1
        } else {
          #expect(model.isBetter(cutoff, than: price.bounds), "seed \(seed), \(wish)")
          worse += 1
        }
      }
    }
    #expect(exact > 100 && worse > 0)
  }
}
