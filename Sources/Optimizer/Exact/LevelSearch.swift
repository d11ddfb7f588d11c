import GLPK
import Parallel

/// The engine: the linear relaxations of all levels at once, a dive along them, and then, level by level, what
/// closes the gap that is left; every level before is held by its row.
struct LevelSearch: ~Copyable {
  let model: TourModel
  let greedy: Greedy
  let limits: Limits
  let watcher: (any Watcher)?
  let clock: Clock
  var program: TourProgram
  var relaxation: Relaxation
  var incumbent: Incumbent
  var statistics = Statistics()
  /// The bounds of the levels from the first on that need no search.
  private let settled: [Int]
  private let shares: (root: Double, proof: Double)
  private(set) var bounds: [Int] = []
  /// What the relaxations came to: by level the prices of rows and the bound; of the last also the point, and the tree.
  var reached = Reached()
  /// The next level's root, if it is known already.
  var known: KnownRoot?

  init(
    _ model: TourModel, from start: Incumbent, _ greedy: Greedy, settled: [Int],
    shares: (root: Double, proof: Double), within limits: Limits, watcher: (any Watcher)?,
    clock: Clock
  ) {
    self.model = model
    self.greedy = greedy
    self.settled = settled
    self.shares = shares
    self.limits = limits
    self.watcher = watcher
    self.clock = clock
    incumbent = start
    program = TourProgram(of: model, over: model.choosableTours)
    relaxation = Relaxation(of: program, in: model)
    statistics.tours = model.tours.count
    statistics.columns = program.program.columnCount
    statistics.rows = program.program.rowCount
  }

  /// Optimises every level in order. Where GLPK fails, the levels not settled by then get the bounds that need no
  /// linear program, and the best choice so far is kept.
  mutating func run() -> Solution {
    do throws(GLPKError) { try optimise() } catch {
      while let level = nextLevel() {
        let bound = min(cost(level), level.lifted(simpleBound(level)))
        bounds.append(level.value(ofCost: bound))
        tell("failed", level, bound)
      }
    }
    statistics.steps += relaxation.steps
    statistics.toursPriced += relaxation.priced
    statistics.poolColumns = relaxation.pool.tourCount
    return Solution(
      tours: incumbent.tours, values: incumbent.values, bounds: bounds, statistics: statistics,
      wasInterrupted: watcher?.wantsStop ?? false)
  }

  private mutating func optimise() throws(GLPKError) {
    while bounds.count < settled.count {
      let level = LevelCosts(bounds.count, of: model, in: program)
      settle(level, level.cost(ofValue: settled[bounds.count]))
    }
    while let level = nextLevel() {
      let root = try relax(from: level)
      settleReached(root)
      guard let level = nextLevel() else { break }
      try optimise(level, root.first { $0.level.level == level.level })
    }
  }

  /// The first level that is not settled; those that nothing chosen changes are settled on the way.
  private mutating func nextLevel() -> LevelCosts? {
    while bounds.count < model.levels.count {
      let level = LevelCosts(bounds.count, of: model, in: program)
      guard level.isConstant else { return level }
      bounds.append(level.value(ofCost: cost(level)))
    }
    return nil
  }

  /// Notes what is proven of a level, and holds it at the incumbent's value while those after it are optimised:
  /// by its row, and by the columns that, as its root shows, no choice that good uses.
  private mutating func settle(
    _ level: LevelCosts, _ bound: Int, by root: DualBound? = nil
  ) {
    let bound = min(bound, cost(level))
    bounds.append(level.value(ofCost: bound))
    tell("settled", level, bound)
    hold(level, atCost: cost(level))
    guard let root else { return }
    for (column, most) in upper(level, root, cost(level)).enumerated()
    where most < program.program.upper[column] {
      program.limitColumn(column, to: most)
    }
  }

  /// Solves the relaxations of the levels from one on, and dives along the last; without time, only what is known of
  /// the first.
  private mutating func relax(from level: LevelCosts) throws(GLPKError) -> [LevelRoot] {
    if let known { return [take(known, of: level)] }
    let leave = leave(share: shares.root)
    if leave.isOver { return [relax(level, over: program, within: leave)] }
    let roots = relaxLevels(from: level.level, share: shares.root)
    try repair(roots, within: self.leave(share: shares.root))
    return roots
  }

  /// Settles the levels whose relaxations the incumbent reaches; those after them are let go again.
  private mutating func settleReached(_ roots: [LevelRoot]) {
    for root in roots {
      guard let level = nextLevel(), level.level == root.level.level, cost(level) == root.bound
      else { break }
      settle(level, root.bound, by: root.dual)
    }
    for level in bounds.count..<model.levels.count { release(level) }
  }

  /// Optimises one level, and settles it.
  private mutating func optimise(
    _ level: LevelCosts, _ known: LevelRoot?
  ) throws(GLPKError) {
    let isLast = level.level == model.levels.count - 1
    let leave = leave(share: shares.root)
    let root = known ?? relax(level, over: program, within: leave)
    if !isLast, !isSolved(level, root.bound) {
      dive(along: [root], over: program, within: leave)
    }
    var bound = max(root.bound, level.lifted(simpleBound(level)))
    if !isSolved(level, bound) {
      bound = try close(
        root, above: bound, within: self.leave(share: isLast ? 1 : shares.proof))
    }
    settle(level, bound, by: root.dual)
  }

  /// The choice that takes tours in the order of their values in the relaxation.
  func rounded(_ point: SparsePoint) -> [Int] {
    let taken = zip(point.columns, point.values)
      .filter { $0 < program.tours.count && $1 > 1e-6 }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    return greedy.choice(startingWith: taken.map { program.tours[$0.0] })
  }

  /// Takes a choice that is better, and tells where that leaves the levels.
  mutating func consider(_ tours: [Int], _ phase: String, _ roots: [LevelRoot]) {
    guard let found = Incumbent(tours, in: model), found.isBetter(than: incumbent, in: model)
    else { return }
    incumbent = found
    for root in roots { tell(phase, root.level, root.bound) }
  }

  /// What needs no linear program: the officers' tours taken for themselves, and that counts are not
  /// negative.
  private func simpleBound(_ objective: LevelCosts) -> Int {
    let apart = OfficerTours(of: program, in: model).cheapest(objective.costs)
    return model.levels[objective.level].isMaximised
      ? apart : max(apart, objective.cost(ofValue: 0))
  }

  /// A share of what is left of the time.
  func leave(share: Double) -> Leave {
    Leave(clock: clock, seconds: clock.left * share, watcher: watcher)
  }
}

extension LevelSearch {
  /// What a search leaves for those of changed models.
  struct Reached {
    var levels: [Int: (prices: [Double], bound: Int)] = [:]
    var point = SparsePoint()
    var tree: (shape: BranchShape, learnt: PseudoCosts)?
  }

  /// What the incumbent costs at a level.
  func cost(_ objective: LevelCosts) -> Int {
    objective.cost(ofValue: incumbent.values[objective.level])
  }

  /// Whether the gap between the incumbent and a bound is small enough.
  func isSolved(_ objective: LevelCosts, _ bound: Int) -> Bool {
    limits.accept(
      value: incumbent.values[objective.level], bound: objective.value(ofCost: bound))
  }

  /// The threads that may be used.
  var threads: Threads { Threads(count: limits.threads) }

  /// Limits what a level may cost.
  mutating func hold(_ objective: LevelCosts, atCost cost: Int) {
    program.hold(objective, atCost: cost)
  }

  /// Lets a level cost anything.
  mutating func release(_ level: Int) {
    guard let row = program.levelRows[level] else { return }
    program.limitRow(row, from: .min, to: .max)
  }

  /// Tells the watcher where a level stands with the incumbent.
  func tell(_ phase: String, _ objective: LevelCosts, _ bound: Int) {
    watcher?.note(
      Progress(
        objective, name: model.levels[objective.level].name, phase: phase, incumbent, bound: bound))
  }
}

extension Progress {
  /// Where a level stands with a choice, its bound given as a cost.
  init(
    _ objective: LevelCosts, name: String, phase: String, _ incumbent: Incumbent, bound: Int
  ) {
    self.init(
      level: objective.level, name: name, phase: phase,
      value: incumbent.values[objective.level], bound: objective.value(ofCost: bound))
  }
}
