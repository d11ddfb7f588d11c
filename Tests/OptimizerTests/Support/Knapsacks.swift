@testable import Optimizer

/// Several knapsacks that share their things: fractional points everywhere, and trees of many nodes.
struct Knapsacks {
  private(set) var program = IntegerProgram()
  /// Costs to minimise, all below 0.
  let costs: [Int]

  init(_ seed: Int) {
    var dice = Dice(seed: seed)
    let (rows, columns) = (4, 22)
    let weights = (0..<columns).map { _ in (0..<rows).map { _ in dice.among(3...20) } }
    for row in 0..<rows { program.addRow(to: weights.reduce(0) { $0 + $1[row] } / 2) }
    for own in weights { program.addColumn(to: 1, own.enumerated().map { ($0, $1) }) }
    costs = (0..<columns).map { _ in -dice.among(5...30) }
  }
}
