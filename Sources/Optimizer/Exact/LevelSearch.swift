import GLPK

/// The exact engine: each level in turn by the linear relaxation, a dive and searches that close the gap,
/// every level before it held by its row. For programmes whose possible tours can all be written down.
struct LevelSearch: ~Copyable {
  private let model: TourModel
  private let greedy: Greedy
  private let limits: Limits
  private let watcher: (any Watcher)?
  private let clock: Clock
  private var program: TourProgram
  private var relaxation: Relaxation
  private var incumbent: Incumbent
  /// The bounds of the levels from the first on that need no search.
  private let settled: [Int]
  private let shares: (root: Double, proof: Double)
  private var bounds: [Int] = []
  private var statistics = Statistics()

  init(
    _ model: TourModel, from start: Incumbent, _ greedy: Greedy, settled: [Int],
    shares: (root: Double, proof: Double), within limits: Limits, watcher: (any Watcher)?,
    clock: Clock
  ) throws(GLPKError) {
    self.model = model
    self.greedy = greedy
    self.settled = settled
    self.shares = shares
    self.limits = limits
    self.watcher = watcher
    self.clock = clock
    incumbent = start
    program = TourProgram(of: model, over: model.choosableTours)
    let point = program.point(choosing: start.tours, in: model) ?? []
    relaxation = try Relaxation(
      of: program.program, officers: program.tours.map { model.tours.officer[$0] },
      startingWith: point)
    statistics.tours = model.tours.count
    statistics.columns = program.program.columnCount
    statistics.rows = program.program.rowCount
  }

  /// Optimises every level in order.
  mutating func run() throws(GLPKError) -> Solution {
    for level in model.levels.indices {
      let objective = LevelCosts(level, of: model, in: program)
      if level < settled.count {
        bounds.append(settled[level])
      } else {
        let bound = try objective.isConstant ? cost(objective) : optimise(objective)
        bounds.append(objective.value(ofCost: min(bound, cost(objective))))
      }
      try hold(objective)
    }
    statistics.simplexIterations += relaxation.iterations
    return Solution(
      tours: incumbent.tours, values: incumbent.values, bounds: bounds, statistics: statistics,
      wasInterrupted: watcher?.wantsStop ?? false)
  }

  /// Optimises one level; returns what nothing can cost less than.
  private mutating func optimise(_ objective: LevelCosts) throws(GLPKError) -> Int {
    try relaxation.minimise(objective.costs)
    let leave = leave(share: shares.root, for: objective)
    guard case .optimal(let point, let duals) = try relaxation.solve(within: leave)
    else {
      return max(simpleBound(objective), dualBound(objective, try relaxation.lastDuals()).rounded)
    }
    let root = dualBound(objective, duals)
    try fix(root, objective)
    tell("root", objective, incumbent, root.rounded)
    if isSolved(objective, root.rounded) { return root.rounded }

    consider(rounded(point), "rounding", objective, root)
    if isSolved(objective, root.rounded) { return root.rounded }
    let dive = Dive(model: model, program: program)
    if let found = try dive.search(from: point, in: &relaxation, within: leave) {
      consider(found, "dive", objective, root)
    }
    try diveBelow(objective, root, within: leave)
    try fix(root, objective)
    if isSolved(objective, root.rounded) { return root.rounded }
    return try prove(objective, root)
  }

  /// How aimed dives aim, in eighths of the gap above the bound, and what part of the tours they fix at once.
  private static let aims = [
    (eighths: 0, parts: 4), (eighths: 1, parts: 4), (eighths: 2, parts: 6),
  ]

  /// Dives with the level's own row held near its bound: where that can be reached, being forced to is
  /// what finds the way. (Aiming suitability brought nothing; it has no row and is left out.)
  private mutating func diveBelow(
    _ objective: LevelCosts, _ root: DualBound, within leave: Leave
  ) throws(GLPKError) {
    guard let row = program.levelRows[objective.level] else { return }
    for (eighths, parts) in Self.aims where !isSolved(objective, root.rounded) {
      let gap = cost(objective) - root.rounded
      let aim = root.rounded + (gap * eighths + 7) / 8
      try limit(row, to: aim, of: objective)
      if case .optimal(let point, _) = try relaxation.solvePool(.dual, within: leave) {
        let dive = Dive(model: model, program: program, parts: parts)
        if let found = try dive.search(from: point, in: &relaxation, within: leave) {
          consider(found, "dive", objective, root)
        }
      }
      try relaxation.limitRow(row, from: .min, to: .max)
    }
  }

  /// Limits a level's row in the relaxation to what costs no more than so much.
  private mutating func limit(
    _ row: Int, to cost: Int, of objective: LevelCosts
  ) throws(GLPKError) {
    let (least, most) = objective.limits(atCost: cost)
    try relaxation.limitRow(row, from: least, to: most)
  }

  /// The choice that takes tours in the order of their values in the relaxation.
  private func rounded(_ point: [Double]) -> [Int] {
    let taken = program.tours.indices.filter { point[$0] > 1e-6 }
      .sorted { (point[$1], $0) < (point[$0], $1) }
    return greedy.choice(startingWith: taken.map { program.tours[$0] })
  }

  /// Takes a choice that is better, and at this level no worse: what only an earlier level that is still
  /// open would gain by may use columns that are fixed already.
  private mutating func consider(
    _ tours: [Int], _ phase: String, _ objective: LevelCosts, _ root: DualBound
  ) {
    guard let found = Incumbent(tours, in: model), found.isBetter(than: incumbent, in: model),
      objective.cost(ofValue: found.values[objective.level]) <= cost(objective)
    else { return }
    incumbent = found
    tell(phase, objective, incumbent, root.rounded)
  }

  /// Closes the gap, or as much of it as there is time for.
  private mutating func prove(
    _ objective: LevelCosts, _ root: DualBound
  ) throws(GLPKError) -> Int {
    let limits = self.limits
    let (name, watcher) = (model.levels[objective.level].name, self.watcher)
    var proof = LevelProof(
      of: model, in: program, objective, root: root, upper: relaxation.upper, from: incumbent,
      within: leave(share: shares.proof, for: objective),
      progress: { incumbent, bound in
        watcher?.note(
          Progress(
            level: objective.level, name: name, phase: "proof",
            value: incumbent.values[objective.level], bound: objective.value(ofCost: bound)))
      })
    try proof.run(until: { limits.accept(value: $0, bound: $1) })
    statistics.nodes += proof.nodes
    statistics.simplexIterations += proof.iterations
    incumbent = proof.incumbent
    return proof.bound
  }

  /// Holds a level at the incumbent's value while those after it are optimised.
  private mutating func hold(_ objective: LevelCosts) throws(GLPKError) {
    guard let row = program.levelRows[objective.level] else { return }
    let (least, most) = objective.limits(atCost: cost(objective))
    program.limitRow(row, from: least, to: most)
    try relaxation.limitRow(row, from: least, to: most)
  }

  /// Fixes to 0 every column that no choice as good as the incumbent uses.
  private mutating func fix(_ root: DualBound, _ objective: LevelCosts) throws(GLPKError) {
    let cost = cost(objective)
    for column in 0..<program.program.columnCount
    where relaxation.upper[column] > 0 && root.leansOnLeast(column)
      && program.program.isInteger[column] && root.reach(of: column, atMost: cost) == 0
    {
      try relaxation.limitColumn(column, from: 0, to: 0)
    }
  }

  private func dualBound(_ objective: LevelCosts, _ duals: [Double]) -> DualBound {
    DualBound(
      minimising: objective.costs, over: program.program, lower: program.program.lower,
      upper: relaxation.upper, duals: duals)
  }

  /// What needs no linear program: the officers' tours taken for themselves, and that counts are not
  /// negative.
  private func simpleBound(_ objective: LevelCosts) -> Int {
    let apart = model.officerBound(objective.costs, of: program.tours)
    return model.levels[objective.level].isMaximised
      ? apart : max(apart, objective.cost(ofValue: 0))
  }

  private func cost(_ objective: LevelCosts) -> Int {
    objective.cost(ofValue: incumbent.values[objective.level])
  }

  private func isSolved(_ objective: LevelCosts, _ bound: Int) -> Bool {
    limits.accept(
      value: incumbent.values[objective.level], bound: objective.value(ofCost: bound))
  }

  private func tell(_ phase: String, _ objective: LevelCosts, _ best: Incumbent, _ bound: Int) {
    watcher?.note(
      Progress(
        level: objective.level, name: model.levels[objective.level].name, phase: phase,
        value: best.values[objective.level], bound: objective.value(ofCost: bound)))
  }

  /// A share of what is left of the time, at least an equal one for each level left.
  private func leave(share: Double, for objective: LevelCosts) -> Leave {
    let levels = Double(model.levels.count - objective.level)
    return Leave(clock: clock, seconds: clock.left * max(share, 1 / levels), watcher: watcher)
  }
}
