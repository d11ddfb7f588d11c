import Testing

@testable import Optimizer

/// Choices of the same worth with the most of something else, held against all.
@Suite struct EqualChoiceTests {
  @Test func noChoiceOfTheSameWorthHasMore() throws {
    var (better, none) = (0, 0)
    for seed in 0..<150 {
      let model = MixedModel.make(seed)
      guard let known = try? model.solve() else { continue }
      var dice = Dice(seed: seed)
      let all = Array(0..<model.tours.count)
      let tours = all.filter { known.tours.contains($0) || dice.chance(60) }
      let gains = tours.map { _ in dice.among(-2...2) }
      let wish = dice.chance(50) ? Array(known.tours.prefix(1)) : []
      func gain(_ choice: [Int]) -> Int {
        zip(tours, gains).reduce(0) { $0 + (choice.contains($1.0) ? $1.1 : 0) }
      }
      let found = model.equal(
        to: known.tours, among: tours, gaining: gains, keeping: wish, nodes: 10_000)
      let oracle = Oracle(model)
      func bits(_ tours: [Int]) -> UInt { tours.reduce(0) { $0 | 1 << UInt($1) } }
      let (allowed, asked) = (bits(tours), bits(wish))
      let most = oracle.choices.lazy.filter { $0 & ~allowed == 0 && $0 & asked == asked }
        .map(oracle.tours).filter { model.values(of: $0) == known.values }.map(gain).max()
      guard let found else {
        none += 1
        #expect(most == gain(known.tours), "seed \(seed)")
        continue
      }
      better += 1
      #expect(model.values(of: found) == known.values, "seed \(seed)")
      #expect(found.allSatisfy(tours.contains) && wish.allSatisfy(found.contains), "seed \(seed)")
      #expect(gain(found) == most, "seed \(seed)")
    }
    #expect(better > 10 && none > 10)
  }
}
