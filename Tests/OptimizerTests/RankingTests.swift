import Testing

@testable import Optimizer

@Suite struct RankingTests {
  /// The places by several numbers each, compared one after the other.
  private func expected(_ numbers: [[Int]], _ count: Int) -> [Int] {
    (0..<count).sorted { one, other in
      for column in numbers where column[one] != column[other] {
        return column[one] < column[other]
      }
      return one < other
    }
  }

  private func places(_ numbers: [[Int]], _ count: Int) -> [Int] {
    var ranking = Ranking(of: count)
    for column in numbers { ranking.refine(by: column) }
    return ranking.places
  }

  @Test func theFirstNumberDecidesThenTheNextThenThePlace() {
    for seed in 0..<200 {
      var dice = Dice(seed: seed)
      let count = dice.among(0...40)
      let numbers = (0..<dice.among(0...6)).map { _ in
        let reach = [1, 3, 1_000, Int.max / 4][dice.among(0...3)]
        return (0..<count).map { _ in dice.among(-reach...reach) }
      }
      #expect(places(numbers, count) == expected(numbers, count), "seed \(seed)")
    }
  }

  @Test func numbersFromOneEndOfTheRangeToTheOtherAreRanked() {
    let numbers = [[0, .max, .min, 0, .max], [.min, 2, 3, .max, 1], [5, 5, 5, 5, 5]]
    #expect(places(numbers, 5) == [2, 0, 3, 4, 1])
    #expect(places([[7]], 1) == [0])
    #expect(places([], 3) == [0, 1, 2])
    #expect(places([[]], 0).isEmpty)
  }
}
