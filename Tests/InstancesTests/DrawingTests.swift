import Testing

@testable import Instances

/// The arithmetic below every generator.
@Suite struct DrawingTests {
  @Test func streamsOfASeedAreIndependent() {
    func draws(_ seed: UInt64, _ stream: String) -> [Int] {
      var dice = Dice(seed: seed, stream: stream)
      return (0..<8).map { _ in dice.below(1_000_000) }
    }
    #expect(draws(1, "a") == draws(1, "a"))
    #expect(draws(1, "a") != draws(1, "b"))
    #expect(draws(1, "a") != draws(2, "a"))
    #expect(
      draws(1, "a") == [
        904_424, 684_380, 916_637, 681_483, 584_421, 504_638, 225_808, 698_504,
      ])
  }

  @Test func numbersStayInTheirRange() {
    var dice = Dice(seed: 7, stream: "range")
    var seen: Set<Int> = []
    for _ in 0..<2_000 { seen.insert(dice.among(-3...3)) }
    #expect(seen == Set(-3...3))
    #expect(dice.below(0) == 0)
    #expect(dice.shuffled([1, 2, 3, 4, 5]).sorted() == [1, 2, 3, 4, 5])
  }

  @Test func anUrnDrawsInProportion() {
    var dice = Dice(seed: 7, stream: "urn")
    let urn = Urn([1, 0, 3, -5, 6])
    var counts = [Int](repeating: 0, count: 5)
    for _ in 0..<10_000 { counts[urn.draw(&dice)] += 1 }
    #expect(counts[1] == 0 && counts[3] == 0)
    #expect((900...1_100).contains(counts[0]))
    #expect((2_850...3_150).contains(counts[2]))
    #expect(Urn([0, 0]).draw(&dice) == 1)
    #expect(Urn([]).draw(&dice) == 0)
  }

  @Test func sharesSumToTheTotal() {
    #expect(Shares.of(10, weights: [1, 1, 1], least: [0, 0, 0]) == [4, 3, 3])
    #expect(Shares.of(10, weights: [6, 3, 1], least: [1, 1, 1]) == [6, 3, 1])
    #expect(Shares.of(10, weights: [100, 1, 1], least: [1, 1, 3]) == [6, 1, 3])
    #expect(Shares.of(2, weights: [1, 1, 1], least: [1, 1, 1]) == [1, 1, 1])
    #expect(Shares.of(5, weights: [0, 0], least: [0, 0]).reduce(0, +) <= 5)
  }
}
