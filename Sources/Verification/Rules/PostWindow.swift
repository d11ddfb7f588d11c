import Programme

extension Evidence {
  /// A tour that does not lie wholly in its post's window.
  func outsideWindow(_ tour: TourKey) -> Violation? {
    let window = windows[tour.post]
    guard !window.contains(tour.from) || !window.contains(tour.until) else { return nil }
    return Violation(
      .postWindow, scene(of: tour), .outsideWindow(first: window.first, last: window.last))
  }
}
