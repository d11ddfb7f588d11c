import GLPK

@testable import Optimizer

/// Random programs that fractional points are common in: few columns in a row, small limits, and a share of
/// what else a program may hold (equalities, ranges, negative values, whole columns beyond 0 and 1, columns that
/// need not be whole).
struct PackingProgram {
  private(set) var program = IntegerProgram()
  /// Costs to minimise, all 0 or less.
  private(set) var costs: [Int] = []

  /// A program of a seed; a `pure` one has only packing rows over 0/1 columns.
  init(
    _ seed: Int, rows: ClosedRange<Int> = 3...9, columns: ClosedRange<Int> = 4...8,
    pure: Bool = false
  ) {
    var dice = Dice(seed: seed)
    let rows = dice.among(rows)
    for _ in 0..<rows {
      let most = dice.among(1...3)
      let least =
        pure || dice.chance(60) ? Int.min : dice.chance(50) ? most : most - dice.among(0...3)
      program.addRow(from: least, to: !pure && least != .min && dice.chance(20) ? .max : most)
    }
    for _ in 0..<dice.among(columns) {
      let used = dice.shuffled(Array(0..<rows)).prefix(dice.among(1...min(4, rows)))
      let elements = used.sorted().map { row in
        (row: row, value: pure || dice.chance(80) ? 1 : [-2, -1, 2, 3][dice.below(4)])
      }
      let least = pure || dice.chance(80) ? 0 : dice.among(-2...2)
      program.addColumn(
        from: least, to: least + (pure || dice.chance(75) ? 1 : dice.among(0...3)),
        isInteger: pure || dice.chance(95), elements)
      costs.append(-dice.among(5...9))
    }
  }

  func cost(_ point: [Int]) -> Int { zip(costs, point).reduce(0) { $0 + $1.0 * $1.1 } }
}

extension Cut {
  /// Whether a whole point keeps it.
  func keeps(_ point: [Int]) -> Bool {
    zip(columns, values).reduce(0) { $0 + $1.1 * point[Int($1.0)] } <= most
  }
}

extension IntegerProgram {
  /// The linear relaxation's optimum; nil where it has none.
  func optimum(
    _ costs: [Int]
  ) throws(GLPKError) -> (cost: Double, point: [Double])? {
    var problem = Problem()
    try problem.load(self)
    try problem.setCosts(0..<columnCount, costs.map { Double($0) })
    let outcome = try problem.simplex(SimplexOptions(.primal))
    guard outcome.status == .optimal, let cost = outcome.objective else { return nil }
    return (cost, try problem.primalColumns())
  }
}
