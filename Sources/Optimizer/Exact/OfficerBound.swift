extension TourModel {
  /// What no choice can cost less than, each officer's tours taken for themselves: Σ over officers of their
  /// cheapest set of tours with rest between them. Needs no linear program, so there is always a bound.
  ///
  /// - Parameter costs: by column of the program; those after the tours are not negative.
  /// - Complexity: O(tours log tours).
  func officerBound(_ costs: [Int], of tours: [Int]) -> Int {
    let byOfficer = Dictionary(grouping: tours.indices.filter { costs[$0] < 0 }) {
      self.tours.officer[tours[$0]]
    }
    return byOfficer.values.reduce(0) { sum, places in
      sum + cheapestSet(places.map { (tours[$0], costs[$0]) })
    }
  }

  /// The cost of the cheapest set of tours of one officer, latest first: a tour and what follows its rest,
  /// or what follows without it.
  private func cheapestSet(_ own: [(tour: Int, cost: Int)]) -> Int {
    let ordered = own.sorted { tours.start[$0.tour] < tours.start[$1.tour] }
    var best = [Int](repeating: 0, count: ordered.count + 1)
    for place in ordered.indices.reversed() {
      let restEnd = tours.restEnd[ordered[place].tour]
      var (low, high) = (place + 1, ordered.count)
      while low < high {
        let middle = (low + high) / 2
        if tours.start[ordered[middle].tour] > restEnd { high = middle } else { low = middle + 1 }
      }
      best[place] = min(best[place + 1], ordered[place].cost + best[low])
    }
    return best[0]
  }
}
