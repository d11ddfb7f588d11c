import GLPK

/// What the relaxation proves of a level, all levels before it held where their own relaxations left them.
struct LevelRoot {
  let level: LevelCosts
  /// What nothing costs less than.
  let bound: Int
}

/// The relaxations of several levels, one after the other.
struct LevelChain {
  /// Of each level from the first on, as far as there was time.
  var roots: [LevelRoot] = []
  /// The optimum of the last, where every one was solved.
  var point: [Double]?
}

extension LevelSearch {
  /// Solves the relaxations of the levels from one on, each held at its bound for those after it.
  ///
  /// All of them at once come first, weighted so that the weights nearly do what the order of the levels asks:
  /// that takes the dual simplex method from the standard basis a fraction of the iterations that the levels
  /// take one by one, and from its optimum each level in turn is a few primal iterations away. The weights
  /// only choose where to begin; what is proven does not rest on them.
  mutating func relaxLevels(from first: Int, within leave: Leave) throws(GLPKError) -> LevelChain {
    let levels = (first..<model.levels.count).map { LevelCosts($0, of: model, in: program) }
    var chain = LevelChain()
    let open = levels.filter { !$0.isConstant }
    let weighted = weightedCosts(open)
    if relaxation.poolCount == 0 { try fillPool(weighted) }
    try relaxation.minimise(weighted)
    guard case .optimal = try relaxation.solve(.dual, within: leave) else { return chain }
    var point: [Double]?
    for level in levels {
      var bound = cost(level)
      if !level.isConstant {
        try relaxation.minimise(level.costs)
        guard case .optimal(let columns, let duals) = try relaxation.solve(.primal, within: leave)
        else { return chain }
        point = columns
        bound = dualBound(level, duals).rounded
        tell("root", level, bound)
        try hold(level, atCost: bound)
      }
      chain.roots.append(LevelRoot(level: level, bound: bound))
    }
    chain.point = point
    return chain
  }

  /// How many times what a tour adds to the levels after it a level counts for.
  private static let dominance = 12

  /// One objective for several levels: a tour's part in a level counts for many times its part in those after.
  private func weightedCosts(_ levels: [LevelCosts]) -> [Int] {
    var sum = [Int](repeating: 0, count: program.program.columnCount)
    var below = 0
    for level in levels.reversed() {
      var (total, count) = (0, 0)
      for cost in level.costs where cost != 0 {
        total += abs(cost)
        count += 1
      }
      let typical = max(1, total / max(1, count))
      let weight = below == 0 ? 1 : max(1, Self.dominance * below / typical)
      for column in sum.indices { sum[column] += weight * level.costs[column] }
      below = min(max(below, weight * typical), 1 << 40)
    }
    return sum
  }

  /// So many tours of each (post, first month, last month), and of each officer, begin in the pool.
  private static let (perTemplate, perOfficer) = (12, 3)

  /// Begins the pool with what the incumbent uses and the tours that cost least, of each kind and officer.
  private mutating func fillPool(_ costs: [Int]) throws(GLPKError) {
    let tours = program.tours
    var taken = [Bool](repeating: false, count: tours.count)
    let chosen = Set(incumbent.tours)
    for column in tours.indices { taken[column] = chosen.contains(tours[column]) }
    let ranked = tours.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
    var templates: [Template: Int] = [:]
    var officers = [Int](repeating: 0, count: model.officerNames.count)
    for column in ranked {
      let tour = tours[column]
      let officer = Int(model.tours.officer[tour])
      let template = Template(
        post: model.tours.post[tour], start: model.tours.start[tour], end: model.tours.end[tour])
      let seen = templates[template, default: 0]
      guard seen < Self.perTemplate || officers[officer] < Self.perOfficer else { continue }
      templates[template] = seen + 1
      officers[officer] += 1
      taken[column] = true
    }
    try relaxation.add(taken.indices.filter { taken[$0] })
  }

  private struct Template: Hashable {
    let post, start, end: Int32
  }
}
