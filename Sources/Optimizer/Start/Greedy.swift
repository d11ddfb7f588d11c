extension TourModel {
  /// A first choice of tours: what must be chosen, then every other tour that still fits, those first
  /// that alone improve the levels most, in the levels' order.
  /// - Complexity: O(tours × (log tours + levels × resources of a post × months)).
  func greedyChoice(from start: [Int]) -> [Int] {
    var allocation = Allocation(of: self)
    for tour in start { allocation.add(tour) }
    let worth = SingleWorth(of: self)
    let ranked = (0..<tours.count).map { (worth: worth.worth(of: $0), tour: $0) }.sorted {
      $0.worth == $1.worth
        ? $0.tour < $1.tour : $1.worth.lexicographicallyPrecedes($0.worth)
    }
    for candidate in ranked { allocation.add(candidate.tour) }
    return allocation.tours.sorted()
  }
}
