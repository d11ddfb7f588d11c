import Optimizer
import Testing

@testable import Planning

@Suite struct NearestChoiceTests {
  /// Officers and posts of one month; each officer may go to each post once.
  private func model(officers: Int, headcounts: [Int], gain: (Int, Int) -> Int) -> TourModel {
    var model = TourModel(
      months: 1, officerNames: (0..<officers).map { "O\($0)" },
      postNames: headcounts.indices.map { "P\($0)" })
    var gains: [Int] = []
    for officer in 0..<officers {
      for post in headcounts.indices {
        model.tours.append(officer: officer, post: post, start: 0, end: 0, restEnd: 0)
        gains.append(gain(officer, post))
      }
    }
    model.resources = headcounts.enumerated().map {
      IntervalResource(name: "headcount \($0)", posts: [$0], most: [$1])
    }
    model.levels = [
      Level(
        name: "vacancies",
        vacancies: headcounts.indices.map { Level.Weight(resource: $0, weight: 1) }),
      Level(name: "suitability", isMaximised: true, gain: gains),
    ]
    return model
  }

  /// Two swap their posts; three others, one of whom shares a post with them, have changed theirs in a circle.
  @Test func aCircleGoesBackThoughItSharesAPostWithTheWish() {
    let model = model(officers: 5, headcounts: [2, 1, 1, 1]) { _, _ in 1 }
    func tour(_ officer: Int, _ post: Int) -> Int { 4 * officer + post }
    let old = [tour(0, 0), tour(1, 1), tour(2, 0), tour(3, 2), tour(4, 3)]
    let new = [tour(0, 1), tour(1, 0), tour(2, 3), tour(3, 0), tour(4, 2)]
    let nearest = NearestChoice(to: old, keeping: [tour(1, 0)], in: model).nearest(from: new)
    #expect(nearest == [tour(0, 1), tour(1, 0), tour(2, 0), tour(3, 2), tour(4, 3)])
  }

  /// Against all choices of tours of either: none that keeps the wish and the levels has more of the old ones.
  @Test func noChoiceOfTheSameWorthIsNearer() throws {
    var compared = 0
    for seed in 0..<600 {
      var state = UInt64(seed)
      func roll(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
      }
      let headcounts = (0..<4).map { _ in 1 + roll(2) }
      let gains = (0..<28).map { _ in roll(3) }
      let model = model(officers: 7, headcounts: headcounts) { gains[4 * $0 + $1] }
      let old = try model.solve().tours
      let wish = roll(28)
      guard !old.contains(wish) else { continue }
      var demanding = model
      demanding.demands = [TourModel.Demand(name: "wish", tours: [wish])]
      let new = try demanding.solve().tours
      let values = try #require(model.values(of: new))
      let nearest = NearestChoice(to: old, keeping: [wish], in: model).nearest(from: new)
      let common = Set(old).intersection(nearest).count
      #expect(nearest.contains(wish) && model.values(of: nearest) == values, "seed \(seed)")
      let changes = Set(old).symmetricDifference(new).sorted()
      guard Set(nearest).subtracting(old).count > 3 else { continue }
      compared += 1
      let most = (0..<1 << changes.count).lazy.map { subset in
        Set(old).intersection(new).union(
          changes.indices.filter { subset >> $0 & 1 == 1 }.map { changes[$0] })
      }.filter { $0.contains(wish) && model.values(of: $0.sorted()) == values }
        .map { 2 * $0.intersection(old).count - $0.count }.max()
      #expect(2 * common - nearest.count == most, "seed \(seed)")
    }
    #expect(compared > 10)
  }
}
