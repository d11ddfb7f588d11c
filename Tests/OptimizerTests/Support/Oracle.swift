@testable import Optimizer

/// What a model says of a choice of tours, found out month by month and with nothing shared with the
/// optimizer. A choice is a set of bits, one for each tour.
struct Oracle {
  private let model: TourModel
  /// The tours away or at rest, by officer and month, each set once.
  private let absences: [(officer: Int, tours: UInt)]
  /// The tours that count at each resource, by month of the horizon.
  private let counting: [[UInt]]

  init(_ model: TourModel) {
    self.model = model
    let tours = model.tours
    func bits(_ test: (Int) -> Bool) -> UInt {
      (0..<tours.count).reduce(UInt(0)) { test($1) ? $0 | 1 << UInt($1) : $0 }
    }
    let last = tours.restEnd.max() ?? 0
    absences = model.officerNames.indices.flatMap { officer in
      Set(
        (0...last).map { month in
          bits {
            tours.officer[$0] == officer && tours.start[$0] <= month && month <= tours.restEnd[$0]
          }
        }
      ).map { (officer, $0) }
    }
    counting = model.resources.map { resource in
      (0..<model.months).map { month in
        bits {
          resource.posts.contains(Int(tours.post[$0]))
            && (resource.officers?[Int(tours.officer[$0])] ?? true)
            && Int(tours.start[$0]) + resource.delay <= month && month <= tours.end[$0]
        }
      }
    }
  }

  /// Every choice.
  var choices: Range<UInt> { 0..<(1 << UInt(model.tours.count)) }

  /// A choice as indices of tours.
  func tours(_ choice: UInt) -> [Int] {
    (0..<model.tours.count).filter { choice >> UInt($0) & 1 == 1 }
  }

  /// Whether a choice keeps every rule, or every one of some.
  func keeps(_ choice: UInt, rules: Set<ClashRule>? = nil) -> Bool {
    func isKept(_ rule: ClashRule) -> Bool { rules?.contains(rule) ?? true }
    for (officer, tours) in absences where (choice & tours).nonzeroBitCount > 1 {
      if isKept(.officer(officer)) { return false }
    }
    for (index, resource) in model.resources.enumerated() where isKept(.resource(index)) {
      guard let most = resource.most else { continue }
      for (month, tours) in counting[index].enumerated()
      where (choice & tours).nonzeroBitCount > most[month] { return false }
    }
    for (index, demand) in model.demands.enumerated() where isKept(.demand(index)) {
      if !demand.tours.contains(where: { choice >> UInt($0) & 1 == 1 }) { return false }
    }
    guard let pool = model.seats else { return true }
    let free = pool.seats.enumerated().map { isKept(.course($0)) ? $1 : .max }
    return Self.canSeat(tours(choice)[...], pool, free)
  }

  /// Whether the tours can all be seated: by trying every course for each.
  static func canSeat(_ tours: ArraySlice<Int>, _ pool: SeatPool, _ free: [Int]) -> Bool {
    guard let tour = tours.first else { return true }
    return pool.courses[Int(pool.classOfTour[tour])].contains { course in
      guard free[course] > 0 else { return false }
      var left = free
      left[course] -= 1
      return canSeat(tours.dropFirst(), pool, left)
    }
  }

  /// What a choice is worth at each level; nil where it breaks a rule.
  func values(_ choice: UInt) -> [Int]? { keeps(choice) ? worth(choice) : nil }

  private func worth(_ choice: UInt) -> [Int] {
    model.levels.map { level in
      var value = level.constant
      for (tour, gain) in level.gain.enumerated() where choice >> UInt(tour) & 1 == 1 {
        value += gain
      }
      for month in 0..<model.months {
        for short in level.shortfalls {
          let load = (choice & counting[short.resource][month]).nonzeroBitCount
          let wanted = model.resources[short.resource].least?[month] ?? 0
          if load < wanted { value += short.weight * (wanted - load) }
        }
        for free in level.vacancies {
          let load = (choice & counting[free.resource][month]).nonzeroBitCount
          value += free.weight * ((model.resources[free.resource].most?[month] ?? load) - load)
        }
      }
      return value
    }
  }

  /// What every choice that keeps the rules is worth.
  func allValues() -> [[Int]] { choices.compactMap(values) }

  /// The best of some values, level by level; nil where there are none.
  func best(_ all: [[Int]]) -> [Int]? {
    all.reduce(nil as [Int]?) { best, values in
      guard let best else { return values }
      for (number, level) in model.levels.enumerated() where values[number] != best[number] {
        return level.isBetter(values[number], than: best[number]) ? values : best
      }
      return best
    }
  }

  /// Whether each bound is beaten by none of the values that keep the levels before it.
  func proves(_ bounds: [Int], for values: [Int], among all: [[Int]]) -> Bool {
    model.levels.indices.allSatisfy { number in
      all.allSatisfy { other in
        let keeps = (0..<number).allSatisfy {
          !model.levels[$0].isBetter(values[$0], than: other[$0])
        }
        return !keeps || !model.levels[number].isBetter(other[number], than: bounds[number])
      }
    }
  }
}
