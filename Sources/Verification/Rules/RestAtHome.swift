import Programme

extension Evidence {
  /// Less than the programme's rest between the officer's latest tour before the plan and this one.
  func unrested(_ tour: TourKey) -> Violation? {
    guard let home = officer(of: tour).homeSince else { return nil }
    let rest = home.distance(to: tour.from) - 1
    guard rest < programme.restMonths else { return nil }
    return Violation(
      .restAtHome, scene(of: tour),
      .restAtHome(max(0, rest), since: home, asked: programme.restMonths))
  }
}
