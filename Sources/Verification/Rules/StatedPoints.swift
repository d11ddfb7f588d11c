import Programme

extension Evidence {
  /// Points other than those that the tour earns; a running tour earns none and states none.
  func wrongPoints(of tour: StandingTour) -> Violation? {
    let right = tour.isRunning ? nil : points(of: tour.key)
    let stated = tour.listed?.points
    guard stated != right else { return nil }
    return Violation(.points, scene(of: tour.key), .points(said: stated, are: right))
  }
}
