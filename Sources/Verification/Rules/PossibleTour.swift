import Programme

extension Evidence {
  /// What makes the tours that the plan starts impossible, and what is wrong with the points of those
  /// that are possible: an impossible tour has no right points.
  ///
  /// - Complexity: O(tours × requirements of a post + pins).
  func impossibleToursAndWrongPoints() -> [Violation] {
    let forbidden = ForbidPins(programme)
    return listed.flatMap { tour -> [Violation] in
      guard !tour.isRunning else { return [wrongPoints(of: tour)].compactMap(\.self) }
      let key = tour.key
      let obstacles =
        [
          wrongStart(of: key), wrongLength(of: key), outsideWindow(key), unavailable(key),
          unrested(key), forbidden.broken(by: key, in: self),
        ].compactMap(\.self) + unmetRequirements(of: key)
      return obstacles.isEmpty ? [wrongPoints(of: tour)].compactMap(\.self) : obstacles
    }
  }
}
