import GLPK

@testable import Optimizer

/// Small random integer programs with their costs, and all their points.
struct RandomProgram {
  var program = IntegerProgram()
  var costs: [Int] = []

  init(_ seed: Int) {
    var dice = Dice(seed: seed)
    let rows = dice.among(1...5)
    for _ in 0..<rows {
      let least = dice.chance(50) ? dice.among(-4...3) : .min
      let most = dice.chance(70) ? max(least == .min ? -2 : least, dice.among(-2...9)) : Int.max
      program.addRow(from: least, to: most)
    }
    for _ in 0..<dice.among(2...6) {
      var elements: [(row: Int, value: Int)] = []
      for row in 0..<rows where dice.chance(60) {
        let value = dice.among(-3...5)
        if value != 0 { elements.append((row, value)) }
      }
      let least = dice.chance(15) ? 1 : 0
      program.addColumn(from: least, to: least + dice.below(3), elements)
      costs.append(dice.among(-20...20))
    }
  }

  /// The whole points that keep every row.
  func points() -> [[Int]] { program.allPoints() }

  func cost(_ point: [Int]) -> Int { zip(costs, point).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The least cost of a whole point; nil where there is none.
  func optimum() -> Int? { points().map(cost).min() }
}

extension IntegerProgram {
  /// Whether a point lies within every row's and column's limits; found out anew, for tests.
  func allows(_ point: [Int]) -> Bool {
    let activity = activity(of: point)
    return zip(zip(lower, upper), point).allSatisfy { $0.0 <= $1 && $1 <= $0.1 }
      && zip(zip(rowLower, rowUpper), activity).allSatisfy { $0.0 <= $1 && $1 <= $0.1 }
  }

  /// What each row comes to.
  func activity(of point: [Int]) -> [Int] {
    var activity = [Int](repeating: 0, count: rowCount)
    for column in 0..<columnCount where point[column] != 0 {
      for (row, value) in elements(of: column) { activity[row] += value * point[column] }
    }
    return activity
  }

  /// Every whole point that it accepts.
  func allPoints() -> [[Int]] {
    var points: [[Int]] = [[]]
    for column in 0..<columnCount {
      points = points.flatMap { point in
        (lower[column]...upper[column]).map { point + [$0] }
      }
    }
    return points.filter(allows)
  }

  /// The linear relaxation solved by GLPK with every column: optimal cost and duals; nil where it has none.
  func relaxed(_ costs: [Int]) throws(GLPKError) -> (cost: Double, duals: [Double])? {
    var problem = Problem()
    try problem.load(self)
    try problem.setCosts(0..<columnCount, costs.map { Double($0) })
    let outcome = try problem.simplex(SimplexOptions(.primal))
    guard outcome.status == .optimal, let cost = outcome.objective else { return nil }
    return (cost, try problem.dualRows())
  }
}
