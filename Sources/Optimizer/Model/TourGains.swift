/// What each tour adds to the levels, counting the vacancies that it fills.
struct TourGains {
  let model: TourModel
  let resourcesOfPost: [[Int]]
  /// By level and resource: what each officer-month left free adds.
  let freeWeights: [[Int]]

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
    model.levels.enumerated().map { number, level in
      var gain = level.gain.isEmpty ? 0 : level.gain[tour]
      for index in resourcesOfPost[Int(model.tours.post[tour])]
      where freeWeights[number][index] != 0 {
        let resource = model.resources[index]
        guard resource.counts(officer: model.tours.officer[tour]),
          let span = resource.span(of: tour, in: model.tours, months: model.months)
        else { continue }
        gain -= freeWeights[number][index] * span.count
      }
      return gain
    }
  }
}
