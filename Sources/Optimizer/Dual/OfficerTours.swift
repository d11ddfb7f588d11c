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
        var (low, high) = (place + 1, starts[officer + 1])
        while low < high {
          let middle = (low + high) / 2
          if tours.start[chosen[columns[middle]]] > restEnd {
            high = middle
          } else {
            low = middle + 1
          }
        }
        followers[place] = low
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
      best[end] = .zero
      for place in (first..<end).reversed() {
        let taken = costs[columns[place]] + best[followers[place]]
        best[place] = min(best[place + 1], taken)
      }
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

  /// By how much each column makes its officer's cheapest set dearer when it must be in it; never negative.
  /// - Complexity: O(tours).
  func forced<Cost: Comparable & SignedNumeric>(_ costs: [Cost]) -> [Cost] {
    var forced = [Cost](repeating: .zero, count: columns.count)
    var after = [Cost](repeating: .zero, count: columns.count + 1)
    // The cheapest set of tours that all end, rest included, before the tour at each place begins.
    var before = after
    for officer in 0..<(starts.count - 1) {
      let (first, end) = (starts[officer], starts[officer + 1])
      after[end] = .zero
      for place in (first..<end).reversed() {
        after[place] = min(after[place + 1], costs[columns[place]] + after[followers[place]])
      }
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
