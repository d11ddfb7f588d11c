extension TourModel {
  /// A first choice of tours: what must be chosen, then every other tour that still fits, those first
  /// that alone improve the levels most, in the levels' order.
  /// - Complexity: O(tours × (log tours + levels × resources of a post × months)).
  func greedyChoice(from start: [Int]) -> [Int] {
    var allocation = Allocation(of: self)
    for tour in start { allocation.add(tour) }
    let worth = SingleWorth(of: self)
    let ranked = (0..<tours.count).map { (worth: worth.worth(of: $0), tour: $0) }.sorted {
      $0.worth == $1.worth
        ? $0.tour < $1.tour : $1.worth.lexicographicallyPrecedes($0.worth)
    }
    for candidate in ranked { allocation.add(candidate.tour) }
    return allocation.tours.sorted()
  }
}

/// What single tours add to each level where no other is chosen; more is better.
struct SingleWorth {
  private let model: TourModel
  private let resourcesOfPost: [[Int]]
  private let freeWeights: [[Int]]
  private let shortWeights: [[Int]]

  init(of model: TourModel) {
    self.model = model
    resourcesOfPost = model.resourcesOfPost
    func byResource(_ weights: [Level.Weight]) -> [Int] {
      var found = [Int](repeating: 0, count: model.resources.count)
      for weight in weights { found[weight.resource] += weight.weight }
      return found
    }
    freeWeights = model.levels.map { byResource($0.vacancies) }
    shortWeights = model.levels.map { byResource($0.shortfalls) }
  }

  /// One figure for each level.
  func worth(of tour: Int) -> [Int] {
    let counting = resourcesOfPost[Int(model.tours.post[tour])].filter {
      model.resources[$0].counts(officer: model.tours.officer[tour])
    }
    return model.levels.enumerated().map { number, level in
      var worth = level.gain.isEmpty ? 0 : (level.isMaximised ? 1 : -1) * level.gain[tour]
      for index in counting {
        let (free, short) = (freeWeights[number][index], shortWeights[number][index])
        guard free != 0 || short != 0,
          let span = model.resources[index].span(of: tour, in: model.tours, months: model.months)
        else { continue }
        worth += free * span.count
        if short != 0, let least = model.resources[index].least {
          worth += short * span.reduce(0) { $0 + (least[$1] > 0 ? 1 : 0) }
        }
      }
      return worth
    }
  }
}
