/// A choice of tours into which tours come and from which they go, with what it is worth kept up to date.
///
/// Limits may be broken in between; seats on courses and demands are not looked at. What is worth keeping has to be judged
/// anew (`Incumbent`).
struct WorkingChoice {
  private let model: TourModel
  private let terms: Terms
  /// The tours chosen of each officer and on each post, in no order.
  private var ofOfficer: [[Int]]
  private var onPost: [[Int]]
  /// How many count at each resource, by resource and month.
  private var loads: [Int]
  /// What the choice is worth at each level.
  private(set) var values: [Int]

  /// What does not change: where tours of a post may count, and what an officer-month short of or free at a resource
  /// adds to each level, by resource and level.
  private struct Terms {
    let resourcesOfPost: [[Int]]
    var short: [Int]
    var free: [Int]
    let isCounted: [Bool]

    init(of model: TourModel) {
      let levels = model.levels.count
      resourcesOfPost = model.resourcesOfPost
      short = [Int](repeating: 0, count: model.resources.count * levels)
      free = short
      for (number, level) in model.levels.enumerated() {
        for weight in level.shortfalls { short[weight.resource * levels + number] += weight.weight }
        for weight in level.vacancies { free[weight.resource * levels + number] += weight.weight }
      }
      let (short, free) = (short, free)
      isCounted = model.resources.indices.map { resource in
        (resource * levels..<(resource + 1) * levels).contains { short[$0] != 0 || free[$0] != 0 }
      }
    }
  }

  /// Some tours of a model, distinct.
  /// - Complexity: O(tours × (resources of a post × months + levels)).
  init(_ tours: [Int], of model: TourModel) {
    self.model = model
    terms = Terms(of: model)
    ofOfficer = [[Int]](repeating: [], count: model.officerNames.count)
    onPost = [[Int]](repeating: [], count: model.posts)
    let loads = model.loads(of: [])
    self.loads = loads.flatMap(\.self)
    values = model.levels.map { model.value(of: $0, chosen: [], loads: loads) }
    for tour in tours { add(tour) }
  }

  /// All tours, ascending.
  var tours: [Int] { onPost.flatMap(\.self).sorted() }

  func contains(_ tour: Int) -> Bool { onPost[Int(model.tours.post[tour])].contains(tour) }

  /// Chooses a tour, whatever that breaks.
  mutating func add(_ tour: Int) {
    ofOfficer[Int(model.tours.officer[tour])].append(tour)
    onPost[Int(model.tours.post[tour])].append(tour)
    count(tour, 1)
  }

  /// Gives up a tour that is chosen.
  mutating func remove(_ tour: Int) {
    ofOfficer[Int(model.tours.officer[tour])].removeAll { $0 == tour }
    onPost[Int(model.tours.post[tour])].removeAll { $0 == tour }
    count(tour, -1)
  }

  private mutating func count(_ tour: Int, _ step: Int) {
    let levels = model.levels.count
    for number in 0..<levels where !model.levels[number].gain.isEmpty {
      values[number] += step * model.levels[number].gain[tour]
    }
    for (resource, span) in counts(of: tour) {
      let least = model.resources[resource].least
      for month in span {
        let place = resource * model.months + month
        if terms.isCounted[resource] {
          // What is short falls by one with each that comes, as long as any is short.
          let isShort = loads[place] + min(0, step) < least?[month] ?? 0
          for number in 0..<levels {
            let term = resource * levels + number
            values[number] -= step * ((isShort ? terms.short[term] : 0) + terms.free[term])
          }
        }
        loads[place] += step
      }
    }
  }

  /// The chosen tours that share the officer with a tour and are too near to it.
  func overlapping(_ tour: Int) -> [Int] {
    let tours = model.tours
    return ofOfficer[Int(tours.officer[tour])].filter { other in
      other != tour && tours.start[other] <= tours.restEnd[tour]
        && tours.start[tour] <= tours.restEnd[other]
    }
  }

  /// The first limit at which a chosen tour counts and too many do: a resource and a month.
  func excess(at tour: Int) -> (resource: Int, month: Int)? {
    for (resource, span) in counts(of: tour) {
      guard let most = model.resources[resource].most else { continue }
      for month in span where loads[resource * model.months + month] > most[month] {
        return (resource, month)
      }
    }
    return nil
  }

  /// The chosen tours that count at a resource in a month.
  /// - Complexity: O(tours on its posts).
  func counted(at resource: Int, in month: Int) -> [Int] {
    model.resources[resource].posts.flatMap { onPost[$0] }.filter { tour in
      model.span(of: tour, at: resource)?.contains(month) ?? false
    }
  }

  /// Where a tour counts.
  private func counts(of tour: Int) -> [(resource: Int, span: ClosedRange<Int>)] {
    terms.resourcesOfPost[Int(model.tours.post[tour])].compactMap { index in
      model.span(of: tour, at: index).map { (index, $0) }
    }
  }
}
