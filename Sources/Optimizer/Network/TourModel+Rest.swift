extension TourModel {
  /// The model without some tours, as what is chosen of them improved its levels; and the index here of each
  /// tour of it. Officers, posts, resources and demands keep their indices.
  /// - Complexity: O(tours × levels).
  func leaving(_ gone: [Int], gaining gains: [Int]) -> (rest: TourModel, tours: [Int]) {
    var isGone = [Bool](repeating: false, count: tours.count)
    for tour in gone { isGone[tour] = true }
    let kept = (0..<tours.count).filter { !isGone[$0] }
    var rest = self
    rest.tours = Tours()
    for tour in kept {
      rest.tours.append(
        officer: Int(tours.officer[tour]), post: Int(tours.post[tour]),
        start: Int(tours.start[tour]), end: Int(tours.end[tour]), restEnd: Int(tours.restEnd[tour]))
    }
    rest.seats = seats.map { pool in
      SeatPool(
        seats: pool.seats, names: pool.names, courses: pool.courses,
        classOfTour: kept.map { pool.classOfTour[$0] })
    }
    let place = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    rest.demands = demands.map { demand in
      Demand(name: demand.name, tours: demand.tours.compactMap { place[$0] })
    }
    rest.levels = zip(levels, gains).map { level, gain in
      Level(
        name: level.name, isMaximised: level.isMaximised,
        constant: level.constant + (level.isMaximised ? gain : -gain),
        gain: level.gain.isEmpty ? [] : kept.map { level.gain[$0] }, shortfalls: level.shortfalls,
        vacancies: level.vacancies)
    }
    return (rest, kept)
  }

  /// What no choice of tours beats at a level, whatever it does at others: each officer's tours for
  /// themselves, nothing short, and no count negative.
  /// - Complexity: O(tours × resources of a post with a weight).
  func simpleBound(of number: Int) -> Int {
    let level = levels[number]
    let choosable = choosableTours
    let gains = TourGains(of: self).improvements(of: choosable, at: number)
    var best = [Int](repeating: 0, count: officerNames.count)
    var latestStart = [Int32](repeating: .min, count: officerNames.count)
    var earliestEnd = [Int32](repeating: .max, count: officerNames.count)
    var sum = best
    for (tour, gain) in zip(choosable, gains) {
      let officer = Int(tours.officer[tour])
      best[officer] = max(best[officer], gain)
      sum[officer] += max(0, gain)
      latestStart[officer] = max(latestStart[officer], tours.start[tour])
      earliestEnd[officer] = min(earliestEnd[officer], tours.restEnd[tour])
    }
    let most = best.indices.reduce(0) { total, officer in
      total + (latestStart[officer] <= earliestEnd[officer] ? best[officer] : sum[officer])
    }
    let nothing = level.vacancies.reduce(level.constant) { sum, free in
      sum + free.weight * (resources[free.resource].most ?? []).reduce(0, +)
    }
    return level.isMaximised ? nothing + most : max(0, nothing - most)
  }
}
