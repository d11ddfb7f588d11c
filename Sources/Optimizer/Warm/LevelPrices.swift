/// What the limits of a model cost at one level, by what they mean: so prices outlive the program that they were found
/// for.
///
/// Prices are advice. Any of them prove a bound (`PricedModel`); good ones a good one.
struct LevelPrices: Sendable {
  /// By resource and month: the price of its most, standing where its row's months begin.
  var most: [[Double]]
  /// Likewise of its least, spread evenly over the months of its row.
  var least: [[Double]]
  var demands: [Double]
  /// What each level before costs for each unit of cost above what it is held at; never negative.
  var held: [Double]
  /// By class of tours: the price of a seat; by course: of one of its seats.
  var classes: [Double]
  var courses: [Double]

  /// All of them 0.
  init(of model: TourModel) {
    let none = [[Double]](
      repeating: [Double](repeating: 0, count: model.months), count: model.resources.count)
    (most, least) = (none, none)
    demands = [Double](repeating: 0, count: model.demands.count)
    held = [Double](repeating: 0, count: model.levels.count)
    classes = [Double](repeating: 0, count: model.seats?.courses.count ?? 0)
    courses = [Double](repeating: 0, count: model.seats?.seats.count ?? 0)
  }

  /// The prices of a program's rows.
  /// - Complexity: O(rows + resources × months).
  init(_ prices: [Double], of program: TourProgram, in model: TourModel) {
    self.init(of: model)
    let runs = model.runs(in: program)
    for (row, source) in program.rowSources.enumerated() where prices[row] != 0 {
      let price = prices[row]
      switch source {
      case .officer: continue
      case .level(let level): held[level] = abs(price)
      case .demand(let demand): demands[demand] = price
      case .seatClass(let index): classes[index] = price
      case .course(let course): courses[course] = price
      case .resource(let resource, let month):
        if program.limitsFromAbove(row) {
          most[resource][month] = price
        } else {
          let run = runs[resource][month]
          for month in month..<month + run { least[resource][month] = price / Double(run) }
        }
      }
    }
  }

  /// The prices as those of a program's rows, officers' at 0.
  /// - Complexity: O(rows + resources × months).
  func rows(of program: TourProgram, in model: TourModel) -> [Double] {
    var prices = [Double](repeating: 0, count: program.rowSources.count)
    // By resource and side: the month in which its row after this one begins.
    var next: [Int: Int] = [:]
    for (row, source) in program.rowSources.enumerated().reversed() {
      switch source {
      case .officer: continue
      case .level(let level):
        prices[row] = model.levels[level].isMaximised ? held[level] : -held[level]
      case .demand(let demand): prices[row] = demands[demand]
      case .seatClass(let index): prices[row] = classes[index]
      case .course(let course): prices[row] = courses[course]
      case .resource(let resource, let month):
        let isMost = program.limitsFromAbove(row)
        let key = 2 * resource + (isMost ? 1 : 0)
        let months = month..<next[key, default: model.months]
        prices[row] = (isMost ? most : least)[resource][months].reduce(0, +)
        next[key] = month
      }
    }
    return prices
  }

  /// The same prices for another model.
  func translated(by map: ModelMap, to model: TourModel) -> LevelPrices {
    var prices = LevelPrices(of: model)
    for (old, new) in map.resources.enumerated() {
      guard let new else { continue }
      for month in 0..<min(model.months, most[old].count) {
        prices.most[new][month] = most[old][month]
        prices.least[new][month] = least[old][month]
      }
    }
    for (old, new) in map.demands.enumerated() { new.map { prices.demands[$0] = demands[old] } }
    for (old, new) in map.levels.enumerated() { new.map { prices.held[$0] = held[old] } }
    for (old, new) in map.classes.enumerated() { new.map { prices.classes[$0] = classes[old] } }
    for (old, new) in map.courses.enumerated() { new.map { prices.courses[$0] = courses[old] } }
    return prices
  }
}

extension TourProgram {
  /// Whether a resource's row keeps its most; else it counts what is short of its least.
  func limitsFromAbove(_ row: Int) -> Bool { program.rowLower[row] == .min }
}

extension TourModel {
  /// How many months each row of a resource's least stands for, by resource and first month: so many times does what is
  /// short there count.
  fileprivate func runs(in program: TourProgram) -> [[Int]] {
    var runs = [[Int]](repeating: [Int](repeating: 1, count: months), count: resources.count)
    for (number, level) in levels.enumerated() where !level.shortfalls.isEmpty {
      var weights = [Int](repeating: 0, count: resources.count)
      for short in level.shortfalls { weights[short.resource] += short.weight }
      let gains = program.gains(at: number)
      for (place, source) in program.sourcesAfterTours.enumerated() {
        guard case .short(let resource, let month) = source, weights[resource] != 0 else {
          continue
        }
        runs[resource][month] = gains[program.tours.count + place] / weights[resource]
      }
    }
    return runs
  }
}
