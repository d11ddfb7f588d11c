import GLPK

/// The linear relaxation of a tour program, kept in one GLPK problem and re-solved from its last basis.
struct Relaxation: ~Copyable {
  private let program: TourProgram
  private var problem = Problem()
  private(set) var upper: [Int]
  private(set) var iterations = 0

  /// What a solve of the relaxation left.
  enum Outcome {
    /// An optimum: the columns' values and the rows' duals.
    case optimal(columns: [Double], duals: [Double])
    /// No point satisfies the rows.
    case infeasible
    /// Time, a wish to stop or numerical trouble ended it.
    case stopped
  }

  /// The relaxation of a program, level rows without limits.
  init(of program: TourProgram) throws(GLPKError) {
    self.program = program
    let integer = program.program
    upper = integer.upper
    try problem.addRows(integer.rowLower.indices.map { integer.bounds(ofRow: $0) })
    let columns = integer.lower.indices.map {
      Bounds(lower: Double(integer.lower[$0]), upper: Double(integer.upper[$0]))
    }
    try problem.addColumns(
      starts: integer.starts, rows: integer.elementRows.map { Int($0) },
      values: integer.elementValues.map { Double($0) }, bounds: columns,
      costs: [Double](repeating: 0, count: columns.count))
  }

  /// Makes a level's costs, always minimised, the objective.
  mutating func minimise(_ costs: [Int]) throws(GLPKError) {
    try problem.setDirection(.minimize)
    try problem.setCosts(0..<costs.count, costs.map { Double($0) })
  }

  /// Limits a row.
  mutating func limitRow(_ row: Int, from least: Int, to most: Int) throws(GLPKError) {
    try problem.setRowBounds(
      row,
      Bounds(
        lower: least == .min ? -.infinity : Double(least),
        upper: most == .max ? .infinity : Double(most)))
  }

  /// Fixes a column between two values; its most in `upper` changes with it.
  mutating func limitColumn(_ column: Int, from least: Int, to most: Int) throws(GLPKError) {
    upper[column] = most
    try problem.setColumnBounds(column, Bounds(lower: Double(least), upper: Double(most)))
  }

  /// Solves from the last basis.
  ///
  /// - Parameter method: primal after the objective changed, dual after bounds did.
  mutating func solve(
    _ method: SimplexOptions.Method, seconds: Double, shouldStop: () -> Bool
  ) throws(GLPKError) -> Outcome {
    var options = SimplexOptions(method)
    options.timeLimit = Int(min(seconds, 1e6) * 1000)
    guard seconds > 0 else { return .stopped }
    var outcome = try problem.simplex(options, shouldStop: shouldStop)
    iterations += outcome.iterations
    if case .numericallyStuck = outcome.termination {
      try problem.makeStandardBasis()
      outcome = try problem.simplex(options, shouldStop: shouldStop)
      iterations += outcome.iterations
    }
    guard outcome.termination == .finished else { return .stopped }
    switch outcome.status {
    case .optimal:
      return .optimal(columns: try problem.primalColumns(), duals: try problem.dualRows())
    case .noFeasible, .infeasible: return .infeasible
    default: return .stopped
    }
  }
}

extension IntegerProgram {
  /// A row's limits as GLPK takes them.
  func bounds(ofRow row: Int) -> Bounds {
    Bounds(
      lower: rowLower[row] == .min ? -.infinity : Double(rowLower[row]),
      upper: rowUpper[row] == .max ? .infinity : Double(rowUpper[row]))
  }
}
