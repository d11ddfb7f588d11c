@testable import Optimizer

/// Random changes of a model: of everything that a what-if, a new fact or a new objective can change, and of the order
/// in which nothing depends.
struct RandomChange {
  private var dice: Dice
  private var model: TourModel

  /// The model changed in one to three ways, drawn from a seed.
  static func make(of model: TourModel, _ seed: Int) -> TourModel {
    var change = RandomChange(dice: Dice(seed: seed), model: model)
    for _ in 0..<change.dice.among(1...3) { change.change() }
    return change.model
  }

  /// The model with its tours and resources in another order.
  static func reordered(_ model: TourModel, _ seed: Int) -> TourModel {
    var change = RandomChange(dice: Dice(seed: seed), model: model)
    change.permute(change.dice.shuffled(Array(0..<model.tours.count)))
    change.reorderResources()
    return change.model
  }

  private mutating func change() {
    switch dice.below(10) {
    case 0: withdrawOfficer()
    case 1: permute((0..<model.tours.count).filter { _ in dice.chance(80) })
    case 2: addTours()
    case 3, 4: changeLimits()
    case 5: changeGains()
    case 6: addDemand()
    case 7: model.demands = []
    case 8: changeConstants()
    default: model.levels = dice.shuffled(model.levels)
    }
  }

  private mutating func withdrawOfficer() {
    guard let officer = model.tours.officer.first else { return }
    permute((0..<model.tours.count).filter { model.tours.officer[$0] != officer })
  }

  /// Keeps some tours, in an order.
  private mutating func permute(_ order: [Int]) {
    let old = model
    model.tours = TourModel.Tours()
    for tour in order {
      model.tours.append(
        officer: Int(old.tours.officer[tour]), post: Int(old.tours.post[tour]),
        start: Int(old.tours.start[tour]), end: Int(old.tours.end[tour]),
        restEnd: Int(old.tours.restEnd[tour]))
    }
    model.levels = old.levels.map {
      $0.with(gain: $0.gain.isEmpty ? [] : order.map(picked($0.gain)))
    }
    model.seats = old.seats.map { pool in
      SeatPool(
        seats: pool.seats, names: pool.names, courses: pool.courses,
        classOfTour: order.map { pool.classOfTour[$0] })
    }
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    model.demands = old.demands.map { demand in
      TourModel.Demand(name: demand.name, tours: demand.tours.compactMap { place[$0] })
    }
  }

  private func picked(_ gains: [Int]) -> (Int) -> Int { { gains[$0] } }

  private mutating func addTours() {
    for _ in 0..<dice.among(1...2) where model.tours.count < 13 {
      let start = dice.below(model.months)
      let end = start + dice.below(3)
      model.tours.append(
        officer: dice.below(model.officerNames.count), post: dice.below(model.postNames.count),
        start: start, end: end, restEnd: end + dice.below(3))
      model.levels = model.levels.map { level in
        level.with(gain: level.gain.isEmpty ? [] : level.gain + [level.isMaximised ? 7 : 0])
      }
      model.seats = model.seats.map { pool in
        SeatPool(
          seats: pool.seats, names: pool.names, courses: pool.courses,
          classOfTour: pool.classOfTour + [0])
      }
    }
  }

  private mutating func changeLimits() {
    guard !model.resources.isEmpty else { return }
    let number = dice.below(model.resources.count)
    let (old, step) = (model.resources[number], dice.chance(50) ? 1 : -1)
    func moved(_ limits: [Int]?) -> [Int]? {
      limits?.map { $0 == .max ? .max : max(0, $0 + step) }
    }
    model.resources[number] = IntervalResource(
      name: old.name, officers: old.officers, posts: old.posts, delay: old.delay,
      most: moved(old.most), least: moved(old.least))
  }

  private mutating func changeGains() {
    model.levels = model.levels.map { level in
      guard level.isMaximised else { return level }
      return level.with(gain: level.gain.map { $0 + (dice.chance(30) ? dice.among(-3...3) : 0) })
    }
  }

  private mutating func addDemand() {
    model.demands.append(
      TourModel.Demand(
        name: "wish \(model.demands.count)",
        tours: (0..<model.tours.count).filter { _ in dice.chance(30) }))
  }

  private mutating func changeConstants() {
    model.levels = model.levels.map { $0.with(constant: $0.constant + dice.below(4)) }
  }

  private mutating func reorderResources() {
    let order = dice.shuffled(Array(model.resources.indices))
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    func moved(_ weights: [Level.Weight]) -> [Level.Weight] {
      weights.compactMap { weight in
        place[weight.resource].map { Level.Weight(resource: $0, weight: weight.weight) }
      }
    }
    model.resources = order.map { [model] in model.resources[$0] }
    model.levels = model.levels.map { level in
      Level(
        name: level.name, isMaximised: level.isMaximised, constant: level.constant,
        gain: level.gain,
        shortfalls: moved(level.shortfalls), vacancies: moved(level.vacancies))
    }
  }
}

extension Level {
  fileprivate func with(constant: Int? = nil, gain: [Int]? = nil) -> Level {
    Level(
      name: name, isMaximised: isMaximised, constant: constant ?? self.constant,
      gain: gain ?? self.gain, shortfalls: shortfalls, vacancies: vacancies)
  }
}
