import Programme

extension Evidence {
  /// A tour that does not lie wholly in the months in which its officer is available.
  func unavailable(_ tour: TourKey) -> Violation? {
    let officer = officer(of: tour)
    let (from, until) = (officer.availableFrom, officer.availableUntil)
    let isEarly = from.map { tour.from < $0 } ?? false
    let isLate = until.map { $0 < tour.until } ?? false
    guard isEarly || isLate else { return nil }
    return Violation(.availability, scene(of: tour), .unavailable(from: from, until: until))
  }
}
