import GLPK

/// What the relaxation proves of a level, all levels before it held where their own relaxations left them.
struct LevelRoot {
  let level: LevelCosts
  /// The optimum of its relaxation.
  let point: [Double]
  /// What its duals prove.
  let dual: DualBound

  /// What nothing costs less than.
  var bound: Int { dual.rounded }
}

extension LevelSearch {
  /// Solves the relaxations of the levels from one on, each held at its bound for those after it; as many as
  /// there is time for, the last of them perhaps only in part.
  ///
  /// Until the last, rows are a little loose (`Relaxation.loosen`).
  mutating func relaxLevels(from first: Int, within leave: Leave) throws(GLPKError) -> [LevelRoot] {
    let levels = (first..<model.levels.count).map { LevelCosts($0, of: model, in: program) }
      .filter { !$0.isConstant }
    if relaxation.poolCount == 0 { try fillPool(weightedCosts(levels)) }
    try relaxation.loosen()
    var roots: [LevelRoot] = []
    for (place, level) in levels.enumerated() {
      try relaxation.minimise(level.costs)
      let isLast = place == levels.count - 1
      var outcome = try relaxation.solve(within: leave)
      if isLast, case .optimal = outcome { outcome = try relaxation.tightened(within: leave) }
      guard let root = try root(of: level, outcome, isLast: isLast) else { break }
      tell("root", level, root.bound)
      roots.append(root)
      try hold(level, atCost: root.bound)
    }
    try relaxation.tighten()
    return roots
  }

  /// What a solve says of a level; of the last one also where it was stopped early, when its point is still one
  /// that keeps the levels before it, and its duals still prove something.
  private mutating func root(
    of level: LevelCosts, _ outcome: Relaxation.Outcome, isLast: Bool
  ) throws(GLPKError) -> LevelRoot? {
    switch outcome {
    case .optimal(let point, let duals):
      return LevelRoot(level: level, point: point, dual: dualBound(level, duals))
    case .stopped:
      guard isLast, let point = try relaxation.lastPoint() else { return nil }
      return LevelRoot(level: level, point: point, dual: try lagrangianBound(level, at: point))
    case .infeasible: return nil
    }
  }

  /// So many passes over all tours are made for better prices.
  private static let passes = 2_000

  /// What the Lagrangian dual proves from the duals with which a solve was stopped at a point, made better for a
  /// while.
  private mutating func lagrangianBound(
    _ level: LevelCosts, at point: [Double]
  ) throws(GLPKError) -> DualBound {
    let lagrangian = Lagrangian(
      of: program, OfficerTours(of: program, in: model), minimising: level.costs)
    let cost = zip(level.costs, point).reduce(0.0) { $0 + Double($1.0) * $1.1 }
    let leave = Leave(clock: clock, seconds: 0.2 * clock.left, watcher: watcher)
    let duals = try relaxation.lastDuals()
    let prices = lagrangian.improved(
      duals, towards: cost, passes: Self.passes, while: { !leave.isOver })
    let (found, simple) = (lagrangian.proof(prices), lagrangian.proof(duals.map { _ in 0 }))
    return found.rounded > simple.rounded ? found : simple
  }

  /// How many times what a tour adds to the levels after it a level counts for.
  private static let dominance = 12

  /// One objective for several levels: a tour's part in a level counts for many times its part in those after.
  func weightedCosts(_ levels: [LevelCosts]) -> [Int] {
    var sum = [Int](repeating: 0, count: program.program.columnCount)
    var below = 0
    for level in levels.reversed() {
      var (total, count) = (0, 0)
      for cost in level.costs where cost != 0 {
        total += abs(cost)
        count += 1
      }
      let typical = max(1, total / max(1, count))
      let weight = below == 0 ? 1 : max(1, Self.dominance * below / typical)
      for column in sum.indices { sum[column] += weight * level.costs[column] }
      below = min(max(below, weight * typical), 1 << 40)
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
