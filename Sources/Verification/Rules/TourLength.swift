import Programme

extension Evidence {
  /// A length that is none of the post's.
  func wrongLength(of tour: TourKey) -> Violation? {
    let lengths = post(of: tour).tourMonths
    guard !lengths.contains(tour.length) else { return nil }
    return Violation(.tourLength, scene(of: tour), .length(tour.length, of: lengths))
  }
}
