import GLPK

/// The linear relaxation of a tour program, kept in one GLPK problem and re-solved from its last basis.
struct Relaxation: ~Copyable {
  private var problem = Problem()
  /// The most of each column now; less than the program's where one was fixed.
  private(set) var upper: [Int]
  /// Iterations between two looks at the clock and the user; a count, so that results do not depend on
  /// how fast the machine is.
  static let slice = 2000

  /// Simplex iterations so far.
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

  /// How long a solve may take, and who may stop it.
  struct Solve {
    let seconds: Double
    let shouldStop: () -> Bool
  }

  /// The relaxation of a program.
  init(of program: IntegerProgram) throws(GLPKError) {
    upper = program.upper
    try problem.load(program)
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

  /// The rows' duals where the last solve ended, however it ended: good for some bound.
  func lastDuals() throws(GLPKError) -> [Double] { try problem.dualRows() }

  /// Solves from the last basis.
  ///
  /// - Parameter method: primal after the objective changed, dual after bounds did.
  mutating func solve(
    _ method: SimplexOptions.Method, with permission: Solve
  ) throws(GLPKError) -> Outcome {
    var options = SimplexOptions(method)
    options.timeLimit = Int(min(permission.seconds, 1e6) * 1000)
    guard permission.seconds > 0 else { return .stopped }
    options.slice = .iterations(Self.slice)
    let shouldStop = permission.shouldStop
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

extension Problem {
  /// Fills an empty problem with a program, all columns continuous.
  mutating func load(_ program: IntegerProgram) throws(GLPKError) {
    try addRows(program.rowCount)
    for row in 0..<program.rowCount { try setRowBounds(row, program.bounds(ofRow: row)) }
    try addColumns(
      starts: program.starts, rows: program.elementRows.map { Int($0) },
      values: program.elementValues.map { Double($0) }, .between(0, 0),
      costs: [Double](repeating: 0, count: program.columnCount))
    for column in 0..<program.columnCount {
      let (least, most) = (program.lower[column], program.upper[column])
      try setColumnBounds(column, .between(Double(least), Double(most)))
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
