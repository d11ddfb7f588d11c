import GLPK

/// The linear program of a node of the search: one GLPK problem whose column bounds move from node to node.
///
/// Moving bounds leaves a basis dual feasible, so the dual simplex method goes on from wherever it was.
struct NodeProgram: ~Copyable {
  private(set) var program: IntegerProgram
  let costs: [Int]
  private(set) var lower: [Int]
  private(set) var upper: [Int]
  /// Whether each column, and then each row, must be whole for a point to be: of rows those that count columns.
  private(set) var isWhole: [Bool]
  /// The program before any of its bounds moved.
  private let untouched: IntegerProgram
  /// The columns and rows whose bounds have moved.
  private var moved: Set<Int> = []
  private(set) var iterations = 0
  var problem = Problem()
  private let leave: Leave

  /// Whether the last solve showed that nothing costs less than its cutoff.
  private(set) var isPruned = false

  /// What a solve showed.
  enum Verdict {
    /// No whole point here costs less than the cutoff.
    case pruned
    /// The optimum of the relaxation, and the bound that its duals prove.
    case solved(point: [Double], bound: DualBound)
    /// The iterations allowed ran out; the relaxation costs at least about this, which is no proof.
    case limited(Double)
    /// It was asked to stop.
    case stopped
    /// GLPK found nothing that integers confirm.
    case untold
  }

  init(
    _ restriction: Restriction, from basis: Basis? = nil, within leave: Leave
  ) throws(GLPKError) {
    program = restriction.program
    untouched = program
    isWhole = program.isInteger + program.rowsThatCount
    costs = restriction.costs
    lower = program.lower
    upper = program.upper
    self.leave = leave
    try problem.load(program)
    try problem.setCosts(0..<costs.count, costs.map { Double($0) })
    if let basis { try problem.restore(basis) }
  }

  /// Moves a column's bounds.
  mutating func limit(_ column: Int, from least: Int, to most: Int) throws(GLPKError) {
    lower[column] = least
    upper[column] = most
    moved.insert(column)
    try problem.setColumnBounds(column, .between(Double(least), Double(most)))
  }

  /// Moves a row's bounds.
  mutating func limitRow(_ row: Int, from least: Int, to most: Int) throws(GLPKError) {
    program.limitRow(row, from: least, to: most)
    moved.insert(program.columnCount + row)
    try problem.setRowBounds(row, IntegerProgram.bounds(from: least, to: most))
  }

  /// Moves all bounds back to where they were at first.
  mutating func resetBounds() throws(GLPKError) {
    let columns = program.columnCount
    for object in moved.sorted() {
      if object < columns {
        try limit(object, from: untouched.lower[object], to: untouched.upper[object])
      } else {
        let row = object - columns
        try limitRow(row, from: untouched.rowLower[row], to: untouched.rowUpper[row])
      }
    }
    moved = []
  }

  /// Moves a column's bounds to what a bound leaves to points that cost less than a cutoff; its old bounds where
  /// they moved.
  @discardableResult
  mutating func tighten(
    _ column: Int, by bound: DualBound, _ cutoff: Int
  ) throws(GLPKError) -> (lower: Int, upper: Int)? {
    let (least, most) = (lower[column], upper[column])
    guard least < most, program.isInteger[column],
      let reach = bound.reach(of: column, atMost: cutoff - 1), reach < most - least
    else { return nil }
    if bound.leansOnLeast(column) {
      try limit(column, from: least, to: least + reach)
    } else {
      try limit(column, from: most - reach, to: most)
    }
    return (least, most)
  }

  /// Adds cuts as rows.
  mutating func add(_ cuts: [Cut]) throws(GLPKError) {
    program = program.adding(cuts)
    for cut in cuts {
      try problem.addRow(
        columns: cut.columns.map { Int($0) }, values: cut.values.map { Double($0) },
        .atMost(Double(cut.most)))
    }
  }

  /// Takes away some of the cuts, which are the last `count` rows.
  mutating func dropCuts(_ cuts: [Int], of count: Int) throws(GLPKError) {
    let first = program.rowCount - count
    program = program.without(rows: Set(cuts.map { first + $0 }))
    try problem.deleteRows(cuts.map { first + $0 })
  }

  func basis() throws(GLPKError) -> Basis { try problem.basis() }

  mutating func restore(_ basis: Basis) throws(GLPKError) { try problem.restore(basis) }

  /// Solves the relaxation as far as it matters: until it costs `cutoff` or more, in whole numbers.
  mutating func solve(cutoff: Int, iterationLimit: Int? = nil) throws(GLPKError) -> Verdict {
    let verdict = try solved(cutoff: cutoff, iterationLimit: iterationLimit)
    if case .pruned = verdict { isPruned = true } else { isPruned = false }
    return verdict
  }

  private mutating func solved(cutoff: Int, iterationLimit: Int?) throws(GLPKError) -> Verdict {
    var options = SimplexOptions(.dual)
    options.iterationLimit = iterationLimit
    options.upperObjectiveLimit = Double(cutoff) - 0.999
    var outcome = try run(options)
    if outcome.termination == .objectiveLimit {
      let bound = try dualBound()
      if bound.rounded >= cutoff { return .pruned }
      // The limit was passed only in floating point: on without it.
      options.upperObjectiveLimit = .infinity
      outcome = try run(options)
    }
    if let verdict = try verdict(of: outcome, cutoff: cutoff) { return verdict }
    // A trial is not worth another solve.
    guard iterationLimit == nil else { return .untold }
    try problem.makeStandardBasis()
    outcome = try run(SimplexOptions(.primal))
    return try verdict(of: outcome, cutoff: cutoff) ?? .untold
  }

  /// What a run showed; nil where integers do not confirm it.
  private mutating func verdict(
    of outcome: SimplexOutcome, cutoff: Int
  ) throws(GLPKError) -> Verdict? {
    switch (outcome.termination, outcome.status) {
    case (.finished, .noFeasible): return try isProvenInfeasible() ? .pruned : nil
    case (.finished, .optimal):
      let bound = try dualBound()
      if bound.rounded >= cutoff { return .pruned }
      let point = try problem.primalColumns()
      return isWithinBounds(point) ? .solved(point: point, bound: bound) : nil
    case (.iterationLimit, _): return .limited(min(try problem.objectiveValue(), Double(cutoff)))
    case (.timeLimit, _), (.interrupted, _): return .stopped
    default: return nil
    }
  }

  /// Iterations between two looks at the clock and the user; a count, so that results do not depend on how fast the
  /// machine is.
  private static let slice = 500

  private mutating func run(_ options: SimplexOptions) throws(GLPKError) -> SimplexOutcome {
    var options = options
    options.ratioTest = options.method == .dual ? .longStep : .harris
    options.slice = .iterations(Self.slice)
    options.timeLimit = leave.milliseconds
    let leave = self.leave
    let outcome = try problem.simplex(options, shouldStop: { leave.isOver })
    iterations += outcome.iterations
    return outcome
  }

  private func dualBound() throws(GLPKError) -> DualBound {
    DualBound(
      minimising: costs, over: program, lower: lower, upper: upper, duals: try problem.dualRows())
  }
}
