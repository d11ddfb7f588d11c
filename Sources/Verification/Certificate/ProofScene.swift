import Programme

/// What multipliers are added up over: tours, and the rows that count them.
struct ProofScene: Sendable {
  /// No multiplier is larger, so that sums have room in 128 bits.
  static let mostPrice = 1 << 52

  let tours: StartableTours
  let horizon: Horizon
  /// The rows that count tours by month, but for the officers'.
  let rows: [Row]
  /// The rows at which each tour counts: `counted[starts[tour]..<starts[tour + 1]]`.
  private let counted: [Int32]
  private let starts: [Int]
  /// The courses that fit each tour; nil where none is needed.
  let fitting: [[Int]]?
  /// The seats of each course.
  let seats: [Int]
  /// The tours that keep each pin which no running tour keeps.
  let pins: [[String]: [Int]]
  /// The place of each row, course and officer by name.
  let rowPlaces: [[String]: Int]
  let coursePlaces: [[String]: Int]
  let officerPlaces: [[String]: Int]

  /// A row, without the test of what it counts.
  struct Row: Sendable {
    let most: [Int?]
    let least: [Int]
    let weight: Int
    let delay: Int
    var mayBeDecided: Bool { weight == 0 }
  }

  /// - Complexity: O(tours × rows of a post).
  init(_ evidence: Evidence) {
    let programme = evidence.programme
    let courses = FittingCourses(of: programme)
    let tours = StartableTours(evidence, courses)
    let all = CountedRow.all(in: evidence)
    let posts = programme.posts.count
    self.tours = tours
    horizon = programme.horizon
    rows = all.map { Row(most: $0.most, least: $0.least, weight: $0.weight, delay: $0.delay) }
    var counted: [Int32] = []
    var starts = [0]
    for key in tours.keys {
      counted.append(Int32(key.post))
      for row in posts..<all.count where all[row].counts(key) { counted.append(Int32(row)) }
      starts.append(counted.count)
    }
    self.counted = counted
    self.starts = starts
    fitting = programme.courses.map { _ in
      tours.keys.map { courses.courses(mission: evidence.post(of: $0).mission, from: $0.from) }
    }
    seats = (programme.courses ?? []).map(\.seats)
    pins = Self.pins(evidence, tours)
    rowPlaces = Self.places(all.map(\.name))
    coursePlaces = Self.places((programme.courses ?? []).map { Certificate.Row.course($0.id) })
    officerPlaces = Self.places(programme.officers.map { Certificate.Row.officer($0.id) })
  }

  private static func places(_ names: [[String]]) -> [[String]: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  private static func pins(_ evidence: Evidence, _ tours: StartableTours) -> [[String]: [Int]] {
    let programme = evidence.programme
    var found: [[String]: [Int]] = [:]
    for pin in programme.pins where pin.decision == .require {
      func keeps(_ tour: TourKey) -> Bool {
        tour.officer == pin.officer && tour.post == pin.post && (pin.from ?? tour.from) == tour.from
      }
      if evidence.standing.contains(where: { keeps($0.key) }) { continue }
      let own = tours.starts[pin.officer]..<tours.starts[pin.officer + 1]
      found[Certificate.Row.pin(pin, in: programme)] = own.filter { keeps(tours.keys[$0]) }
    }
    return found
  }

  /// The rows at which a tour counts.
  func rows(of tour: Int) -> ArraySlice<Int32> { counted[starts[tour]..<starts[tour + 1]] }

  /// The months of the horizon in which a tour counts at a row, from 0.
  func span(of tour: Int, delay: Int) -> Range<Int> {
    span(tours.keys[tour].from.advanced(by: delay), tours.keys[tour].until)
  }

  /// The months of the horizon in which a tour's officer is away or at rest, from 0.
  func restSpan(of tour: Int) -> Range<Int> { span(tours.keys[tour].from, tours.restEnds[tour]) }

  private func span(_ from: Month, _ until: Month) -> Range<Int> {
    let part = horizon.part(from, until)
    guard !part.isEmpty else { return 0..<0 }
    return horizon.first.distance(to: part.lowerBound)..<horizon.first.distance(to: part.upperBound)
  }

  /// What the shortfall of each row changes by: its weight, in all months of a run in which neither what is wanted
  /// changes nor a tour begins or ends to count.
  /// - Complexity: O(tours × rows of a tour + rows × months).
  var shortSteps: [Int] {
    let months = horizon.months
    var turns = rows.map { row in
      (0...months).map { $0 == 0 || $0 == months || row.least[$0] != row.least[$0 - 1] }
    }
    for tour in tours.keys.indices {
      for row in rows(of: tour) where rows[Int(row)].weight > 0 {
        let span = span(of: tour, delay: 0)
        turns[Int(row)][span.lowerBound] = true
        turns[Int(row)][span.upperBound] = true
      }
    }
    return rows.indices.filter { rows[$0].weight > 0 }.flatMap { row in
      let ends = turns[row].indices.filter { turns[row][$0] }
      return zip(ends, ends.dropFirst()).filter { rows[row].least[$0.0] > 0 }
        .map { rows[row].weight * ($0.1 - $0.0) }
    }
  }
}
