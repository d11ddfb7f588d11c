import GLPK

/// The exact engine: each level in turn by the linear relaxation, a dive and searches that close the gap,
/// every level before it held by its row. For programmes whose possible tours can all be written down.
struct LevelSearch: ~Copyable {
  private let model: TourModel
  private let limits: Limits
  private let watcher: (any Watcher)?
  private let clock: Clock
  private var program: TourProgram
  private var relaxation: Relaxation
  private var incumbent: Incumbent
  private var bounds: [Int] = []
  private var statistics = Statistics()

  init(
    _ model: TourModel, from start: Incumbent, within limits: Limits, watcher: (any Watcher)?,
    clock: Clock
  ) throws(GLPKError) {
    self.model = model
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
      let bound = try objective.isConstant ? cost(objective) : optimise(objective)
      bounds.append(objective.value(ofCost: min(bound, cost(objective))))
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
    let permission = permission(share: 0.5, of: objective)
    guard case .optimal(let point, let duals) = try relaxation.solve(with: permission)
    else { return dualBound(objective, try relaxation.lastDuals()).rounded }
    let root = dualBound(objective, duals)
    try fix(root, objective)
    tell("root", objective, incumbent, root.rounded)
    if isSolved(objective, root.rounded) { return root.rounded }

    let dive = Dive(model: model, program: program)
    if let found = try dive.search(from: point, in: &relaxation, solve: permission),
      let better = Incumbent(found, in: model), better.isBetter(than: incumbent, in: model)
    {
      incumbent = better
      try fix(root, objective)
      tell("dive", objective, incumbent, root.rounded)
    }
    if isSolved(objective, root.rounded) { return root.rounded }
    return try prove(objective, root)
  }

  /// Closes the gap, or as much of it as there is time for.
  private mutating func prove(
    _ objective: LevelCosts, _ root: DualBound
  ) throws(GLPKError) -> Int {
    let permission = permission(share: 0.7, of: objective)
    let (clock, limits) = (self.clock, self.limits)
    let deadline = clock.elapsed + permission.seconds
    let (name, watcher) = (model.levels[objective.level].name, self.watcher)
    var proof = LevelProof(
      of: model, in: program, objective, root: root, upper: relaxation.upper, from: incumbent,
      shouldStop: { clock.elapsed > deadline || permission.shouldStop() },
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
    let amount = incumbent.values[objective.level] - program.constants[objective.level]
    let isMaximised = model.levels[objective.level].isMaximised
    let (least, most) = isMaximised ? (amount, Int.max) : (Int.min, amount)
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
  private func permission(share: Double, of objective: LevelCosts) -> Relaxation.Solve {
    let watcher = self.watcher
    let levels = Double(model.levels.count - objective.level)
    return Relaxation.Solve(
      seconds: clock.left * max(share, 1 / levels), shouldStop: { watcher?.wantsStop ?? false })
  }
}
