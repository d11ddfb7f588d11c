import GLPK

/// What the relaxation proves of a level, all levels before it held where their own relaxations left them.
struct LevelRoot {
  let level: LevelCosts
  /// The optimum of its relaxation, or how near to it there was time to come.
  let point: [Double]
  /// Whether it is the optimum.
  var isOptimal = true
  /// The duals of its rows.
  let prices: [Double]
  /// What its duals prove.
  let dual: DualBound
  /// Where the simplex method stood at the optimum.
  var basis: Basis?

  /// What nothing costs less than.
  var bound: Int { level.lifted(dual.rounded) }
}

extension LevelSearch {
  /// So many tours are many.
  private static let many = 60_000

  /// Solves the relaxations of the levels from one on, each held at its bound for those after it; as many as
  /// there is time for, the last of them perhaps only in part.
  ///
  /// Until the last, rows are a little loose (`Relaxation.loosen`). Where there are many tours the levels before the
  /// last, which takes longest, get their plan before it begins.
  mutating func relaxLevels(
    from first: Int, within leave: Leave
  ) throws(GLPKError) -> [LevelRoot] {
    let levels = (first..<model.levels.count).map { LevelCosts($0, of: model, in: program) }
      .filter { !$0.isConstant }
    if relaxation.poolCount == 0 { try fillPool(weightedCosts(levels, weights(of: levels))) }
    try relaxation.loosen()
    var roots: [LevelRoot] = []
    for (place, level) in levels.enumerated() {
      let isLast = place == levels.count - 1
      if isLast, program.tours.count > Self.many { try repair(roots, within: leave) }
      let leave = isLast ? self.leave(share: 0.35) : leave
      try relaxation.minimise(level.costs)
      var outcome = try relaxation.solve(within: leave)
      if isLast, case .optimal = outcome { outcome = try relaxation.tightened(within: leave) }
      guard let root = try root(of: level, outcome, after: isLast ? roots : nil) else { break }
      tell("root", level, root.bound)
      roots.append(root)
      try hold(level, atCost: root.bound)
    }
    try relaxation.tighten()
    return roots
  }

  /// What a solve says of a level; of the last one also where it was stopped early, when its point is still one
  /// that keeps the levels before it, and its duals still prove something.
  mutating func root(
    of level: LevelCosts, _ outcome: Relaxation.Outcome, after roots: [LevelRoot]?
  ) throws(GLPKError) -> LevelRoot? {
    switch outcome {
    case .optimal(let point, let duals):
      return LevelRoot(
        level: level, point: point, prices: duals, dual: dualBound(level, duals),
        basis: try relaxation.wholeBasis())
    case .stopped:
      guard let roots, let point = try relaxation.lastPoint() else { return nil }
      return LevelRoot(
        level: level, point: point, isOptimal: false, prices: [],
        dual: try lagrangianBound(level, at: point, after: roots))
    case .infeasible: return nil
    }
  }

  /// So many passes over all tours are made for better prices.
  private static let passes = 4_000

  /// What the Lagrangian dual proves from the duals with which a solve was stopped at a point, made better for a
  /// while.
  private mutating func lagrangianBound(
    _ level: LevelCosts, at point: [Double], after roots: [LevelRoot]
  ) throws(GLPKError) -> DualBound {
    let lagrangian = Lagrangian(
      of: program, OfficerTours(of: program, in: model), minimising: level.costs)
    let cost = zip(level.costs, point).reduce(0.0) { $0 + Double($1.0) * $1.1 }
    let leave = Leave(clock: clock, seconds: 0.2 * clock.left, watcher: watcher)
    let start = lagrangian.best(of: [
      try relaxation.lastDuals(), pricesOfLevels(roots, before: level),
      [Double](repeating: 0, count: program.program.rowCount),
    ])
    let prices = lagrangian.improved(
      start, towards: cost, passes: Self.passes, while: { !leave.isOver })
    return lagrangian.proof(prices)
  }

  /// How many times what a tour adds to the levels after it a level counts for.
  private static let dominance = 12

  /// Prices that make every tour dear that the levels before one do not like: their own duals and rows, weighted.
  private func pricesOfLevels(_ roots: [LevelRoot], before last: LevelCosts) -> [Double] {
    var prices = [Double](repeating: 0, count: program.program.rowCount)
    let weights = weights(of: roots.map(\.level) + [last])
    for (root, weight) in zip(roots, weights) where !root.prices.isEmpty {
      for row in prices.indices { prices[row] += Double(weight) * root.prices[row] }
      if let row = program.levelRows[root.level.level] {
        prices[row] -= Double(weight) * (model.levels[root.level.level].isMaximised ? -1 : 1)
      }
    }
    return prices
  }

  /// Weights for levels: a tour's part in a level counts for many times its part in those after.
  func weights(of levels: [LevelCosts]) -> [Int] {
    var weights: [Int] = []
    var below = 0
    for level in levels.reversed() {
      var (total, count) = (0, 0)
      for cost in level.costs where cost != 0 {
        total += abs(cost)
        count += 1
      }
      let typical = max(1, total / max(1, count))
      let weight = below == 0 ? 1 : max(1, Self.dominance * below / typical)
      weights.append(weight)
      below = min(max(below, weight * typical), 1 << 40)
    }
    return weights.reversed()
  }

  /// What each column costs where levels have weights.
  func weightedCosts(_ levels: [LevelCosts], _ weights: [Int]) -> [Int] {
    var sum = [Int](repeating: 0, count: program.program.columnCount)
    for (level, weight) in zip(levels, weights) {
      for column in sum.indices { sum[column] += weight * level.costs[column] }
    }
    return sum
  }

  /// About so many tours begin in the pool for each row.
  private static let perRow = 3

  /// Begins the pool with what the incumbent uses and the tours that cost least: one of each (post, first month,
  /// last month) and of each officer, then the second of each, and so on until there are enough.
  private mutating func fillPool(_ costs: [Int]) throws(GLPKError) {
    let tours = program.tours
    let wanted = Self.perRow * program.program.rowCount
    let chosen = Set(incumbent.tours)
    var place = [Int](repeating: 0, count: tours.count)
    var templates: [Template: Int] = [:]
    var officers = [Int](repeating: 0, count: model.officerNames.count)
    for column in tours.indices.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) {
      let (tour, officer) = (tours[column], Int(program.officers[column]))
      let template = Template(
        post: model.tours.post[tour], start: model.tours.start[tour], end: model.tours.end[tour])
      let seen = templates[template, default: 0]
      place[column] = chosen.contains(tour) ? -1 : min(seen, officers[officer])
      templates[template] = seen + 1
      officers[officer] += 1
    }
    let ranked = tours.indices.sorted { (place[$0], $0) < (place[$1], $1) }
    try relaxation.add(ranked.prefix(wanted).sorted())
  }

  private struct Template: Hashable {
    let post, start, end: Int32
  }
}
