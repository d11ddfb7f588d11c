import GLPK

/// A tree of cases over some tours, each leaf with multipliers that prove that nothing in it costs less than a goal.
///
/// It branches like `BranchAndBound`, whose judgement it asks, but on what can be told by name alone: tours, and
/// how many of them rows count; and it cuts nothing off but by multipliers of rows.
struct ProofTree: ~Copyable {
  private let program: TourProgram
  private let meanings: RowMeanings
  private let restriction: Restriction
  private var way: Branching
  /// Whether each row of the restriction counts columns.
  private let counts: [Bool]
  /// The goal, less what fixed columns cost.
  private let goal: Int
  private var leaves = 1
  private var mostLeaves = 1

  /// The tree of a program over some tours of a model, whose rows have these meanings.
  init(
    of program: TourProgram, _ meanings: RowMeanings, _ costs: LevelCosts, goal: Int,
    within leave: Leave
  ) throws(GLPKError) {
    self.program = program
    self.meanings = meanings
    let whole = program.program
    restriction = Restriction(
      of: whole, costs: costs.costs, lower: whole.lower, upper: whole.upper)
    self.goal = goal - restriction.constant
    counts = restriction.program.rowsThatCount
    way = try Branching(
      restriction, learnt: PseudoCosts(columns: whole.columnCount), within: leave)
  }

  /// What the relaxation proves.
  struct Root {
    let prices: [BoundProof.Price]
    /// Whether nothing costs less than the goal.
    let isProven: Bool
    /// The columns of the tours that may be part of what does.
    let left: [Int]
  }

  /// Solves the relaxation; nil where it tells nothing.
  mutating func root() throws(GLPKError) -> Root? {
    switch try way.node.solve(cutoff: goal) {
    case .pruned: return Root(prices: prices(), isProven: true, left: [])
    case .solved(_, let bound):
      let kept = restriction.columns.indices.filter { place in
        restriction.columns[place] < program.tours.count
          && !(bound.leansOnLeast(place) && bound.excludes(place, atMost: goal - 1))
      }
      return Root(
        prices: prices(), isProven: false, left: kept.map { restriction.columns[$0] })
    case .limited, .stopped, .untold: return nil
    }
  }

  /// The cases of the root, which has been solved; so many leaves at most.
  mutating func cases(most: Int) throws(GLPKError) -> [BoundProof.Part] {
    mostLeaves = most
    return try cases(depth: 0)
  }

  /// The cases of the node where the search stands, solved but not proven.
  private mutating func cases(depth: Int) throws(GLPKError) -> [BoundProof.Part] {
    guard leaves < mostLeaves,
      case .solved(let point, let bound) = try way.node.solve(cutoff: goal)
    else { return [] }
    let values = way.node.values(at: point)
    guard let object = try object(at: values, bound, depth) else { return [] }
    leaves += 1
    let floor = Int((values[object] + 1e-6).rounded(.down))
    let (least, most) = way.node.bounds(of: object)
    let sides = [
      Change(object: object, lower: least, upper: floor),
      Change(object: object, lower: floor + 1, upper: most),
    ]
    let basis = way.node.basis()
    var parts: [BoundProof.Part] = []
    for side in sides {
      try way.node.limit(side)
      way.node.restore(basis)
      let proof = try node(depth: depth + 1)
      parts.append(
        BoundProof.Part(decision: decision(side, isUpper: side.lower > floor), proof: proof))
      try way.node.limit(Change(object: object, lower: least, upper: most))
    }
    return parts
  }

  private mutating func node(depth: Int) throws(GLPKError) -> BoundProof {
    switch try way.node.solve(cutoff: goal) {
    case .pruned: return BoundProof(prices: prices())
    case .solved:
      // What is solved to its end may be the last word on this case: its prices are kept where no cases follow.
      let own = prices()
      let parts = try cases(depth: depth)
      var proof = BoundProof(prices: parts.isEmpty ? own : [])
      proof.parts = parts
      return proof
    case .limited, .stopped, .untold: return BoundProof(prices: prices())
    }
  }

  /// What to branch on; nil where the point is whole, or nothing is promising.
  private mutating func object(
    at values: [Double], _ bound: DualBound, _ depth: Int
  ) throws(GLPKError) -> Int? {
    let columns = restriction.columns
    let fractional = way.node.fractionalObjects(values, counting: counts).filter {
      $0 < columns.count
        ? columns[$0] < program.tours.count
        : meanings.countsTours[restriction.rows[$0 - columns.count]]
    }
    guard !fractional.isEmpty else { return nil }
    switch try way.choose(
      among: fractional, at: values, costing: bound.approximate, depth: depth, cutoff: goal)
    {
    case .branch(let object, _): return object
    case .tighter(let change): return change.object
    case .pruned: return fractional[0]
    case .stopped: return nil
    }
  }

  private func decision(_ side: Change, isUpper: Bool) -> BoundProof.Decision? {
    let columns = restriction.columns
    guard side.object >= columns.count else {
      return .tour(program.tours[columns[side.object]], isChosen: isUpper)
    }
    let row = meanings.rows[restriction.rows[side.object - columns.count]]
    return row.map { isUpper ? .atLeast($0, side.lower) : .atMost($0, side.upper) }
  }

  /// The multipliers at the node where the search stands, of rows by name.
  private func prices() -> [BoundProof.Price] {
    var whole = [Double](repeating: 0, count: program.program.rowCount)
    let node = way.node.program
    for (row, price) in multipliers().enumerated() {
      // What leans on a side without a limit is rounding, and proves nothing.
      let isLimited = price > 0 ? node.rowLower[row] != .min : node.rowUpper[row] != .max
      if isLimited { whole[restriction.rows[row]] = price }
    }
    let decided = restriction.rows.indices.filter { row in
      way.node.program.rowLower[row] != restriction.program.rowLower[row]
        || way.node.program.rowUpper[row] != restriction.program.rowUpper[row]
    }
    return meanings.named(whole, keeping: Set(decided.map { restriction.rows[$0] }))
  }

  /// The duals, and where no point is left, so much of what proves that too that the goal is reached.
  private func multipliers() -> [Double] {
    let duals = way.node.simplex.prices
    guard proven(duals) < goal, let proof = way.node.infeasibility() else { return duals }
    let largest = proof.reduce(0) { max($0, abs($1)) }
    for power in 0..<12 {
      let factor = Double(sign: .plus, exponent: 3 * power, significand: 1) / largest
      let together = zip(duals, proof).map { $0 + factor * $1 }
      if proven(together) >= goal { return together }
    }
    return duals
  }

  private func proven(_ multipliers: [Double]) -> Int {
    let node = way.node.program
    return DualBound(
      minimising: restriction.costs, over: node, lower: way.node.lower,
      upper: way.node.upper, duals: multipliers
    ).rounded
  }
}
