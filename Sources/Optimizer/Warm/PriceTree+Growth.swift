import GLPK
import Parallel

extension PriceTree {
  /// Choices are looked at that cost more than the solution by less than this part of what a typical tour costs, or
  /// than so many steps.
  private static let (window, steps) = (1.0 / 20, 16)
  /// After so many nodes a tree that cannot be closed is left as it stands.
  private static let most = 1_600

  /// The tree for a solved state; nil where it remembers no prices, or a level before the last is not known exactly.
  ///
  /// - Parameters:
  ///   - base: What wishes are compared with.
  ///   - leave: For how long; the cases that are open then stand as they are.
  ///   - threads: How many it may use; the tree does not depend on it.
  ///   - progress: Hears of so many cases more, from any of the threads.
  /// - Throws: `GLPKError`, where the linear solver fails.
  /// - Complexity: exponential at worst.
  init?(
    for base: SolvedState, within leave: Leave, threads: Threads,
    progress: (_ cases: Int) -> Void
  ) throws(GLPKError) {
    guard let start = TreeStart(for: base, window: Self.window, steps: Self.steps),
      let (root, rows) = try start.root(within: leave)
    else { return nil }
    let program = start.program
    // The plan's own proof has split the same level: where it did so, and what it learnt of it, is good here, too.
    let known = base.memory?.tree(for: program, of: base.model)
    let seed = TreeGrowth.Seed(
      root: root, lagrangian: CaseLagrangian(of: root, program, in: base.model, rows: rows),
      cutoff: start.cost, limit: start.limit,
      learnt: known?.learnt ?? PseudoCosts(columns: program.program.columnCount),
      advice: known.map { BranchAdvice($0.shape, columns: root.columns) }, leave: leave)
    var growth = try TreeGrowth(seed, threads: threads)
    try growth.run(nodes: Self.most, progress: progress)
    self.init(
      of: base, program, start.objective, root: root, cases: growth.cases,
      limit: start.limit, learnt: growth.learnt, seed.lagrangian.officers)
  }
}

/// What a tree begins with: the last level's program over the tours that cheap choices can use, the levels before held.
private struct TreeStart {
  let program: TourProgram
  let objective: LevelCosts
  /// What the solution costs, and what choices cost less than that are looked at.
  let (cost, limit): (Int, Int)
  /// Where the simplex method stood at the level's relaxation, if that is known.
  private let basis: NamedBasis?

  /// Nil where the levels before the last are not known exactly, or nothing changes the last.
  init?(for base: SolvedState, window part: Double, steps: Int) {
    guard let memory = base.memory, let last = base.model.levels.indices.last,
      base.solution.values[..<last] == base.solution.bounds[..<last]
    else { return nil }
    let model = base.model
    let priced = PricedModel(of: model)
    guard !priced.levels[last].isConstant else { return nil }
    let costs = zip(priced.levels, base.solution.values).map { $0.cost(ofValue: $1) }
    let typical = LevelCosts.typical(priced.levels[last].costs)
    let window = max(steps * priced.levels[last].step, Int(part * typical))
    var face = ModelFace(of: priced)
    for number in priced.levels.indices {
      let prices = memory.levels[number]?.prices ?? LevelPrices(of: model)
      let root = priced.root(of: number, at: prices, holding: costs, on: face)
      face.narrow(by: root, atMost: costs[number] + (number == last ? window - 1 : 0))
    }
    let chosen = Set(base.solution.tours)
    let core = face.isClosed.indices.filter { !face.isClosed[$0] || chosen.contains($0) }
    var program = TourProgram(of: model, over: core)
    for level in 0..<last {
      program.hold(LevelCosts(level, of: model, in: program), atCost: costs[level])
    }
    self.program = program
    objective = LevelCosts(last, of: model, in: program)
    (cost, limit) = (costs[last], costs[last] + window)
    basis = memory.basis
  }

  /// The root with cuts, without the columns that its relaxation excludes from what costs less than the limit; nil where
  /// it tells nothing. With the program's row that each row is; cuts are none.
  func root(within leave: Leave) throws(GLPKError) -> (root: Restriction, rows: [Int?])? {
    let whole = Restriction(
      of: program.program, costs: objective.costs, lower: program.program.lower,
      upper: program.program.upper, keeping: basis?.basis(of: program))
    // Nothing is fixed before cuts are found: they have to hold for choices dearer than the solution, too.
    var cuts = try RootCuts(
      whole, cutoff: cost + 1, holdsBeyond: true, within: leave)
    try cuts.run()
    let cut = cuts.restriction
    var node = try NodeProgram(cut, from: cut.basis, within: leave)
    guard case .solved(_, let bound) = try node.solve(cutoff: limit - cut.constant) else {
      return nil
    }
    // Nothing is fixed at its most: whoever is sent in all of these choices can still be wished away.
    for column in 0..<node.program.columnCount where bound.leansOnLeast(column) {
      try node.tighten(column, by: bound, limit - cut.constant)
    }
    let root = cut.narrowed(
      to: cut.program, lower: node.lower, upper: node.upper, keeping: node.basis())
    let rows = root.rows.map { row in
      cut.rows[row] < whole.rows.count ? whole.rows[cut.rows[row]] : nil
    }
    return (root, rows)
  }
}
