import GLPK

extension WarmSearch {
  /// How mending goes about it: so many tours are freed at once at first, so many parts without a better choice end it,
  /// and so many in all; only tours that the relaxation's point chooses in part may come in, or all of the core.
  struct Mending {
    var size = 30.0
    var patience = 6
    var parts = 14
    /// So many simplex iterations end it, too: parts that take long find little.
    var iterations = 5_000
    var isAlongPoint = false

    /// Around what changed, the old point being no guide there.
    static let near = Mending(size: 50)
    /// The same, where somebody is missed: who steps in leaves a place, too.
    static let without = Mending(size: 80)
    /// Everywhere, before anything has changed.
    static let reserve = Mending(size: 40, patience: 40, parts: 200, iterations: 40_000)
    /// Everywhere, along the point of the changed model.
    static let wide = Mending(
      size: 100, patience: 8, parts: 30, iterations: 10_000, isAlongPoint: true)
  }

  /// Tours stay out whose reduced costs at the last level are beyond this part of what a typical tour costs there, or
  /// which the point chooses less than so.
  private static let (window, little) = (0.05, 1e-3)

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

  /// Brings the incumbent to what can be hoped for, or nearer, by parts: first at all levels at once, weighted, until
  /// the levels before the last are reached; then at the last.
  mutating func mend(_ roots: [PricedRoot], _ mending: Mending) throws(GLPKError) {
    guard let last = roots.last, !isDone(roots) else { return }
    var program = TourProgram(of: model, over: core(roots))
    let levels = roots.map { LevelCosts($0.level, of: model, in: program) }
    if !isReached(roots) {
      let blend = LevelBlend(of: levels)
      try search(program, blend.costs, last, mending, until: { $0.isReached(roots) }) {
        blend.cost(of: $0)
      }
    }
    guard isReached(roots), let level = levels.last, level.level == last.level else { return }
    for level in levels { program.hold(level, atCost: cost(level.level)) }
    try search(program, level.costs, last, mending, until: { $0.isDone(roots) }) {
      level.cost(ofValue: $0.values[level.level])
    }
  }

  func isDone(_ roots: [PricedRoot]) -> Bool {
    isReached(roots) && roots.last.map(isSolved) ?? true
  }

  private mutating func search(
    _ program: TourProgram, _ costs: [Int], _ last: PricedRoot, _ mending: Mending,
    until isEnough: (WarmSearch) -> Bool, cost: @escaping (Incumbent) -> Int
  ) throws(GLPKError) {
    let point = program.tours.map { memory.point[$0] ?? 0 }
    var local = LocalSearch(
      of: model, in: program, minimising: costs,
      reduced: program.tours.map { last.dual.reducedCost(of: $0) }, values: point, cost: cost)
    local.touched = mending.isAlongPoint ? [] : touched
    local.size = mending.size
    let leave = Leave(clock: clock, seconds: clock.left, watcher: watcher)
    var upper = program.program.upper
    if mending.isAlongPoint {
      for column in point.indices where point[column] < Self.little { upper[column] = 0 }
    }
    var failures = 0
    while failures < mending.patience, local.subproblems < mending.parts,
      local.iterations < mending.iterations, !leave.isOver, !isEnough(self)
    {
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
