import GLPK

/// The linear program of a node of the search, whose bounds move from node to node. A value: what is tried is tried on a
/// copy.
///
/// Moving bounds leaves a basis dual feasible, so the dual simplex method goes on from wherever it was.
struct NodeProgram: Sendable {
  private(set) var program: IntegerProgram
  let costs: [Int]
  private(set) var lower: [Int]
  private(set) var upper: [Int]
  /// The program before any of its bounds moved.
  private let untouched: IntegerProgram
  /// The columns and rows whose bounds have moved.
  private var moved: Set<Int> = []
  var iterations = 0
  /// Where the simplex method stands.
  var simplex: DualSimplex
  let leave: Leave

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
    costs = restriction.costs
    lower = program.lower
    upper = program.upper
    self.leave = leave
    simplex = DualSimplex(program, costs: costs)
    if let basis { simplex.restore(basis) }
  }

  /// Moves a column's bounds.
  mutating func limit(_ column: Int, from least: Int, to most: Int) throws(GLPKError) {
    try limit(Change(object: column, lower: least, upper: most))
  }

  /// Moves the bounds of a column or row.
  mutating func limit(_ change: Change) throws(GLPKError) {
    moved.insert(change.object)
    move(change)
  }

  private mutating func move(_ change: Change) {
    let row = change.object - program.columnCount
    if row < 0 {
      lower[change.object] = change.lower
      upper[change.object] = change.upper
      simplex.limit(column: change.object, from: change.lower, to: change.upper)
    } else {
      program.limitRow(row, from: change.lower, to: change.upper)
      simplex.limit(row: row, from: change.lower, to: change.upper)
    }
  }

  /// Moves all bounds back to where they were at first.
  mutating func resetBounds() throws(GLPKError) {
    let columns = program.columnCount
    for object in moved.sorted() {
      if object < columns {
        try limit(object, from: untouched.lower[object], to: untouched.upper[object])
      } else {
        let row = object - columns
        try limit(
          Change(object: object, lower: untouched.rowLower[row], upper: untouched.rowUpper[row]))
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

  /// The same for all columns.
  /// - Complexity: O(columns).
  mutating func tighten(by bound: DualBound, below cutoff: Int) throws(GLPKError) {
    for column in 0..<program.columnCount { try tighten(column, by: bound, cutoff) }
  }

  /// Adds cuts as rows.
  mutating func add(_ cuts: [Cut]) {
    let basis = simplex.basis
    program = program.adding(cuts)
    let rows = basis.rows + [BasisStatus](repeating: .basic, count: cuts.count)
    let weights = basis.weights.map { $0 + [Double](repeating: 1, count: cuts.count) }
    rebuild(at: Basis(rows: rows, columns: basis.columns, weights: weights))
  }

  /// Takes away some of the cuts, which are the last `count` rows and have slack.
  mutating func dropCuts(_ cuts: [Int], of count: Int) {
    let basis = simplex.basis
    let first = program.rowCount - count
    let gone = Set(cuts.map { first + $0 })
    let kept = (0..<program.rowCount).filter { !gone.contains($0) }
    program = program.without(rows: gone)
    let columns = program.columnCount
    let weights = basis.weights.map { weights in
      Array(weights[..<columns]) + kept.map { weights[columns + $0] }
    }
    rebuild(
      at: Basis(rows: kept.map { basis.rows[$0] }, columns: basis.columns, weights: weights))
  }

  /// Makes the simplex method's program anew after rows came or went.
  private mutating func rebuild(at basis: Basis) {
    simplex = DualSimplex(program, costs: costs)
    for column in lower.indices {
      simplex.limit(column: column, from: lower[column], to: upper[column])
    }
    simplex.restore(basis)
  }

  func basis() -> Basis { simplex.basis }

  mutating func restore(_ basis: Basis) { simplex.restore(basis) }

  /// Solves the relaxation as far as it matters: until it costs `cutoff` or more, in whole numbers.
  mutating func solve(cutoff: Int, iterationLimit: Int? = nil) throws(GLPKError) -> Verdict {
    let verdict = try solved(cutoff: cutoff, iterationLimit: iterationLimit)
    if case .pruned = verdict { isPruned = true } else { isPruned = false }
    return verdict
  }

  /// The same after a change, on a copy that goes nowhere else.
  mutating func solve(
    after change: Change, cutoff: Int, iterationLimit: Int
  ) throws(GLPKError) -> Verdict {
    move(change)
    return try solve(cutoff: cutoff, iterationLimit: iterationLimit)
  }

  private mutating func solved(cutoff: Int, iterationLimit: Int?) throws(GLPKError) -> Verdict {
    var end = run(below: Double(cutoff) - 0.999, iterationLimit)
    if end == .objectiveLimit {
      if dualBound().rounded >= cutoff { return .pruned }
      // The limit was passed only in floating point: on without it.
      end = run(below: .infinity, iterationLimit)
    }
    switch end {
    case .optimal:
      let bound = dualBound()
      if bound.rounded >= cutoff { return .pruned }
      let point = simplex.point
      if isWithinBounds(point) { return .solved(point: point, bound: bound) }
    case .infeasible:
      if infeasibility() != nil { return .pruned }
    case .iterationLimit: return .limited(min(simplex.cost, Double(cutoff)))
    case .stopped: return .stopped
    case .objectiveLimit, .failed: break
    }
    // A trial is not worth another solve.
    return iterationLimit == nil ? try solvedByGLPK(cutoff: cutoff) : .untold
  }

  private mutating func run(below limit: Double, _ iterationLimit: Int?) -> DualSimplex.End {
    let leave = self.leave
    let before = simplex.iterations
    let end = simplex.solve(
      objectiveLimit: limit, iterationLimit: iterationLimit ?? .max, shouldStop: { leave.isOver })
    iterations += simplex.iterations - before
    return DualSimplex.Distortion.current?.end(end) ?? end
  }

  /// What the present prices prove.
  /// - Complexity: O(elements).
  func dualBound() -> DualBound {
    DualBound(
      minimising: costs, over: program, lower: lower, upper: upper, duals: simplex.prices)
  }
}
