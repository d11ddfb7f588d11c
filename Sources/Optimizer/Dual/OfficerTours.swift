/// The tours of a program by officer, earliest first, each with the first that may follow it: what it takes to find
/// an officer's cheapest set of tours with rest between them.
struct OfficerTours: Sendable {
  /// The columns of all tours, officer by officer, by first month.
  let columns: [Int]
  /// Where each officer's tours begin in `columns`; one more entry than officers.
  let starts: [Int]
  /// For each place in `columns`, the first place of the same officer that may follow it, or the officer's end.
  let followers: [Int]

  /// How many officers have tours.
  var count: Int { starts.count - 1 }

  /// The tours of a program.
  /// - Complexity: O(tours × log tours of an officer).
  init(of program: TourProgram, in model: TourModel) {
    self.init(of: program.tours, in: model)
  }

  /// Some tours of a model; what is a column of a program else is a place among them.
  /// - Complexity: O(tours × log tours of an officer).
  init(of chosen: [Int], in model: TourModel) {
    let tours = model.tours
    var ends = [Int](repeating: 0, count: model.officerNames.count + 1)
    for tour in chosen { ends[Int(tours.officer[tour]) + 1] += 1 }
    for officer in ends.indices.dropFirst() { ends[officer] += ends[officer - 1] }
    let begins = ends
    var columns = [Int](repeating: 0, count: chosen.count)
    for (column, tour) in chosen.enumerated() {
      let officer = Int(tours.officer[tour])
      columns[ends[officer]] = column
      ends[officer] += 1
    }
    for officer in model.officerNames.indices {
      columns[begins[officer]..<begins[officer + 1]].sort {
        (tours.start[chosen[$0]], $0) < (tours.start[chosen[$1]], $1)
      }
    }
    self.columns = columns
    let starts = Set(begins).sorted()
    var followers = [Int](repeating: 0, count: columns.count)
    for officer in 0..<(starts.count - 1) {
      for place in starts[officer]..<starts[officer + 1] {
        let restEnd = tours.restEnd[chosen[columns[place]]]
        followers[place] = (place + 1..<starts[officer + 1]).firstPlace {
          tours.start[chosen[columns[$0]]] > restEnd
        }
      }
    }
    self.starts = starts
    self.followers = followers
  }

  /// The cost of each officer's cheapest set, added up; `take` hears of the columns in it.
  /// - Complexity: O(tours).
  func cheapest<Cost: Comparable & SignedNumeric>(
    _ costs: [Cost], take: (Int) -> Void = { _ in }
  ) -> Cost {
    var total = Cost.zero
    var best = [Cost](repeating: .zero, count: columns.count + 1)
    for officer in 0..<(starts.count - 1) {
      let (first, end) = (starts[officer], starts[officer + 1])
      fill(&best, first..<end, costs)
      total += best[first]
      var place = first
      while place < end, best[place] != .zero {
        if best[place] == best[place + 1] {
          place += 1
        } else {
          take(columns[place])
          place = followers[place]
        }
      }
      best[first] = .zero
    }
    return total
  }

  /// The cost of each officer's cheapest set; never more than nothing.
  /// - Complexity: O(tours).
  func least<Cost: Comparable & SignedNumeric>(_ costs: [Cost]) -> [Cost] {
    var best = [Cost](repeating: .zero, count: columns.count + 1)
    return (0..<count).map { officer in
      fill(&best, starts[officer]..<starts[officer + 1], costs)
      return best[starts[officer]]
    }
  }

  /// Writes down, for each of an officer's places, what the cheapest set of the tours from there on costs.
  @inline(__always)
  private func fill<Cost: Comparable & SignedNumeric>(
    _ best: inout [Cost], _ places: Range<Int>, _ costs: [Cost]
  ) {
    best[places.upperBound] = .zero
    for place in places.reversed() {
      best[place] = min(best[place + 1], costs[columns[place]] + best[followers[place]])
    }
  }

  /// By how much each column makes its officer's cheapest set dearer when it must be in it; never negative.
  /// - Complexity: O(tours).
  func forced<Cost: Comparable & SignedNumeric>(_ costs: [Cost]) -> [Cost] {
    var forced = [Cost](repeating: .zero, count: columns.count)
    var after = [Cost](repeating: .zero, count: columns.count + 1)
    // The cheapest set of tours that all end, rest included, before the tour at each place begins.
    var before = after
    for officer in 0..<(starts.count - 1) {
      let (first, end) = (starts[officer], starts[officer + 1])
      fill(&after, first..<end, costs)
      for place in first...end { before[place] = .zero }
      for place in first..<end {
        let own = before[place] + costs[columns[place]]
        forced[columns[place]] = own + after[followers[place]] - after[first]
        before[followers[place]] = min(before[followers[place]], own)
        before[place + 1] = min(before[place + 1], before[place])
      }
    }
    return forced
  }
}
