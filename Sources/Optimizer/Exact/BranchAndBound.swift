import GLPK

/// Searches a program depth first for points that cost less than an incumbent, and proves that there are none.
///
/// At each node: the relaxation by the dual simplex method, tightening by reduced costs, and a branching
/// column chosen by strong branching (both ways tried for a few iterations) until its pseudo-costs are
/// reliable. Every node that is cut off is cut off by a bound proven in integers (`DualBound`), but for those
/// that the simplex method finds infeasible.
struct BranchAndBound: ~Copyable {
  private var node: NodeProgram
  /// What was learnt about branching, by column of the whole program: good for the next search too.
  private(set) var pseudoCosts: PseudoCosts
  private let names: [Int]
  /// Worth of the best point so far: only cheaper ones are looked for.
  private(set) var cutoff: Int
  private(set) var nodes = 0
  /// What the columns that are fixed for good cost.
  private let constant: Int
  private let nodeLimit: Int
  private let judge: ([Double]) -> Int?
  private let isEnough: () -> Bool
  private let progress: (Int) -> Void

  /// So many columns are tried at a node, and more near the root, where the choice matters most.
  private static let trials = 8
  private static let trialIterations = 25
  /// After so many columns no better than the best one so far the choice is made.
  private static let patience = 6
  private static let tolerance = 1e-6

  /// A search for what costs less than `cutoff`, the incumbent's cost, with what earlier searches of the same
  /// program learnt about branching. `judge` hears of every whole point found, and says what it costs if it is
  /// worth keeping; `isEnough` is asked whether to stop with what is found; `progress` hears of the nodes
  /// searched.
  init(
    _ restriction: Restriction, cutoff: Int, learnt: PseudoCosts, within leave: Leave,
    nodes nodeLimit: Int = .max, judge: @escaping ([Double]) -> Int?, isEnough: @escaping () -> Bool = { false },
    progress: @escaping (Int) -> Void
  ) throws(GLPKError) {
    node = try NodeProgram(restriction, within: leave)
    pseudoCosts = learnt
    names = restriction.columns
    constant = restriction.constant
    self.cutoff = cutoff - constant
    self.nodeLimit = nodeLimit
    self.judge = judge
    self.isEnough = isEnough
    self.progress = progress
  }

  var iterations: Int { node.iterations }

  /// Searches to the end, or until it is asked to stop; returns what no point can cost less than.
  mutating func run(from bound: Int) throws(GLPKError) -> Int {
    let inherited = bound.subtractingReportingOverflow(constant)
    let reached = try explore(depth: 0, inherited: inherited.overflow ? .min : inherited.partialValue)
    let least = min(reached, cutoff).addingReportingOverflow(constant)
    return least.overflow ? .min : least.partialValue
  }

  /// Searches the node that the bounds now describe, and leaves them as they were; returns what no point
  /// of it can cost less than, the cutoff where it is exhausted.
  private mutating func explore(depth: Int, inherited: Int) throws(GLPKError) -> Int {
    nodes += 1
    progress(nodes)
    var trail = Trail()
    let bound = try search(depth: depth, inherited: inherited, trail: &trail)
    for step in trail.steps.reversed() {
      try node.limit(step.column, from: step.lower, to: step.upper)
    }
    return bound
  }

  private mutating func search(
    depth: Int, inherited: Int, trail: inout Trail
  ) throws(GLPKError) -> Int {
    var known = inherited
    while nodes <= nodeLimit, !isEnough() {
      switch try node.solve(cutoff: cutoff) {
      case .pruned: return cutoff
      case .stopped, .limited: return known
      case .solved(let point, let bound):
        known = max(known, bound.rounded)
        let fractional = fractionalColumns(point)
        if fractional.isEmpty {
          if let cost = judge(point), cost - constant < cutoff { cutoff = cost - constant }
          return known
        }
        try tighten(by: bound, trail: &trail)
        // Where only the rounding of reduced costs leaves room, bounds may move past the point itself.
        if fractional.contains(where: { !node.allows(point[$0], in: $0) }) { continue }
        switch try choose(among: fractional, at: point, costing: bound.approximate, depth: depth) {
        case .stopped: return known
        case .pruned: return cutoff
        case .tighter(let column, let lower, let upper):
          try limit(column, from: lower, to: upper, trail: &trail)
        case .branch(let column, let upFirst):
          return try branch(
            on: column, at: point[column], upFirst: upFirst, depth: depth, known: known,
            trail: &trail)
        }
      }
    }
    return known
  }

  /// Both sides of a branching, one after the other.
  private mutating func branch(
    on column: Int, at value: Double, upFirst: Bool, depth: Int, known: Int, trail: inout Trail
  ) throws(GLPKError) -> Int {
    let (lower, upper, floor) = (node.lower[column], node.upper[column], Int(value))
    let basis = try node.basis()
    var bound = Int.max
    for goesUp in [upFirst, !upFirst] {
      try node.limit(column, from: goesUp ? floor + 1 : lower, to: goesUp ? upper : floor)
      bound = min(bound, try explore(depth: depth + 1, inherited: known))
      try node.limit(column, from: lower, to: upper)
      if goesUp == upFirst { try node.restore(basis) }
    }
    return bound
  }

  /// Cuts off what no point cheaper than the cutoff can use, by reduced costs.
  private mutating func tighten(by bound: DualBound, trail: inout Trail) throws(GLPKError) {
    for column in 0..<node.program.columnCount {
      if let (lower, upper) = try node.tighten(column, by: bound, cutoff) {
        trail.steps.append((column, lower, upper))
      }
    }
  }

  private mutating func limit(
    _ column: Int, from least: Int, to most: Int, trail: inout Trail
  ) throws(GLPKError) {
    trail.steps.append((column, node.lower[column], node.upper[column]))
    try node.limit(column, from: least, to: most)
  }

  /// Where bounds were before a node moved them.
  private struct Trail {
    var steps: [(column: Int, lower: Int, upper: Int)] = []
  }

  private func fractionalColumns(_ point: [Double]) -> [Int] {
    point.indices.filter { column in
      guard node.program.isInteger[column] else { return false }
      let part = point[column] - Double(Int(point[column]))
      return part > Self.tolerance && part < 1 - Self.tolerance
    }
  }
}

extension BranchAndBound {
  /// What to do at a node whose relaxation is fractional.
  private enum Choice {
    /// Branch on a column.
    case branch(Int, upFirst: Bool)
    /// One side of a column holds nothing cheaper: keep to the other.
    case tighter(Int, from: Int, to: Int)
    /// Neither side of a column holds anything cheaper.
    case pruned
    case stopped
  }

  /// Tries the most promising columns both ways.
  private mutating func choose(
    among fractional: [Int], at point: [Double], costing cost: Double, depth: Int
  ) throws(GLPKError) -> Choice {
    let ranked = fractional.map { column -> (column: Int, score: Double) in
      let gains = pseudoCosts.expected(
        names[column], part: point[column] - Double(Int(point[column])))
      return (column, PseudoCosts.score(gains.down, gains.up))
    }.sorted { ($1.score, $0.column) < ($0.score, $1.column) }
    let basis = try node.basis()
    var best: (score: Double, column: Int, upFirst: Bool)?
    var disappointments = 0
    for (column, _) in ranked.prefix(Self.trials + 4 * max(0, 6 - depth)) {
      let part = point[column] - Double(Int(point[column]))
      var gains = pseudoCosts.expected(names[column], part: part)
      if !pseudoCosts.isReliable(names[column]) {
        let floor = Int(point[column])
        let (lower, upper) = (node.lower[column], node.upper[column])
        let down = try attempt(column, from: lower, to: floor, depth: depth, basis)
        let up = try attempt(column, from: floor + 1, to: upper, depth: depth, basis)
        switch (down, up) {
        case (.stopped, _), (_, .stopped): return .stopped
        case (.pruned, .pruned): return .pruned
        case (.pruned, _): return .tighter(column, from: floor + 1, to: upper)
        case (_, .pruned): return .tighter(column, from: lower, to: floor)
        case (.costs(let below), .costs(let above)):
          gains = (max(0, below - cost), max(0, above - cost))
          pseudoCosts.note(names[column], down: gains.down, per: part)
          pseudoCosts.note(names[column], up: gains.up, per: 1 - part)
        }
      }
      let score = PseudoCosts.score(gains.down, gains.up)
      if score > best?.score ?? -1 {
        best = (score, column, gains.up <= gains.down)
        disappointments = 0
      } else {
        disappointments += 1
        if disappointments == Self.patience { break }
      }
    }
    guard let best else { return .stopped }
    return .branch(best.column, upFirst: best.upFirst)
  }

  private enum Trial {
    case costs(Double)
    case pruned
    case stopped
  }

  /// What the relaxation costs, at least, with a column between other bounds, which are then put back.
  private mutating func attempt(
    _ column: Int, from least: Int, to most: Int, depth: Int, _ basis: NodeProgram.Basis
  ) throws(GLPKError) -> Trial {
    let (lower, upper) = (node.lower[column], node.upper[column])
    try node.limit(column, from: least, to: most)
    let verdict = try node.solve(
      cutoff: cutoff, iterationLimit: Self.trialIterations * (depth < 4 ? 2 : 1))
    try node.limit(column, from: lower, to: upper)
    try node.restore(basis)
    switch verdict {
    case .pruned: return .pruned
    case .solved(_, let bound): return .costs(bound.approximate)
    case .limited(let cost): return .costs(cost)
    case .stopped: return .stopped
    }
  }
}
