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

  @Test func theShapeOfTheSameSearchSavesTrials() throws {
    var (without, with) = (0, 0)
    var split = 0
    for seed in 0..<60 {
      let program = Knapsacks(seed).program
      let costs = Knapsacks(seed).costs
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

  @Test func aShapeIsGraftedOntoALeaf() {
    var shape = BranchShape()
    let sides = shape.split(0, on: 3, at: 0)
    var other = BranchShape()
    let below = other.split(0, on: 5, at: 1)
    _ = other.split(below.down, on: 7, at: 2)
    let leaf = sides.up ?? 0
    let shift = shape.graft(other, at: leaf)
    #expect(shape.nodes[leaf].column == 5 && shape.nodes[leaf].floor == 1)
    let down = shape.nodes[leaf].down
    #expect(down == (below.down ?? 0) + shift)
    #expect(shape.nodes[down].column == 7 && shape.isLeaf(shape.nodes[leaf].up))
    #expect(shape.isLeaf(shape.nodes[down].down) && shape.isLeaf(shape.nodes[down].up))
    #expect(shape.nodes.count == 7 && shape.nodes[0].up == leaf)
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
