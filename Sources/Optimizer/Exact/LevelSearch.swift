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
    program = TourProgram(of: model)
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

  private mutating func prove(_ level: Int, _ costs: [Int], _ bound: Int) throws(GLPKError) -> Int {
    guard let start = program.point(choosing: incumbent.tours, in: model) else { return bound }
    let search = BranchAndCut(program.program, costs: costs, upper: relaxation.upper)
    let permission = permission(share: 0.7, of: level)
    var better: [[Int]] = []
    let tourCount = program.tours.count
    let (tours, watcher, name) = (program.tours, self.watcher, model.levels[level].name)
    var best = bound
    let value = incumbent.values[level]
    let sign = model.levels[level].isMaximised ? -1 : 1
    let constant = program.constants[level]
    let result = try search.run(
      seconds: permission.seconds, start: start, shouldStop: permission.shouldStop,
      found: { point in
        better.append(point.keys.filter { $0 < tourCount }.sorted().map { tours[$0] })
      },
      progress: { proven in
        best = max(best, Int((proven - 1e-6).rounded(.up)))
        watcher?.note(
          Progress(
            level: level, name: name, phase: "proof", value: value, bound: sign * best + constant))
      })
    statistics.nodes += result.nodes
    for choice in better { consider(choice) }
    if result.isExhausted { return cost(level) }
    return result.bound.map { max(bound, Int(($0 - 1e-6).rounded(.up))) } ?? bound
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
    where relaxation.upper[column] > 0 && dual.excludes(column, atMost: cost) {
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
      minimising: costs, over: program.program, upper: relaxation.upper, duals: duals)
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
