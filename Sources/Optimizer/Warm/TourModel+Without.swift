extension TourModel {
  /// The model without some tours; those after them move up, everything else stays.
  /// - Complexity: O(tours × levels).
  public func without(tours gone: some Sequence<Int>) -> TourModel {
    leaving(Array(gone), gaining: levels.map { _ in 0 }).rest
  }
}
