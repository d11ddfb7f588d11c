import GLPK

extension LevelSearch {
  /// After so many parts without a better choice, for each chosen tour and at most, the repair is given up: what
  /// few parts cover is soon known not to be mended.
  private static let (patience, mostPatience) = (0.125, 60)
  /// Tours whose weighted reduced costs are beyond this part of what a typical tour costs stay out.
  private static let window = 0.25

  /// Brings the incumbent to the bounds of all levels but the last, or nearer: by local search with the weighted sum
  /// of all levels' costs over the tours of the pool, their rows let go meanwhile. A dive that has to keep every
  /// level's row often finds no way; parts of a choice can be mended one by one, and what the last level gained
  /// is not lost on the way.
  mutating func repair(_ roots: [LevelRoot], within leave: Leave) throws(GLPKError) {
    guard limits.uses(.mending), !leave.isOver, let last = roots.last,
      !isReached(roots.dropLast())
    else { return }
    for root in roots { release(root.level.level) }
    let pooled = program.tours.indices.filter { relaxation.pool.contains($0) }
    let core = core(over: pooled)
    let blend = LevelBlend(
      of: roots.map { LevelCosts($0.level.level, of: model, in: core.program) })
    let reduced = core.columns.map { column in
      zip(roots, blend.weights).reduce(0.0) { sum, root in
        sum + Double(root.1) * max(0, root.0.dual.reducedCost(of: column))
      }
    }
    let typical = LevelCosts.typical(blend.costs.prefix(reduced.count))
    let point = last.point.whole
    var local = LocalSearch(
      of: model, in: core.program, minimising: blend.costs, reduced: reduced,
      values: core.numbers(point), without: limits.without
    ) { blend.cost(of: $0) }
    let upper = core.program.program.upper
    let patience = min(
      Self.mostPatience, 1 + Int(Self.patience * Double(incumbent.tours.count)))
    var failures = 0
    let missed = MissedLimits(of: model, in: program, beside: point)
    local.touched = missed.resources(missedBy: incumbent, at: roots.dropLast())
    // A bound between two steps of the relaxation cannot be reached, which the proof may know soon.
    let work = Self.work * program.program.rowCount
    var before = 0
    while failures < patience, local.iterations - before < work, local.nodes < limits.nodes ?? .max,
      !leave.isOver,
      !isReached(roots.dropLast())
    {
      let costs = roots.dropLast().map { cost($0.level) }
      if let found = try local.improve(
        incumbent, window: Self.window * typical, upper: upper, within: leave)
      {
        consider(found.tours, "search", roots)
        local.touched = missed.resources(missedBy: incumbent, at: roots.dropLast())
      }
      if costs == roots.dropLast().map({ cost($0.level) }) {
        failures += 1
      } else {
        (failures, before) = (0, local.iterations)
      }
    }
    count(local)
    for root in roots { hold(root.level, atCost: root.bound) }
  }

  /// A core of some columns and the incumbent's.
  func core(over columns: [Int]) -> Core {
    let chosen = Set(incumbent.tours)
    let own = program.tours.indices.filter { chosen.contains(program.tours[$0]) }
    return Core(of: model, in: program, over: Set(columns + own).sorted())
  }

  /// Whether the incumbent is as good as the relaxations of these levels allow.
  private func isReached(_ roots: some Collection<LevelRoot>) -> Bool {
    roots.allSatisfy { cost($0.level) == $0.bound }
  }
}
