import GLPK

/// The exact engine: each level in turn by the linear relaxation, a dive and branch and cut, every
/// level before it held by its row. For programmes whose possible tours can all be written down.
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
    relaxation = try Relaxation(of: program.program)
    statistics.tours = model.tours.count
    statistics.columns = program.program.columnCount
    statistics.rows = program.program.rowCount
  }

  /// Optimises every level in order.
  mutating func run() throws(GLPKError) -> Solution {
    for level in model.levels.indices {
      bounds.append(try optimise(level))
      try hold(level)
    }
    statistics.simplexIterations += relaxation.iterations
    return Solution(
      tours: incumbent.tours, values: incumbent.values, bounds: bounds, statistics: statistics,
      wasInterrupted: watcher?.wantsStop ?? false)
  }

  /// Optimises one level; returns its bound.
  private mutating func optimise(_ level: Int) throws(GLPKError) -> Int {
    let costs = self.costs(of: level)
    guard costs.contains(where: { $0 != 0 }) else { return incumbent.values[level] }
    try relaxation.minimise(costs)
    let none = [Double](repeating: 0, count: program.program.rowCount)
    var bound = self.bound(costs, duals: none).rounded
    var point: [Double]?
    switch try relaxation.solve(.primal, with: permission(share: 0.5, of: level)) {
    case .optimal(let columns, let duals):
      let dual = self.bound(costs, duals: duals)
      bound = max(bound, dual.rounded)
      try fix(dual, level)
      point = columns
      tell(level, "root", bound)
      if !isSolved(level, bound) {
        try dive(level, from: columns)
        try fix(dual, level)
      }
    case .infeasible, .stopped: break
    }
    if point != nil, !isSolved(level, bound) {
      bound = max(bound, try prove(level, costs, bound))
    }
    return value(ofCost: min(bound, cost(level)), at: level)
  }

  private mutating func dive(_ level: Int, from point: [Double]) throws(GLPKError) {
    let dive = Dive(model: model, program: program)
    let found = try dive.search(
      from: point, in: &relaxation, solve: permission(share: 0.5, of: level))
    if let found { consider(found) }
  }

  /// Searches for anything better to the end, or as long as there is time; returns the bound proven.
  private mutating func prove(_ level: Int, _ costs: [Int], _ bound: Int) throws(GLPKError) -> Int {
    let restriction = Restriction(of: program.program, costs: costs, upper: relaxation.upper)
    let permission = permission(share: 0.7, of: level)
    let deadline = clock.elapsed + permission.seconds
    let (clock, model, program, watcher) = (self.clock, self.model, self.program, self.watcher)
    let incumbent = Box(self.incumbent)
    let sign = model.levels[level].isMaximised ? -1 : 1
    let constant = program.constants[level]
    var search = try BranchAndBound(
      restriction, cutoff: cost(level),
      shouldStop: { clock.elapsed > deadline || permission.shouldStop() },
      judge: { point in
        let chosen = restriction.columns.indices.filter {
          restriction.columns[$0] < program.tours.count && point[$0] > 0.5
        }.map { program.tours[restriction.columns[$0]] }
        guard let found = Incumbent(chosen, in: model) else { return nil }
        if found.isBetter(than: incumbent.value, in: model) { incumbent.value = found }
        return sign * (found.values[level] - constant)
      },
      progress: { nodes in
        guard nodes % 16 == 1 else { return }
        watcher?.note(
          Progress(
            level: level, name: model.levels[level].name, phase: "proof",
            value: incumbent.value.values[level], bound: sign * bound + constant))
      })
    let proven = try search.run(from: bound)
    statistics.nodes += search.nodes
    statistics.simplexIterations += search.iterations
    self.incumbent = incumbent.value
    return proven
  }

  /// Holds a level at the incumbent's value while those after it are optimised.
  private mutating func hold(_ level: Int) throws(GLPKError) {
    guard let row = program.levelRows[level] else { return }
    let amount = incumbent.values[level] - program.constants[level]
    let isMaximised = model.levels[level].isMaximised
    let (least, most) = isMaximised ? (amount, Int.max) : (Int.min, amount)
    program.limitRow(row, from: least, to: most)
    try relaxation.limitRow(row, from: least, to: most)
  }

  /// Fixes to 0 every column that no choice as good as the incumbent uses.
  private mutating func fix(_ dual: DualBound, _ level: Int) throws(GLPKError) {
    let cost = cost(level)
    for column in 0..<program.program.columnCount
    where relaxation.upper[column] > 0 && dual.leansOnLeast(column)
      && dual.reach(of: column, atMost: cost) == 0 && program.program.isInteger[column]
    {
      try relaxation.limitColumn(column, from: 0, to: 0)
    }
  }

  private mutating func consider(_ tours: [Int]) {
    guard let found = Incumbent(tours, in: model), found.isBetter(than: incumbent, in: model) else {
      return
    }
    incumbent = found
  }

  private func bound(_ costs: [Int], duals: [Double]) -> DualBound {
    DualBound(
      minimising: costs, over: program.program, lower: program.program.lower,
      upper: relaxation.upper, duals: duals)
  }

  /// A level's objective as costs to minimise, its constant left out.
  private func costs(of level: Int) -> [Int] {
    model.levels[level].isMaximised
      ? program.objectives[level].map { -$0 } : program.objectives[level]
  }

  /// The incumbent's cost at a level.
  private func cost(_ level: Int) -> Int {
    let amount = incumbent.values[level] - program.constants[level]
    return model.levels[level].isMaximised ? -amount : amount
  }

  private func value(ofCost cost: Int, at level: Int) -> Int {
    (model.levels[level].isMaximised ? -cost : cost) + program.constants[level]
  }

  private func isSolved(_ level: Int, _ bound: Int) -> Bool {
    limits.accept(value: incumbent.values[level], bound: value(ofCost: bound, at: level))
  }

  private func tell(_ level: Int, _ phase: String, _ bound: Int) {
    watcher?.note(
      Progress(
        level: level, name: model.levels[level].name, phase: phase,
        value: incumbent.values[level], bound: value(ofCost: bound, at: level)))
  }

  /// A share of what is left of the time, divided among the levels left.
  private func permission(share: Double, of level: Int) -> Relaxation.Solve {
    let watcher = self.watcher
    let levels = Double(model.levels.count - level)
    return Relaxation.Solve(
      seconds: clock.left * max(share, 1 / levels), shouldStop: { watcher?.wantsStop ?? false })
  }
}

/// A value shared between a search and the closure that judges what it finds.
private final class Box<Value> {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }
}
