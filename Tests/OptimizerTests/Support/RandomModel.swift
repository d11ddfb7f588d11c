@testable import Optimizer

/// Random tour models: every kind of resource, with and without seats and demands, levels in any order.
struct RandomModel {
  private var dice: Dice
  private let size: Size
  private var model: TourModel
  /// Resources whose free officer-months may be counted.
  private var headcounts: [Int] = []
  /// Resources that may be short.
  private var targets: [Int] = []

  /// How large a model is.
  struct Size {
    var months = 2...6
    var officers = 1...4
    var posts = 1...3
    var tours = 3...9
    var lengths = 1...4

    /// Small enough to try every choice.
    static let small = Size()
    /// As many tours as every choice of can still be tried, in each other's way.
    static let crowded = Size(months: 4...8, officers: 3...6, posts: 2...3, tours: 8...12)
    /// Far too large for that.
    static let medium = Size(months: 8...12, officers: 8...14, posts: 3...6, tours: 40...70)
    /// Large enough for searches of some nodes.
    static let large = Size(
      months: 18...24, officers: 20...30, posts: 4...8, tours: 150...250, lengths: 4...9)
  }

  /// The model of a seed.
  static func make(
    _ seed: Int, _ size: Size = .small, demanding percent: Int = 30
  ) -> TourModel {
    var maker = RandomModel(seed, size)
    maker.addTours()
    maker.addResources()
    if maker.dice.chance(40) { maker.addSeats() }
    if maker.dice.chance(percent) { maker.addDemands() }
    maker.addLevels()
    return maker.model
  }

  private init(_ seed: Int, _ size: Size) {
    dice = Dice(seed: seed)
    self.size = size
    model = TourModel(
      months: dice.among(size.months),
      officerNames: (0..<dice.among(size.officers)).map { "O-\($0)" },
      postNames: (0..<dice.among(size.posts)).map { "P-\($0)" })
  }

  private mutating func addTours() {
    for _ in 0..<dice.among(size.tours) {
      let start = dice.below(model.months)
      let end = start + dice.among(size.lengths) - 1
      model.tours.append(
        officer: dice.below(model.officerNames.count), post: dice.below(model.postNames.count),
        start: start, end: end, restEnd: end + dice.below(4))
    }
  }

  private mutating func addResources() {
    for post in model.postNames.indices {
      headcounts.append(model.resources.count)
      add("headcount \(post)", posts: [post], delay: dice.below(2), most: limits(0...2))
    }
    for number in 0..<dice.below(3) {
      var most = limits(0...2)
      for month in most.indices where dice.chance(30) { most[month] = .max }
      add("quota \(number)", officers: someOfficers(), posts: somePosts(), most: most)
    }
    for number in 0..<dice.below(3) {
      targets.append(model.resources.count)
      add(
        "target \(number)", officers: someOfficers(), posts: somePosts(), delay: dice.below(2),
        most: dice.chance(25) ? limits(1...3) : nil, least: limits(0...2))
    }
  }

  private mutating func add(
    _ name: String, officers: [Bool]? = nil, posts: [Int], delay: Int = 0, most: [Int]? = nil,
    least: [Int]? = nil
  ) {
    model.resources.append(
      IntervalResource(
        name: name, officers: officers, posts: posts, delay: delay, most: most, least: least))
  }

  /// A limit for each month that changes now and then.
  private mutating func limits(_ range: ClosedRange<Int>) -> [Int] {
    var limit = dice.among(range)
    return (0..<model.months).map { _ in
      if dice.chance(25) { limit = dice.among(range) }
      return limit
    }
  }

  private mutating func someOfficers() -> [Bool]? {
    dice.chance(30) ? nil : model.officerNames.map { _ in dice.chance(60) }
  }

  private mutating func somePosts() -> [Int] {
    model.postNames.indices.filter { _ in dice.chance(70) }
  }

  private mutating func addSeats() {
    let courses = dice.among(1...3)
    let classes = (0..<dice.among(1...3)).map { _ in
      (0..<courses).filter { _ in dice.chance(70) }
    }
    let most = max(2, model.tours.count / 4)
    model.seats = SeatPool(
      seats: (0..<courses).map { _ in dice.below(most) },
      names: (0..<courses).map { "C-\($0)" }, courses: classes,
      classOfTour: (0..<model.tours.count).map { _ in Int32(dice.below(classes.count)) })
  }

  private mutating func addDemands() {
    for number in 0..<dice.among(1...2) {
      let tours = (0..<model.tours.count).filter { _ in dice.chance(25) }
      model.demands.append(TourModel.Demand(name: "pin \(number)", tours: tours))
    }
  }

  private mutating func addLevels() {
    let mixed = (0..<model.tours.count).map { _ in dice.among(-9...9) }
    let levels = [
      Level(name: "vacancies", constant: dice.below(3), vacancies: weights(headcounts)),
      Level(name: "targets", shortfalls: weights(targets)),
      Level(
        name: "changes", constant: model.tours.count,
        gain: (0..<model.tours.count).map { _ in -dice.below(2) }),
      Level(
        name: "suitability", isMaximised: true,
        gain: (0..<model.tours.count).map { _ in dice.among(-5...30) }),
      // What is minimised is a count, and never negative.
      Level(
        name: "all at once", constant: mixed.reduce(0) { $0 + max(0, -$1) }, gain: mixed,
        shortfalls: weights(targets), vacancies: weights(headcounts)),
    ]
    model.levels = Array(dice.shuffled(levels).prefix(dice.among(1...4)))
  }

  private mutating func weights(_ resources: [Int]) -> [Level.Weight] {
    resources.filter { _ in dice.chance(80) }.map {
      Level.Weight(resource: $0, weight: dice.among(1...3))
    }
  }
}
