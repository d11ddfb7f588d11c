import Programme

extension Evidence {
  /// Σ over the tours that the plan starts of points × months covered inside the horizon, less the
  /// rotation cost. Complexity: O(tours × requirements of a post).
  func suitability() -> Int {
    started.reduce(0) { sum, tour in
      let first = tour.key.from.advanced(by: programme.handoverMonths)
      let covered = programme.horizon.part(first, tour.key.until).count
      return sum + points(of: tour.key) * covered - programme.rotationCost
    }
  }
}
