/// What each tour adds to the levels, counting the vacancies that it fills.
struct TourGains {
  private let model: TourModel
  private let resourcesOfPost: [[Int]]
  /// By level and resource: what each officer-month left free adds.
  private let freeWeights: [[Int]]

  init(of model: TourModel) {
    self.model = model
    resourcesOfPost = model.resourcesOfPost
    freeWeights = model.levels.map { level in
      var found = [Int](repeating: 0, count: model.resources.count)
      for weight in level.vacancies { found[weight.resource] += weight.weight }
      return found
    }
  }

  /// One figure for each level; shortfalls, which depend on the other tours, left out.
  /// - Complexity: O(levels × resources of the post).
  func gains(of tour: Int) -> [Int] {
    model.levels.indices.map { gain(of: tour, at: $0) }
  }

  /// How much better each of some tours makes a level, shortfalls left out; more is better.
  /// - Complexity: O(tours × resources of a post).
  func improvements(of tours: [Int], at number: Int) -> [Int] {
    let sign = model.levels[number].isMaximised ? 1 : -1
    return tours.map { sign * gain(of: $0, at: number) }
  }

  /// What a tour adds to one level; shortfalls, which depend on the other tours, left out.
  func gain(of tour: Int, at number: Int) -> Int {
    let own = model.levels[number].gain
    let filled =
      filling(of: tour, at: number, everyone: true)
      + filling(of: tour, at: number, everyone: false)
    return own.isEmpty ? filled : own[tour] + filled
  }

  /// What a tour adds to a level by filling vacancies of those resources that count every officer, or of the others.
  /// - Complexity: O(resources of a post).
  func filling(of tour: Int, at number: Int, everyone: Bool) -> Int {
    var gain = 0
    for index in resourcesOfPost[Int(model.tours.post[tour])]
    where freeWeights[number][index] != 0 {
      let resource = model.resources[index]
      guard (resource.officers == nil) == everyone,
        resource.counts(officer: model.tours.officer[tour]),
        let span = resource.span(of: tour, in: model.tours, months: model.months)
      else { continue }
      gain -= freeWeights[number][index] * span.count
    }
    return gain
  }
}
