import GLPK
import Testing

@testable import Optimizer

/// A search that follows the shape of another one finds and proves what it would without.
@Suite struct BranchAdviceTests {
  /// What a search says of a program, and how it was split.
  private struct Finding {
    var best: Int?
    var bound: Int
    var iterations: Int
    var shape: BranchShape
  }

  /// More than any of the programs' points costs.
  private static let everything = 1000

  private func search(
    _ program: IntegerProgram, _ costs: [Int], following shape: BranchShape? = nil,
    learnt: PseudoCosts? = nil
  ) throws -> (finding: Finding, learnt: PseudoCosts) {
    let restriction = Restriction(
      of: program, costs: costs, lower: program.lower, upper: program.upper)
    var best: Int?
    var search = try BranchAndBound(
      restriction, cutoff: Self.everything, learnt: learnt ?? PseudoCosts(columns: costs.count),
      within: .unlimited,
      judge: { point in
        let cost = zip(restriction.costs, point).reduce(restriction.constant) {
          $0 + $1.0 * Int($1.1.rounded())
        }
        best = min(best ?? cost, cost)
        return cost
      }, progress: { _ in })
    search.advice = shape.map { BranchAdvice($0, columns: restriction.columns) }
    let bound = try search.run(from: .min)
    let finding = Finding(
      best: best, bound: bound, iterations: search.iterations, shape: search.shape)
    return (finding, search.pseudoCosts)
  }

  /// A tree of splits that means nothing.
  private func noise(_ seed: Int, columns: Int) -> BranchShape {
    var dice = Dice(seed: seed)
    var shape = BranchShape()
    for place in 0..<40 where place < shape.nodes.count {
      _ = shape.split(place, on: dice.below(columns + 2), at: dice.below(2))
    }
    return shape
  }

  /// Several knapsacks that share their things: fractional points everywhere.
  private func knapsacks(_ seed: Int) -> (program: IntegerProgram, costs: [Int]) {
    var dice = Dice(seed: seed)
    var program = IntegerProgram()
    let (rows, columns) = (4, 22)
    let weights = (0..<columns).map { _ in (0..<rows).map { _ in dice.among(3...20) } }
    for row in 0..<rows { program.addRow(to: weights.reduce(0) { $0 + $1[row] } / 2) }
    for own in weights { program.addColumn(to: 1, own.enumerated().map { ($0, $1) }) }
    return (program, (0..<columns).map { _ in -dice.among(5...30) })
  }

  @Test func theShapeOfTheSameSearchSavesTrials() throws {
    var (without, with) = (0, 0)
    var split = 0
    for seed in 0..<60 {
      let (program, costs) = knapsacks(seed)
      let (first, learnt) = try search(program, costs)
      let (second, _) = try search(program, costs, following: first.shape, learnt: learnt)
      #expect(second.best == first.best, "seed \(seed)")
      #expect(second.bound == first.bound, "seed \(seed)")
      split += first.shape.nodes.count > 1 ? 1 : 0
      without += first.iterations
      with += second.iterations
    }
    #expect(split > 40)
    #expect(with < without)
  }

  @Test func adviceThatMeansNothingChangesNoAnswer() throws {
    for seed in 0..<300 {
      let random = RandomProgram(seed)
      let optimum = random.optimum()
      let shape = noise(seed, columns: random.costs.count)
      let (finding, _) = try search(random.program, random.costs, following: shape)
      #expect(finding.best == optimum, "seed \(seed)")
      #expect(finding.bound == optimum ?? Self.everything, "seed \(seed)")
    }
  }

  @Test func namesThatAreLostEndTheShape() {
    var shape = BranchShape()
    let sides = shape.split(0, on: 3, at: 0)
    _ = shape.split(sides.up, on: 5, at: 0)
    let renamed = shape.renamed { $0 == 5 ? nil : 10 + $0 }
    #expect(renamed.nodes[0].column == 13)
    #expect(!renamed.isLeaf(0) && renamed.isLeaf(renamed.nodes[0].up))
  }
}
