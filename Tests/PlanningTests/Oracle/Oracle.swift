import Programme

/// Finds the best plan of a tiny programme by trying every plan there is.
///
/// It shares nothing with the making of plans: which tours are possible, and what they earn, a verdict
/// says; how they go together is counted here month by month.
struct Oracle {
  private let programme: Programme
  private let tours: [OracleTours.Tour]
  private let ledger: OracleLedger
  /// Rules that need not be kept, by the names that a clash gives them.
  private let dropped: (String) -> Bool
  /// Which tours keep each `require` pin that no running tour keeps.
  private let pins: [[Int]]
  /// The courses that suit each tour; nil where none is needed.
  private let courses: [[Int]]?
  private let planned: Set<Int>
  private let plannedCount: Int

  /// How many plans are tried before it gives up.
  private let patience: Int
  /// The most published tours that a plan may lack.
  private let mostChanges: Int

  init(
    _ programme: Programme, patience: Int, among possible: OracleTours, mostChanges: Int = .max,
    without absent: Int? = nil, dropping dropped: @escaping (String) -> Bool = { _ in false },
    requiring wished: ((OracleTours.Tour) -> Bool)? = nil
  ) {
    self.programme = programme
    self.patience = patience
    self.mostChanges = mostChanges
    self.dropped = dropped
    let running = programme.tours.filter { $0.state == .running }
    let tours = possible.tours.filter { tour in
      tour.officer != absent
        && running.filter { $0.officer == tour.officer }.allSatisfy {
          Self.rests(programme, (tour.from, tour.until, tour.post), ($0.from, $0.until, $0.post))
        }
    }
    self.tours = tours
    ledger = OracleLedger(of: programme, tours: tours)
    pins =
      programme.pins.filter { pin in
        pin.decision == .require && !dropped(pin.name(in: programme))
          && !running.contains {
            $0.officer == pin.officer && $0.post == pin.post && pin.from ?? $0.from == $0.from
          }
      }.map { pin in
        tours.indices.filter {
          tours[$0].officer == pin.officer && tours[$0].post == pin.post
            && pin.from ?? tours[$0].from == tours[$0].from
        }
      } + (wished.map { wished in [tours.indices.filter { wished(tours[$0]) }] } ?? [])
    courses = programme.courses.map { courses in
      tours.map { tour in
        courses.indices.filter { place in
          let ahead = courses[place].month.distance(to: tour.from)
          return ahead >= 1 && ahead <= programme.trainingWithinMonths
            && courses[place].mission ?? programme.posts[tour.post].mission
              == programme.posts[tour.post].mission
        }
      }
    }
    let published = programme.tours.filter { $0.state == .planned }
    plannedCount = published.count
    planned = Set(
      tours.indices.filter { tour in
        published.contains {
          $0.officer == tours[tour].officer && $0.post == tours[tour].post
            && $0.from == tours[tour].from && $0.until == tours[tour].until
        }
      })
  }

  /// What trying every plan shows.
  enum Finding: Equatable {
    /// The best values of the objective's levels, and the tours of a plan that reaches them.
    case best([Int], [OracleTours.Tour])
    /// No plan keeps the pins.
    case none
    /// There are too many plans.
    case tooMany
  }

  /// The best of all plans.
  func find() -> Finding {
    var search = start()
    extend(&search, with: Array(tours.indices))
    if search.tried > patience { return .tooMany }
    guard let best = search.best else { return .none }
    let values = zip(programme.objective, best).map { $0.isMaximised ? -$1 : $1 }
    return .best(values, search.bestTours.map { tours[$0] })
  }

  /// Whether any plan keeps the pins: tours that no pin asks for could only be in the way.
  func isPossible() -> Bool {
    var search = start()
    search.endsAtFirst = true
    extend(&search, with: Set(pins.flatMap(\.self)).sorted())
    return search.best != nil
  }

  /// Where a search stands.
  private struct Search {
    var tried = 0
    var chosen: [Int] = []
    var room: [Int]
    var want: [Int]
    /// What is missing at each level, suitability negated: less is better.
    var cost: [Int]
    /// Every way to have filled the seats of the courses, as what is left of them.
    var seats: Set<[Int]>
    var best: [Int]?
    var bestTours: [Int] = []
    var endsAtFirst = false
  }

  private func start() -> Search {
    let place = Dictionary(
      uniqueKeysWithValues: programme.objective.enumerated().map { ($1, $0) })
    var cost = [Int](repeating: 0, count: programme.objective.count)
    for index in ledger.want.indices {
      if let level = place[ledger.level[index]] {
        cost[level] += ledger.weight[index] * max(0, ledger.want[index])
      }
    }
    if let level = place[.changes] { cost[level] = plannedCount }
    let room = zip(ledger.room, ledger.roomRule).map { dropped($1) ? .max : $0 }
    let seats = (programme.courses ?? []).map { dropped("course seat \($0.id)") ? .max : $0.seats }
    return Search(room: room, want: ledger.want, cost: cost, seats: [seats])
  }

  /// Judges the plan chosen so far, then tries every one that has more of the tours offered.
  private func extend(_ search: inout Search, with offered: [Int]) {
    search.tried += 1
    if search.tried > patience { return }
    if pins.allSatisfy({ $0.contains(where: search.chosen.contains) }),
      plannedCount - search.chosen.count(where: planned.contains) <= mostChanges,
      search.best.map({ search.cost.lexicographicallyPrecedes($0) }) ?? true
    {
      search.best = search.cost
      search.bestTours = search.chosen
    }
    for (place, tour) in offered.enumerated() {
      if search.endsAtFirst, search.best != nil { return }
      guard ledger.taken[tour].allSatisfy({ search.room[$0] > 0 }) else { continue }
      let seats = seats(search.seats, after: tour)
      guard !seats.isEmpty else { continue }
      let (room, want, cost, oldSeats) = (search.room, search.want, search.cost, search.seats)
      take(tour, in: &search)
      search.seats = seats
      extend(&search, with: offered.dropFirst(place + 1).filter { areApart($0, tour) })
      search.chosen.removeLast()
      (search.room, search.want, search.cost, search.seats) = (room, want, cost, oldSeats)
      if search.tried > patience { return }
    }
  }

  private func take(_ tour: Int, in search: inout Search) {
    search.chosen.append(tour)
    for index in ledger.taken[tour] where search.room[index] < .max { search.room[index] -= 1 }
    for (level, objective) in programme.objective.enumerated() {
      switch objective {
      case .suitability: search.cost[level] -= tours[tour].gain
      case .changes: search.cost[level] -= planned.contains(tour) ? 1 : 0
      case .vacancies, .targets:
        for index in ledger.brought[tour]
        where ledger.level[index] == objective && search.want[index] > 0 {
          search.cost[level] -= ledger.weight[index]
        }
      }
    }
    for index in ledger.brought[tour] { search.want[index] -= 1 }
  }

  /// Every way to seat one tour more.
  private func seats(_ ways: Set<[Int]>, after tour: Int) -> Set<[Int]> {
    guard let courses else { return ways }
    var more: Set<[Int]> = []
    for way in ways {
      for course in courses[tour] where way[course] > 0 {
        var left = way
        if left[course] < .max { left[course] -= 1 }
        more.insert(left)
      }
    }
    return more
  }

  /// Whether both tours fit into one plan: two officers, or enough rest between them.
  private func areApart(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (tours[one], tours[other])
    guard one.officer == other.officer else { return true }
    if one == other { return false }
    if dropped("one officer, one place: \(programme.officers[one.officer].id)") { return true }
    return Self.rests(
      programme, (one.from, one.until, one.post), (other.from, other.until, other.post))
  }

  private static func rests(
    _ programme: Programme, _ one: (from: Month, until: Month, post: Int),
    _ other: (from: Month, until: Month, post: Int)
  ) -> Bool {
    let (earlier, later) = one.from <= other.from ? (one, other) : (other, one)
    let rest = programme.missions[programme.posts[earlier.post].mission].restMonths
    return earlier.until.distance(to: later.from) > rest ?? programme.restMonths
  }
}

extension Pin {
  /// The pin as a clash names it.
  func name(in programme: Programme) -> String {
    "required pin \(programme.officers[officer].id) on \(programme.posts[post].id)"
      + (from.map { " from \($0)" } ?? "")
  }
}
