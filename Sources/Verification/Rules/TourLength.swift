import Programme

extension Evidence {
  /// A length that is none of the post's.
  func wrongLength(of tour: TourKey) -> Violation? {
    let lengths = post(of: tour).tourMonths
    guard !lengths.contains(tour.length) else { return nil }
    let allowed = lengths.map(String.init).joined(separator: " or ")
    return Violation(
      .tourLength, scene(of: tour),
      "lasts \(tour.length) months, a tour on the post lasts \(allowed)")
  }
}
