import Optimizer
import Programme
import Selection

extension Formulation {
  /// The indices in the model of the planned tours that are still possible.
  var plannedTours: [Int] {
    possible.indices.filter { planned.contains(TourKey(possible[$0], in: situation)) }
  }

  /// Allows at most so many changes of the published tours.
  ///
  /// Σ kept(p) ≥ planned − k, said in what the model has: for each planned tour that is possible a *waiver*, which is
  /// a tour of an officer of its own on a post of its own in the first month; one of the two is demanded; and the
  /// post has room for the k less the tours that are no longer possible.
  ///
  /// - Returns: Whether so few are possible at all.
  /// - Complexity: O(tours + planned × resources).
  mutating func allow(changes k: Int) -> Bool {
    let kept = plannedTours
    let waivers = k - (planned.count - kept.count)
    guard waivers >= 0 else { return false }
    let officers = kept.indices.map { "waiver \($0 + 1)" }
    let (post, first) = (model.postNames.count, model.officerNames.count)
    let old = model
    model = TourModel(
      months: old.months, officerNames: old.officerNames + officers,
      postNames: old.postNames + ["waivers"])
    model.tours = old.tours
    model.resources = old.resources.map { $0.extended(by: kept.count) }
    model.seats = old.seats?.extended(by: kept.count)
    model.levels = old.levels.map { $0.extended(by: kept.count) }
    model.demands = old.demands
    for (place, tour) in kept.enumerated() {
      model.demands.append(
        TourModel.Demand(
          name: "published \(name(of: tour))", tours: [tour, model.tours.count]))
      model.tours.append(officer: first + place, post: post, start: 0, end: 0, restEnd: 0)
    }
    var most = [Int](repeating: kept.count, count: old.months)
    most[0] = min(waivers, kept.count)
    model.resources.append(IntervalResource(name: "changes allowed", posts: [post], most: most))
    return true
  }

  /// Demands that a published tour is kept.
  ///
  /// - Returns: Whether it is possible at all.
  mutating func keep(_ tour: TourKey) -> Bool {
    guard let index = possible.firstIndex(where: { TourKey($0, in: situation) == tour }) else {
      return false
    }
    model.demands.append(TourModel.Demand(name: "published \(name(of: index))", tours: [index]))
    return true
  }

  private func name(of tour: Int) -> String {
    let (programme, tours, index) = (situation.programme, situation.possible, possible[tour])
    return programme.officers[Int(tours.officer[index])].id + " on "
      + programme.posts[Int(tours.post[index])].id
      + " from \(programme.horizon.first + Int(tours.from[index]))"
  }
}

extension IntervalResource {
  /// The same for more officers, who do not count.
  fileprivate func extended(by count: Int) -> IntervalResource {
    guard let officers else { return self }
    return IntervalResource(
      name: name, officers: officers + [Bool](repeating: false, count: count), posts: posts,
      delay: delay, most: most, least: least)
  }
}

extension SeatPool {
  /// The same for more tours, for which there is a course with a seat for each.
  fileprivate func extended(by count: Int) -> SeatPool {
    SeatPool(
      seats: seats + [count], names: names + ["waivers"], courses: courses + [[seats.count]],
      classOfTour: classOfTour + [Int32](repeating: Int32(courses.count), count: count))
  }
}

extension Level {
  /// The same for more tours, which add nothing.
  fileprivate func extended(by count: Int) -> Level {
    Level(
      name: name, isMaximised: isMaximised, constant: constant,
      gain: gain.isEmpty ? [] : gain + [Int](repeating: 0, count: count),
      shortfalls: shortfalls, vacancies: vacancies)
  }
}
