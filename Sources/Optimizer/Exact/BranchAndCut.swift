import GLPK

/// The proof of a level by GLPK's branch and cut, over the columns that may still be used.
struct BranchAndCut {
  /// How the search ended.
  struct Result {
    /// What is proven that costs cannot go below; nil where nothing is.
    let bound: Double?
    /// Whether the tree was searched to its end: nothing is better than the incumbent.
    let isExhausted: Bool
    let nodes: Int
  }

  private let program: IntegerProgram
  private let costs: [Int]
  /// The program's column of each column kept.
  private let kept: [Int]

  /// - Parameter upper: the most of each column; those with 0 are left out.
  init(_ program: IntegerProgram, costs: [Int], upper: [Int]) {
    self.program = program
    self.costs = costs
    kept = program.lower.indices.filter { upper[$0] > 0 }
  }

  /// Searches for choices that cost less than the incumbent.
  ///
  /// - Parameters:
  ///   - start: the incumbent's value of every column of the program, and its cost.
  ///   - found: hears of every better point (by kept column, in the program's order) with whole values.
  func run(
    seconds: Double, start: [Int], shouldStop: () -> Bool, found: ([Int: Int]) -> Void,
    progress: (Double) -> Void
  ) throws(GLPKError) -> Result {
    var problem = Problem()
    try load(into: &problem)
    let root = try problem.simplex(SimplexOptions(.primal), shouldStop: shouldStop)
    guard root.termination == .finished, root.status == .optimal else {
      return Result(bound: nil, isExhausted: root.status == .noFeasible, nodes: 0)
    }
    var options = BranchAndCutOptions()
    options.timeLimit = Int(min(seconds, 1e6) * 1000)
    let incumbent = kept.map { Double(start[$0]) }
    var isHandedIn = false
    let outcome = try problem.branchAndCut(options) { (event) throws(GLPKError) in
      if shouldStop() { return .stop }
      if event.reason == .heuristic, !isHandedIn {
        isHandedIn = true
        _ = try event.submit(incumbent)
      }
      if event.reason == .newIncumbent, let values = try event.incumbent() {
        var point: [Int: Int] = [:]
        for (place, value) in values.enumerated() where value > 0.5 {
          point[kept[place]] = Int(value.rounded())
        }
        found(point)
      }
      if let bound = event.bestBound { progress(bound) }
      return .proceed
    }
    return Result(
      bound: outcome.bestBound,
      isExhausted: outcome.termination == .finished && outcome.status == .optimal,
      nodes: outcome.nodes)
  }

  private func load(into problem: inout Problem) throws(GLPKError) {
    try problem.addRows(program.rowCount)
    for row in 0..<program.rowCount { try problem.setRowBounds(row, program.bounds(ofRow: row)) }
    var starts = [0]
    var rows: [Int] = []
    var values: [Double] = []
    for column in kept {
      for element in program.elements(of: column) {
        rows.append(Int(program.elementRows[element]))
        values.append(Double(program.elementValues[element]))
      }
      starts.append(rows.count)
    }
    try problem.addColumns(
      starts: starts, rows: rows, values: values, .between(0, 0),
      costs: kept.map { Double(costs[$0]) })
    for (place, column) in kept.enumerated() {
      try problem.setColumnBounds(place, .between(0, Double(program.upper[column])))
      if program.isInteger[column] { try problem.setKind(place..<place + 1, .integer) }
    }
  }
}
