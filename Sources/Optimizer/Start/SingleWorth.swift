/// What single tours add to each level where no other is chosen; more is better.
struct SingleWorth {
  private let model: TourModel
  private let resourcesOfPost: [[Int]]
  private let gains: TourGains
  /// By level and resource: what each officer-month short adds.
  private let shortWeights: [[Int]]

  init(of model: TourModel) {
    self.model = model
    resourcesOfPost = model.resourcesOfPost
    gains = TourGains(of: model)
    shortWeights = model.levels.map { level in
      var found = [Int](repeating: 0, count: model.resources.count)
      for weight in level.shortfalls { found[weight.resource] += weight.weight }
      return found
    }
  }

  /// One figure for each level.
  func worth(of tour: Int) -> [Int] { model.levels.indices.map { worth(of: tour, at: $0) } }

  /// What a tour is worth at one level.
  /// - Complexity: O(resources of the post × months of the tour).
  func worth(of tour: Int, at number: Int) -> Int {
    let level = model.levels[number]
    let gain = gains.gain(of: tour, at: number)
    if level.isMaximised { return gain }
    guard !level.shortfalls.isEmpty else { return -gain }
    var worth = -gain
    for index in resourcesOfPost[Int(model.tours.post[tour])]
    where shortWeights[number][index] != 0 {
      let resource = model.resources[index]
      guard resource.counts(officer: model.tours.officer[tour]), let least = resource.least,
        let span = resource.span(of: tour, in: model.tours, months: model.months)
      else { continue }
      worth += shortWeights[number][index] * span.reduce(0) { $0 + (least[$1] > 0 ? 1 : 0) }
    }
    return worth
  }
}
