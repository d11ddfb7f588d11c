extension TourGains {
  /// How much better each of some tours makes a level, shortfalls left out; more is better.
  /// - Complexity: O(tours × resources of a post with a weight).
  func improvements(of tours: [Int], at number: Int) -> [Int] {
    let level = model.levels[number]
    let sign = level.isMaximised ? 1 : -1
    let counting = resourcesOfPost.map { $0.filter { freeWeights[number][$0] != 0 } }
    return tours.map { tour in
      var gain = level.gain.isEmpty ? 0 : level.gain[tour]
      for index in counting[Int(model.tours.post[tour])] {
        let resource = model.resources[index]
        guard resource.counts(officer: model.tours.officer[tour]),
          let span = resource.span(of: tour, in: model.tours, months: model.months)
        else { continue }
        gain -= freeWeights[number][index] * span.count
      }
      return sign * gain
    }
  }
}
