import Programme

extension Evidence {
  /// A start outside the horizon, or in a month in which no tour on the post starts.
  func wrongStart(of tour: TourKey) -> Violation? {
    let horizon = programme.horizon
    guard horizon.range.contains(tour.from) else {
      return Violation(
        .startMonth, scene(of: tour),
        .startOutside(tour.from, of: horizon.range))
    }
    let first = windows[tour.post].first
    let starts = post(of: tour).starts
    guard !starts.include(tour.from, windowFrom: first) else { return nil }
    return Violation(
      .startMonth, scene(of: tour),
      .start(tour.from, of: starts, windowFrom: first))
  }
}

extension Post.Starts {
  /// Whether tours start in a month, on a post whose window begins with another.
  fileprivate func include(_ month: Month, windowFrom first: Month) -> Bool {
    switch self {
    case .any: true
    case .every(let step): first <= month && first.distance(to: month).isMultiple(of: step)
    case .months(let months): months.contains(month)
    }
  }
}
