import GLPK

extension WarmSearch {
  /// So many parts without a better choice end the mending.
  private static let patience = 8
  /// Tours stay out whose reduced costs at the last level are beyond this part of what a typical tour costs there.
  private static let window = 0.05

  /// Adds to the incumbent what fits and can be part of something better, those tours first that cost least at the last
  /// level's prices.
  mutating func fill(by roots: [PricedRoot]) {
    guard let last = roots.last else { return }
    let open = face.isClosed.indices.filter { !face.isClosed[$0] && last.costs[$0] < 0 }
      .sorted { (last.costs[$0], $0) < (last.costs[$1], $1) }
    if let found = model.repaired(incumbent.tours, filling: open) { consider(found) }
  }

  /// The tours that mending looks at, ascending: those that choices can use that are as good as can be hoped at the
  /// levels before the last, and nearly so there; and the incumbent's.
  func core(_ roots: [PricedRoot]) -> [Int] {
    guard let last = roots.last else { return incumbent.tours }
    let typical = LevelCosts.typical(priced.levels[last.level].costs)
    var isIn = face.isClosed.indices.map { tour in
      !face.isClosed[tour] && last.dual.reducedCost(of: tour) <= Self.window * typical
    }
    for tour in incumbent.tours { isIn[tour] = true }
    return isIn.indices.filter { isIn[$0] }
  }

  /// Brings the incumbent to what can be hoped for, or nearer, by parts around what changed: first at all levels at
  /// once, weighted, until the levels before the last are reached; then at the last.
  mutating func mend(_ roots: [PricedRoot]) throws(GLPKError) {
    guard let last = roots.last, !isDone(roots) else { return }
    var program = TourProgram(of: model, over: core(roots))
    let levels = roots.map { LevelCosts($0.level, of: model, in: program) }
    if !isReached(roots) {
      let blend = LevelBlend(of: levels)
      try search(program, minimising: blend.costs, roots, until: { $0.isReached(roots) }) {
        blend.cost(of: $0)
      }
    }
    guard isReached(roots), let level = levels.last, level.level == last.level else { return }
    for level in levels { program.hold(level, atCost: cost(level.level)) }
    try search(program, minimising: level.costs, roots, until: { $0.isDone(roots) }) {
      level.cost(ofValue: $0.values[level.level])
    }
  }

  private func isDone(_ roots: [PricedRoot]) -> Bool {
    isReached(roots) && roots.last.map(isSolved) ?? true
  }

  private mutating func search(
    _ program: TourProgram, minimising costs: [Int], _ roots: [PricedRoot],
    until isEnough: (WarmSearch) -> Bool, cost: @escaping (Incumbent) -> Int
  ) throws(GLPKError) {
    guard let last = roots.last else { return }
    var local = LocalSearch(
      of: model, in: program, minimising: costs,
      reduced: program.tours.map { last.dual.reducedCost(of: $0) },
      values: program.tours.map { memory.point[$0] ?? 0 }, cost: cost)
    local.touched = touched
    let leave = Leave(clock: clock, seconds: clock.left, watcher: watcher)
    let upper = program.program.upper
    var failures = 0
    while failures < Self.patience, !leave.isOver, !isEnough(self) {
      if let found = try local.improve(incumbent, window: .infinity, upper: upper, within: leave) {
        incumbent = found
        tell("search", last)
        failures = 0
      } else {
        failures += 1
      }
    }
    statistics.nodes += local.nodes
    statistics.simplexIterations += local.iterations
    statistics.subproblems += local.subproblems
  }
}
