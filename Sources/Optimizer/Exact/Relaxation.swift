import GLPK

/// The linear relaxation of a tour program over a pool of its columns, re-solved from its last basis.
///
/// Only columns worth having are given to GLPK: after each solve every column outside is priced with the
/// duals, and the most promising come in, until none is left (sifting). On the Canadian programme the pool
/// ends at a tenth of the columns, and solves are as much faster.
struct Relaxation: ~Copyable {
  private let program: IntegerProgram
  private var problem = Problem()
  private var costs: [Int]
  /// The program's column of each of GLPK's.
  private var pool: [Int] = []
  /// GLPK's column of each of the program's; nil outside the pool.
  private var place: [Int?]
  /// The officer of each tour's column: few columns of one officer come in at once.
  private let officers: [Int32]
  /// The most of each column now; less than the program's where one was fixed.
  private(set) var upper: [Int]
  /// Simplex iterations so far.
  private(set) var iterations = 0

  /// Iterations between two looks at the clock and the user; a count, so that results do not depend on
  /// how fast the machine is.
  static let slice = 500
  /// So many columns come into the pool at once, at most, and so many of one officer.
  private static let batch = 1000
  private static let perOfficer = 2

  /// What a solve of the relaxation left.
  enum Outcome {
    /// An optimum: the columns' values and the rows' duals.
    case optimal(columns: [Double], duals: [Double])
    /// No point satisfies the rows.
    case infeasible
    /// Time, a wish to stop or numerical trouble ended it.
    case stopped
  }

  /// The limits of each row now.
  private var limits: [Bounds] = []
  private var isLoose = false
  /// Tours priced outside the pool so far, each as often as it was.
  private(set) var priced = 0

  /// The relaxation of a program; in its pool are only the columns that stand for no tour.
  init(of program: IntegerProgram, officers: [Int32]) throws(GLPKError) {
    self.program = program
    self.officers = officers
    upper = program.upper
    costs = [Int](repeating: 0, count: program.columnCount)
    place = [Int?](repeating: nil, count: program.columnCount)
    try problem.addRows(program.rowCount)
    limits = (0..<program.rowCount).map { program.bounds(ofRow: $0) }
    for row in 0..<program.rowCount { try problem.setRowBounds(row, limits[row]) }
    try add(Array(officers.count..<program.columnCount))
  }

  /// Whether a column is in the pool.
  func isPooled(_ column: Int) -> Bool { place[column] != nil }

  /// How many tours are in the pool.
  var poolCount: Int { pool.count - (place.count - officers.count) }

  /// Makes a level's costs, always minimised, the objective.
  mutating func minimise(_ costs: [Int]) throws(GLPKError) {
    self.costs = costs
    try problem.setCosts(0..<pool.count, pool.map { Double(costs[$0]) })
  }

  /// Limits a row.
  mutating func limitRow(_ row: Int, from least: Int, to most: Int) throws(GLPKError) {
    limits[row] = IntegerProgram.bounds(from: least, to: most)
    try problem.setRowBounds(row, limits[row])
  }

  /// Fixes a column between two values; its most in `upper` changes with it.
  mutating func limitColumn(_ column: Int, from least: Int, to most: Int) throws(GLPKError) {
    upper[column] = most
    if let place = place[column] {
      try problem.setColumnBounds(place, .between(Double(least), Double(most)))
    }
  }

  /// The columns' values where the last solve ended, if they keep the rows.
  func lastPoint() throws(GLPKError) -> [Double]? {
    guard problem.status.hasSolution else { return nil }
    var point = [Double](repeating: 0, count: place.count)
    for (column, value) in zip(pool, try problem.primalColumns()) { point[column] = value }
    return point
  }

  /// Where the simplex method stands.
  func basis() throws(GLPKError) -> Basis { try problem.basis() }

  /// Where the simplex method stands, of all columns: those outside the pool are at their least.
  func wholeBasis() throws(GLPKError) -> Basis {
    let basis = try basis()
    return Basis(rows: basis.rows, columns: place.map { $0.map { basis.columns[$0] } ?? .atLower })
  }

  /// Goes back to where it stood, the pool as it was then.
  mutating func restore(_ basis: Basis) throws(GLPKError) { try problem.restore(basis) }

  /// The rows' duals where the last solve ended, however it ended: good for some bound.
  func lastDuals() throws(GLPKError) -> [Double] { try problem.dualRows() }

  /// Solves over all columns from the last basis, by the primal method: brings columns into the pool until none is
  /// worth having.
  mutating func solve(within leave: Leave) throws(GLPKError) -> Outcome {
    while true {
      let outcome = try solvePool(.primal, within: leave)
      guard case .optimal(_, let duals) = outcome else { return outcome }
      let promising = promisingColumns(duals)
      if promising.isEmpty { return outcome }
      try add(promising)
    }
  }

  /// Makes loose rows exact, and solves again.
  mutating func tightened(within leave: Leave) throws(GLPKError) -> Outcome {
    try tighten()
    let outcome = try solvePool(.dual, within: leave)
    guard case .optimal = outcome else { return outcome }
    return try solve(within: leave)
  }

  /// How far a row's most may be moved, at most.
  private static let room = 1e-3

  /// Moves the mosts of the rows a little, each by another amount: where many bases stand for one point the primal
  /// method goes through them in circles for long, and this takes the ties away. Bounds are proven with the
  /// exact rows all the same.
  mutating func loosen() throws(GLPKError) {
    var chance = Chance(seed: 1)
    for row in 0..<program.rowCount {
      let part = Double(1 + chance.below(1000)) / 1000
      try setMost(row, room: Self.room * part)
    }
    isLoose = true
  }

  /// Makes the rows exact again.
  mutating func tighten() throws(GLPKError) {
    guard isLoose else { return }
    for row in 0..<program.rowCount { try setMost(row, room: 0) }
    isLoose = false
  }

  private mutating func setMost(_ row: Int, room: Double) throws(GLPKError) {
    let bounds = limits[row]
    guard bounds.upper < .infinity, bounds.lower < bounds.upper else { return }
    try problem.setRowBounds(row, Bounds(lower: bounds.lower, upper: bounds.upper + room))
  }

  /// Solves over the pool alone, from the last basis: by the primal method after the objective changed, by
  /// the dual one after bounds did.
  mutating func solvePool(
    _ method: SimplexOptions.Method, within leave: Leave
  ) throws(GLPKError) -> Outcome {
    var options = SimplexOptions(method)
    // All columns have two bounds: passing some of them in one step saves most of the dual's iterations.
    options.ratioTest = method == .primal ? .harris : .longStep
    options.slice = .iterations(Self.slice)
    options.timeLimit = leave.milliseconds
    var outcome = try problem.simplex(options, shouldStop: { leave.isOver })
    iterations += outcome.iterations
    if case .numericallyStuck = outcome.termination {
      try problem.makeStandardBasis()
      outcome = try problem.simplex(options, shouldStop: { leave.isOver })
      iterations += outcome.iterations
    }
    guard outcome.termination == .finished else { return .stopped }
    switch outcome.status {
    case .optimal:
      return .optimal(columns: try lastPoint() ?? [], duals: try problem.dualRows())
    case .noFeasible, .infeasible: return .infeasible
    default: return .stopped
    }
  }

  /// The columns outside the pool with the least reduced costs below 0, least first.
  private mutating func promisingColumns(_ duals: [Double]) -> [Int] {
    var priced: [(cost: Double, column: Int)] = []
    self.priced += officers.count - poolCount
    for column in officers.indices where place[column] == nil && upper[column] > 0 {
      var cost = Double(costs[column])
      for element in program.elements(of: column) {
        cost -= duals[Int(program.elementRows[element])] * Double(program.elementValues[element])
      }
      if cost < -1e-7 { priced.append((cost, column)) }
    }
    priced.sort { $0 < $1 }
    var taken: [Int32: Int] = [:]
    var chosen: [Int] = []
    let batch = max(Self.batch, poolCount / 4)
    for (_, column) in priced where chosen.count < batch {
      if taken[officers[column], default: 0] < Self.perOfficer {
        taken[officers[column], default: 0] += 1
        chosen.append(column)
      }
    }
    return chosen
  }

  /// Brings columns into the pool.
  mutating func add(_ columns: [Int]) throws(GLPKError) {
    var starts = [0]
    var rows: [Int] = []
    var values: [Double] = []
    for column in columns {
      for element in program.elements(of: column) {
        rows.append(Int(program.elementRows[element]))
        values.append(Double(program.elementValues[element]))
      }
      starts.append(rows.count)
    }
    let added = try problem.addColumns(
      starts: starts, rows: rows, values: values, .between(0, 0),
      costs: columns.map { Double(costs[$0]) })
    for (column, index) in zip(columns, added) {
      place[column] = index
      pool.append(column)
      try problem.setColumnBounds(index, .between(0, Double(upper[column])))
    }
  }
}

extension IntegerProgram {
  /// A row's limits as GLPK takes them.
  func bounds(ofRow row: Int) -> Bounds { Self.bounds(from: rowLower[row], to: rowUpper[row]) }

  /// Limits as GLPK takes them.
  static func bounds(from least: Int, to most: Int) -> Bounds {
    Bounds(
      lower: least == .min ? -.infinity : Double(least),
      upper: most == .max ? .infinity : Double(most))
  }
}

/// Where the simplex method stands.
struct Basis {
  let rows: [BasisStatus]
  let columns: [BasisStatus]
}

extension Problem {
  /// Where the simplex method stands.
  func basis() throws(GLPKError) -> Basis {
    Basis(rows: try rowStatuses(), columns: try columnStatuses())
  }

  /// Puts every row and column where it stood.
  mutating func restore(_ basis: Basis) throws(GLPKError) {
    for (row, status) in basis.rows.enumerated() { try setRowStatus(row, status) }
    for (column, status) in basis.columns.enumerated() { try setColumnStatus(column, status) }
  }

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
