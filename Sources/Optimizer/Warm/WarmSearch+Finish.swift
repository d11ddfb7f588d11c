import GLPK

extension WarmSearch {
  /// Settles the levels in order as far as their gaps are small enough, and leaves the first other and all after it to
  /// the normal search, over the tours that prices do not exclude from everything better.
  mutating func finished(_ roots: [PricedRoot]) throws(GLPKError) -> SolvedState? {
    var roots = roots
    if roots.contains(where: {
      $0.level < priced.levels.count - 1 && cost($0.level) != goal(of: $0)
    }) {
      roots = self.roots(holding: incumbent)
    }
    let open = roots.first { !isSolved($0) }
    var bounds = incumbent.values
    for root in roots where root.level < open?.level ?? .max {
      bounds[root.level] = priced.levels[root.level].value(
        ofCost: min(root.bound, cost(root.level)))
      tell("settled", root)
    }
    guard let open else {
      for root in roots {
        let proven = priced.levels[root.level].lifted(root.dual.rounded)
        memory.levels[root.level] = (root.prices, max(0, cost(root.level) - proven))
      }
      return state(incumbent, bounds, memory, isStopped: false)
    }
    return try searched(roots, open, Array(bounds[..<open.level]))
  }

  /// The normal search from a level on.
  private mutating func searched(
    _ roots: [PricedRoot], _ open: PricedRoot, _ settled: [Int]
  ) throws(GLPKError) -> SolvedState? {
    var face = ModelFace(of: priced)
    for root in roots where root.level <= open.level {
      face.narrow(by: root, atMost: cost(root.level))
    }
    let chosen = Set(incumbent.tours)
    let gone = face.isClosed.indices.filter { face.isClosed[$0] && !chosen.contains($0) }
    let (rest, names) = model.leaving(gone, gaining: model.levels.map { _ in 0 })
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let greedy = Greedy(of: rest)
    guard let start = Incumbent(incumbent.tours.compactMap { places[$0] }, in: rest) else {
      return nil
    }
    var search = LevelSearch(
      rest, from: start, greedy, settled: settled, shares: (0.5, 0.35), within: limits,
      watcher: watcher, clock: clock)
    if open.level == priced.levels.count - 1 {
      var point: [Int: Double] = [:]
      for (tour, part) in memory.point { places[tour].map { point[$0] = part } }
      search.known = KnownRoot(
        prices: open.prices, point: point,
        dual: { others in
          DualBound(
            scaled: open.total, reducedCosts: names.map { open.forced[$0] } + others,
            scale: PricedModel.scale)
        })
    }
    let solution = search.run()
    guard let found = Incumbent(solution.tours.map { names[$0] }, in: model) else { return nil }
    var bounds = solution.bounds
    let proven = priced.levels[open.level].value(ofCost: min(open.bound, cost(open.level)))
    if model.levels[open.level].isBetter(bounds[open.level], than: proven) {
      bounds[open.level] = proven
    }
    var memory = search.memory
    memory.point = Dictionary(uniqueKeysWithValues: memory.point.map { (names[$0], $1) })
    memory.pool = memory.pool.map { names[$0] }
    memory.tree = memory.tree.map { tree in
      let named = { (tour: Int) -> Int? in names[tour] }
      return (
        tree.shape.renamed(named), tree.learnt.renamed(columns: model.tours.count, named)
      )
    }
    statistics.add(solution.statistics)
    return state(
      found, bounds, memory.completed(by: self.memory), isStopped: solution.wasInterrupted)
  }

  private func state(
    _ choice: Incumbent, _ bounds: [Int], _ memory: SearchMemory, isStopped: Bool
  ) -> SolvedState {
    return SolvedState(
      solution: Solution(
        tours: choice.tours, values: choice.values, bounds: bounds, statistics: statistics,
        wasInterrupted: isStopped || watcher?.wantsStop ?? false), model: model, memory: memory)
  }
}

extension Statistics {
  /// Counts the work of a search that was part of this one.
  fileprivate mutating func add(_ part: Statistics) {
    columns += part.columns
    rows += part.rows
    steps += part.steps
    simplexIterations += part.simplexIterations
    nodes += part.nodes
    toursPriced += part.toursPriced
    poolColumns = max(poolColumns, part.poolColumns)
    subproblems += part.subproblems
  }
}

/// A root that is known before a search begins.
struct KnownRoot {
  let prices: LevelPrices
  let point: [Int: Double]
  /// The bound, over tours' columns and others that it says nothing of.
  let dual: (_ others: [Int128]) -> DualBound
}

extension LevelSearch {
  /// What the relaxations came to.
  var memory: SearchMemory {
    var memory = SearchMemory()
    for (number, known) in reached.levels {
      let level = LevelCosts(number, of: model, in: program)
      memory.levels[number] = (
        LevelPrices(known.prices, of: program, in: model), max(0, cost(level) - known.bound)
      )
    }
    for (column, value) in zip(reached.point.columns, reached.point.values)
    where column < program.tours.count && value > 1e-6 {
      memory.point[program.tours[column]] = value
    }
    memory.pool = program.tours.indices.filter { relaxation.pool.contains($0) }
      .map { program.tours[$0] }
    memory.balance = relaxation.balance
    let (tours, count) = (program.tours, model.tours.count)
    memory.tree = reached.tree.map { tree in
      let named = { (column: Int) in column < tours.count ? tours[column] : nil }
      return (
        tree.shape.renamed(named), tree.learnt.renamed(columns: count, named)
      )
    }
    return memory
  }

  /// Instead of a level's relaxation a root that is known.
  mutating func take(_ root: KnownRoot, of level: LevelCosts) -> LevelRoot {
    known = nil
    let rows = root.prices.rows(of: program, in: model)
    let others = program.program.columnCount - program.tours.count
    let point = SparsePoint(
      program.tours.map { root.point[$0] ?? 0 } + [Double](repeating: 0, count: others))
    let dual = root.dual([Int128](repeating: 0, count: others))
    let known = LevelRoot(level: level, point: point, prices: rows, dual: dual, reached: .min)
    reached.levels[level.level] = (rows, known.bound)
    reached.point = point
    return known
  }
}
