@testable import Optimizer

/// Random models whose relaxations are far from whole: many limits of one or two, each over some of the officers and
/// posts, and tours of nearly the same worth.
enum PackedModel {
  /// Two models in three ask for targets, one in three for two levels of worth.
  static func make(_ seed: Int, tours count: ClosedRange<Int>) -> TourModel {
    var dice = Dice(seed: seed)
    let officers = max(4, count.upperBound * 3 / 4)
    let posts = 4
    var model = TourModel(
      months: dice.among(2...4), officerNames: (0..<officers).map { "O-\($0)" },
      postNames: (0..<posts).map { "P-\($0)" })
    for _ in 0..<dice.among(count) {
      let start = dice.below(model.months)
      model.tours.append(
        officer: dice.below(officers), post: dice.below(posts), start: start,
        end: start + dice.below(3), restEnd: start + 2)
    }
    for number in 0..<max(5, count.upperBound / 2) {
      model.resources.append(
        IntervalResource(
          name: "quota \(number)", officers: (0..<officers).map { _ in dice.chance(45) },
          posts: (0..<posts).filter { _ in dice.chance(60) },
          most: (0..<model.months).map { _ in dice.chance(75) ? 1 : 2 }))
    }
    let aimed = dice.chance(66)
    if aimed {
      model.resources.append(
        IntervalResource(
          name: "target", officers: (0..<officers).map { _ in dice.chance(50) }, posts: [0, 1],
          least: (0..<model.months).map { _ in dice.among(1...2) }))
      model.levels.append(
        Level(
          name: "targets",
          shortfalls: [Level.Weight(resource: model.resources.count - 1, weight: 1)]))
    }
    // Large figures, too: sums of their products must not run over.
    let unit = dice.chance(25) ? 100_000 : 1
    for number in 0..<(dice.chance(33) ? 2 : 1) {
      model.levels.append(
        Level(
          name: "worth \(number)", isMaximised: true,
          gain: (0..<model.tours.count).map { _ in
            unit * dice.among(number == 0 ? 5...7 : 1...30)
          }))
    }
    return model
  }
}
