@testable import Optimizer

/// Random models in which choosing tours is assigning officers to posts, with what makes that hard: posts for
/// several officers, limits that change where it does not matter, negative gains, ties, officers without tours,
/// posts without limits, several levels.
struct RandomAssignment {
  private var dice: Dice
  private var model: TourModel
  /// The officers and posts of the assignment.
  private let officers, posts: Int

  /// How large a model is.
  struct Size {
    var officers: ClosedRange<Int>
    var posts: ClosedRange<Int>
    var tours: ClosedRange<Int>

    /// Small enough to try every choice.
    static let small = Size(officers: 1...4, posts: 1...3, tours: 2...9)
    /// Far too large for that.
    static let medium = Size(officers: 6...14, posts: 2...6, tours: 20...60)
  }

  /// The model of a seed.
  static func make(_ seed: Int, _ size: Size = .small) -> TourModel {
    var maker = RandomAssignment(seed, size)
    maker.addTours(maker.dice.among(size.tours))
    maker.addResources()
    maker.addLevels()
    return maker.model
  }

  /// The model of a seed with a further post that two further officers can serve on more than once, and where
  /// one of their tours may be demanded: less than half of the tours, and no assignment.
  static func mixed(_ seed: Int) -> TourModel {
    var maker = RandomAssignment(seed, Size(officers: 2...4, posts: 1...3, tours: 6...8))
    maker.addStrangers()
    maker.addTours(maker.dice.among(6...8))
    maker.addResources()
    if maker.dice.chance(30) {
      maker.model.demands = [TourModel.Demand(name: "pin", tours: [maker.dice.below(4)])]
    }
    maker.addLevels()
    return maker.model
  }

  private init(_ seed: Int, _ size: Size) {
    dice = Dice(seed: seed)
    officers = dice.among(size.officers)
    posts = dice.among(size.posts)
    model = TourModel(
      months: 6, officerNames: (0..<officers + 2).map { "O-\($0)" },
      postNames: (0..<posts + 1).map { "P-\($0)" })
  }

  /// Adds a post and two officers whose tours on it follow each other.
  private mutating func addStrangers() {
    for (officer, start) in [(0, 0), (0, 3), (1, 2), (1, 4)] {
      model.tours.append(
        officer: officers + officer, post: posts, start: start, end: start + 1, restEnd: start + 1)
    }
  }

  /// Tours that are all away in month 2; a pair of officer and post may have several.
  private mutating func addTours(_ count: Int) {
    for _ in 0..<count {
      let end = dice.among(2...5)
      model.tours.append(
        officer: dice.below(officers), post: dice.below(posts), start: dice.below(3), end: end,
        restEnd: end + dice.below(12))
    }
  }

  /// A headcount for most posts, which binds in month 2 and lets more through before and after.
  private mutating func addResources() {
    model.resources.append(
      IntervalResource(
        name: "headcount \(posts)", posts: [posts], most: [Int](repeating: 1, count: model.months)))
    for post in 0..<posts where dice.chance(90) {
      let capacity = dice.among(0...2)
      let most = (0..<model.months).map { $0 == 2 ? capacity : capacity + dice.below(2) }
      model.resources.append(IntervalResource(name: "headcount \(post)", posts: [post], most: most))
    }
    model.resources.append(
      IntervalResource(
        name: "quota", posts: Array(model.postNames.indices),
        most: [Int](repeating: model.officerNames.count, count: model.months)))
  }

  private mutating func addLevels() {
    func gains(_ range: ClosedRange<Int>, _ dice: inout Dice) -> [Int] {
      (0..<model.tours.count).map { _ in dice.among(range) }
    }
    let headcounts = model.resources.indices.dropLast()
    for priority in 0..<dice.among(0...2) {
      let weights = headcounts.filter { $0 % 2 == priority }.map {
        Level.Weight(resource: $0, weight: dice.among(1...2))
      }
      model.levels.append(Level(name: "vacancies \(priority)", vacancies: weights))
    }
    if dice.chance(50) {
      model.levels.append(
        Level(
          name: "changes", constant: model.tours.count,
          gain: gains(0...1, &dice).map { -$0 }))
    }
    let step = dice.among(1...4)
    model.levels.append(
      Level(
        name: "suitability", isMaximised: true,
        gain: gains(dice.chance(30) ? 0...1 : -2...8, &dice).map { $0 * step }))
  }
}
