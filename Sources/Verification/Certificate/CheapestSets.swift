/// The cheapest set of tours of every officer, rest between them: open ones alone, started ones always.
struct CheapestSets {
  /// What they cost together.
  private(set) var total: Int128 = 0
  /// By how much each open tour makes its officer's set dearer when it must be in it; never negative.
  private(set) var forced: [Int128]

  private static let never = Int128(1) << 120

  /// - Complexity: O(tours).
  init(_ tours: StartableTours, _ costs: [Int128], _ here: ProofCase) {
    forced = [Int128](repeating: 0, count: costs.count)
    // The cheapest set of tours from a place on, and of those that leave rest before the one at a place.
    var after = [Int128](repeating: 0, count: costs.count + 1)
    var before = after
    for (first, end) in zip(tours.starts, tours.starts.dropFirst()) where first < end {
      after[end] = 0
      for place in (first..<end).reversed() {
        guard here.isOpen[place] else {
          after[place] = after[place + 1]
          continue
        }
        let taken = costs[place] + after[tours.followers[place]]
        after[place] = here.started.contains(place) ? taken : min(after[place + 1], taken)
      }
      for place in first...end { before[place] = place == first ? 0 : Self.never }
      for place in first..<end {
        if here.isOpen[place] {
          let own = before[place] + costs[place]
          forced[place] = own + after[tours.followers[place]] - after[first]
          before[tours.followers[place]] = min(before[tours.followers[place]], own)
        }
        if !here.started.contains(place) {
          before[place + 1] = min(before[place + 1], before[place])
        }
      }
      total += after[first]
      after[first] = 0
    }
  }
}
