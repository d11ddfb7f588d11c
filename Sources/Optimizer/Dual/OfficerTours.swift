/// The tours of a program by officer, earliest first, each with the first that may follow it: what it takes to find
/// an officer's cheapest set of tours with rest between them.
struct OfficerTours: Sendable {
  /// The columns of all tours, officer by officer, by first month.
  let columns: [Int32]
  /// Where each officer's tours begin in `columns`; one more entry than officers.
  let starts: [Int]
  /// For each place in `columns`, the first place of the same officer that may follow it, or the officer's end.
  let followers: [Int32]
  /// The most tours that one officer has.
  private let most: Int

  /// How many officers have tours.
  var count: Int { starts.count - 1 }

  /// The tours of a program.
  /// - Complexity: O(tours × log tours of an officer + months).
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
    var columns = [Int32](repeating: 0, count: chosen.count)
    for column in Self.byStart(chosen, in: model) {
      let officer = Int(tours.officer[chosen[Int(column)]])
      columns[ends[officer]] = column
      ends[officer] += 1
    }
    self.columns = columns
    let starts = Set(begins).sorted()
    var followers = [Int32](repeating: 0, count: columns.count)
    for officer in 0..<(starts.count - 1) {
      for place in starts[officer]..<starts[officer + 1] {
        let restEnd = tours.restEnd[chosen[Int(columns[place])]]
        let follower = (place + 1..<starts[officer + 1]).firstPlace {
          tours.start[chosen[Int(columns[$0])]] > restEnd
        }
        followers[place] = Int32(follower)
      }
    }
    most = zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0
    self.starts = starts
    self.followers = followers
  }

  /// The places of some tours by first month, then ascending.
  /// - Complexity: O(tours + months).
  private static func byStart(_ chosen: [Int], in model: TourModel) -> [Int32] {
    var places = [[Int32]](repeating: [], count: model.months)
    for (place, tour) in chosen.enumerated() {
      places[Int(model.tours.start[tour])].append(Int32(place))
    }
    return places.flatMap(\.self)
  }

  /// The cost of each officer's cheapest set, added up; `take` hears of the columns in it.
  /// - Complexity: O(tours).
  func cheapest<Cost: Comparable & SignedNumeric>(
    _ costs: [Cost], take: (Int) -> Void = { _ in }
  ) -> Cost {
    var total = Cost.zero
    var best = [Cost](repeating: .zero, count: most + 1)
    for officer in 0..<count {
      let (first, end) = (starts[officer], starts[officer + 1])
      fill(&best, first..<end, costs)
      total += best[0]
      var place = first
      while place < end, best[place - first] != .zero {
        if best[place - first] == best[place + 1 - first] {
          place += 1
        } else {
          take(Int(columns[place]))
          place = Int(followers[place])
        }
      }
    }
    return total
  }

  /// The cost of each officer's cheapest set; never more than nothing.
  /// - Complexity: O(tours).
  func least<Cost: Comparable & SignedNumeric>(_ costs: [Cost]) -> [Cost] {
    var best = [Cost](repeating: .zero, count: most + 1)
    return (0..<count).map { officer in
      fill(&best, starts[officer]..<starts[officer + 1], costs)
      return best[0]
    }
  }

  /// Writes down, for each of an officer's places, what the cheapest set of the tours from there on costs, the first
  /// place's first.
  @inline(__always)
  private func fill<Cost: Comparable & SignedNumeric>(
    _ best: inout [Cost], _ places: Range<Int>, _ costs: [Cost]
  ) {
    let first = places.lowerBound
    best[places.count] = .zero
    for place in places.reversed() {
      best[place - first] = min(
        best[place + 1 - first],
        costs[Int(columns[place])] + best[Int(followers[place]) - first])
    }
  }

  /// By how much each column makes its officer's cheapest set dearer when it must be in it; never negative. What is no
  /// tour's stays as it is.
  /// - Complexity: O(tours).
  func forced<Cost: Comparable & SignedNumeric>(_ costs: consuming [Cost]) -> [Cost] {
    // An officer's costs are read before they are written over.
    var forced = costs
    var after = [Cost](repeating: .zero, count: most + 1)
    // The cheapest set of tours that all end, rest included, before the tour at each place begins.
    var before = after
    for officer in 0..<count {
      let (first, end) = (starts[officer], starts[officer + 1])
      fill(&after, first..<end, forced)
      for place in 0...(end - first) { before[place] = .zero }
      for place in first..<end {
        let (here, next) = (place - first, Int(followers[place]) - first)
        let column = Int(columns[place])
        let own = before[here] + forced[column]
        forced[column] = own + after[next] - after[0]
        before[next] = min(before[next], own)
        before[here + 1] = min(before[here + 1], before[here])
      }
    }
    return forced
  }
}
