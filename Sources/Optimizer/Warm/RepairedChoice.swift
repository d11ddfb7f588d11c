extension TourModel {
  /// So many tours of a demand are looked at.
  private static let trials = 64

  /// An old choice made a valid one of this model: what meets its demands first, then what is left of the old choice as
  /// far as it fits, then what else does of some tours, in their order; nil where a demand is still not met, which says
  /// nothing about whether it can be.
  /// - Complexity: O(tours tried × (resources of a post + months)).
  func repaired(_ old: [Int], filling others: [Int]) -> Incumbent? {
    let chosen = Set(old)
    var first: [Int] = []
    for demand in demands where !demand.tours.contains(where: chosen.contains) {
      // Of what is asked for, the tour that the fewest others have to make way for.
      let most = demand.tours.prefix(Self.trials).map { tour in
        (kept: kept(of: old, beside: first + [tour]), tour: tour)
      }.max { ($0.kept, $1.tour) < ($1.kept, $0.tour) }
      if let most { first.append(most.tour) }
    }
    var allocation = Allocation(of: self)
    for tour in first + old { allocation.add(tour) }
    for tour in others { allocation.add(tour) }
    return Incumbent(allocation.tours, in: self)
  }

  /// How much of a choice stays where some tours come first.
  private func kept(of old: [Int], beside first: [Int]) -> Int {
    var allocation = Allocation(of: self)
    for tour in first + old { allocation.add(tour) }
    return allocation.tours.count
  }
}
