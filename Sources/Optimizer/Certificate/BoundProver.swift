import GLPK

/// Finds what proves a level's bound by multipliers of rows: those of the relaxation over all tours first; then,
/// over the tours that these do not exclude, those of the linear program; at last a tree of cases.
struct BoundProver {
  let model: TourModel
  let level: Int
  let bound: Int
  let values: [Int]
  let mostCases: Int
  let leave: Leave

  /// A stage with this part of the tours of the one before it is worth another linear program.
  private static let worthwhile = 0.8

  /// The proof, as far as it goes.
  func proof(from choice: Incumbent) throws(GLPKError) -> BoundProof {
    let (program, costs) = program(over: model.choosableTours)
    guard !costs.isConstant else { return BoundProof(prices: []) }
    let goal = goal(costs)
    var relaxation = Relaxation(of: program, in: model)
    relaxation.begin(with: choice, LevelBlend(of: [costs]), over: program)
    let root = relaxation.solve(
      costs, over: program, isLast: level == model.levels.count - 1, within: leave)
    var proof = BoundProof(prices: RowMeanings(of: program, in: model).named(root.prices))
    if root.dual.rounded < goal, !leave.isOver {
      let rest = program.tours.indices.filter {
        root.dual.reach(of: $0, atMost: goal - 1).map { $0 > 0 } ?? true
      }
      proof.parts = try remainder(rest.map { program.tours[$0] }, goal).map {
        [BoundProof.Part(decision: nil, proof: $0)]
      } ?? []
    }
    return proof
  }

  /// The program over some of the tours, the levels before held, and what it minimises.
  private func program(over tours: [Int]) -> (TourProgram, LevelCosts) {
    var program = TourProgram(of: model, over: tours)
    for held in 0..<level {
      let costs = LevelCosts(held, of: model, in: program)
      program.hold(costs, atCost: costs.cost(ofValue: values[held]))
    }
    return (program, LevelCosts(level, of: model, in: program))
  }

  /// The least cost that proves the bound: costs come in steps.
  private func goal(_ costs: LevelCosts) -> Int { costs.cost(ofValue: bound) - costs.step + 1 }

  /// The proof over the tours that are left, which must not cost less than `goal`; nil where no linear program
  /// tells anything.
  private func remainder(_ tours: [Int], _ goal: Int) throws(GLPKError) -> BoundProof? {
    let (program, costs) = program(over: tours)
    var tree = try ProofTree(of: program, in: model, costs, goal: goal, within: leave)
    guard let root = try tree.root() else { return nil }
    var proof = BoundProof(prices: root.prices)
    guard !root.isProven, !leave.isOver else { return proof }
    let left = root.left.map { program.tours[$0] }
    if Double(left.count) < Self.worthwhile * Double(tours.count) {
      proof.parts = try remainder(left, goal).map {
        [BoundProof.Part(decision: nil, proof: $0)]
      } ?? []
    } else if mostCases > 1 {
      proof.parts = try tree.cases(most: mostCases)
    }
    return proof
  }
}
