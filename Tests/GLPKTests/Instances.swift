import GLPK

/// A small generator of reproducible numbers (xorshift).
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(limit))
  }
}

/// A small program over 0/1 columns: maximize costs, rows at most their right-hand sides.
struct Packing: Sendable {
  /// One that takes some hundred nodes.
  static let hard = Packing(seed: 77, columns: 40, rows: 6, signed: false)

  var costs: [Double] = []
  var rows: [[Double]] = []
  var limits: [Double] = []

  init(seed: UInt64, columns: Int, rows rowCount: Int, signed: Bool) {
    var numbers = Numbers(seed: seed)
    costs = (0..<columns).map { _ in Double(numbers.next(below: 41) - (signed ? 10 : 0)) }
    for _ in 0..<rowCount {
      let row = (0..<columns).map { _ in Double(numbers.next(below: 12) - (signed ? 4 : 0)) }
      rows.append(row)
      let most = row.reduce(0, +) / 2
      limits.append((most - Double(signed ? numbers.next(below: 25) : 0)).rounded())
    }
  }

  /// Adds the program to an empty problem.
  func build(_ problem: inout Problem, kind: ColumnKind = .binary) throws(GLPKError) {
    try problem.setDirection(.maximize)
    let columns = try problem.addColumns(.between(0, 1), costs: costs)
    try problem.setKind(columns, kind)
    for (row, limit) in zip(rows, limits) {
      try problem.addRow(columns: Array(columns), values: row, .atMost(limit))
    }
  }

  func allows(_ values: [Double]) -> Bool {
    zip(rows, limits).allSatisfy { row, limit in
      zip(row, values).reduce(0) { $0 + $1.0 * $1.1 } <= limit
    }
  }

  func value(_ values: [Double]) -> Double { zip(costs, values).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The best value over all choices, or nil if none is allowed.
  func bruteForce() -> Double? {
    var best: Double?
    for choice in 0..<(1 << costs.count) {
      let values = costs.indices.map { Double(choice >> $0 & 1) }
      if allows(values) { best = max(best ?? -.infinity, value(values)) }
    }
    return best
  }
}

/// An assignment of `size` to `size` with small random costs.
func buildAssignment(_ problem: inout Problem, size: Int, seed: UInt64) throws(GLPKError) {
  var numbers = Numbers(seed: seed)
  try problem.addRows(2 * size, .fixed(1))
  var starts = [0]
  var rows: [Int] = []
  var costs: [Double] = []
  for one in 0..<size {
    for other in 0..<size {
      rows += [one, size + other]
      starts.append(rows.count)
      costs.append(Double(numbers.next(below: 1000)))
    }
  }
  try problem.addColumns(
    starts: starts, rows: rows, values: Array(repeating: 1, count: rows.count), .atLeast(0),
    costs: costs)
}

/// maximize 3x + 2y, x + y <= 1.5, 0 <= x, y <= 1: optimum 4 at (1, 0.5).
func buildSmall(_ problem: inout Problem) throws(GLPKError) {
  try problem.setDirection(.maximize)
  try problem.addColumns(.between(0, 1), costs: [3, 2])
  try problem.addRow(columns: [0, 1], values: [1, 1], .atMost(1.5))
}

/// Runs a body on a new empty problem.
func withProblem<Result: Sendable>(
  _ body: (inout Problem) throws(GLPKError) -> Result
) throws(GLPKError) -> Result {
  try Problem.run(body)
}

/// The error a body ends with on a small problem, if any.
func error(_ body: (inout Problem) throws(GLPKError) -> Void) -> GLPKError? {
  do throws(GLPKError) {
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      try body(&problem)
    }
    return nil
  } catch {
    return error
  }
}
