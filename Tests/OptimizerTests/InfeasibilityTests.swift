import GLPK
import Testing

@testable import Optimizer

@Suite struct InfeasibilityTests {
  private func proof(_ program: IntegerProgram) -> Infeasibility {
    Infeasibility(program: program, lower: program.lower, upper: program.upper)
  }

  private func node(_ program: IntegerProgram) throws -> NodeProgram {
    let costs = [Int](repeating: 0, count: program.columnCount)
    return try NodeProgram(
      Restriction(of: program, costs: costs, lower: program.lower, upper: program.upper),
      within: .unlimited)
  }

  @Test func noMultipliersWhateverProveAProgramWithPointsEmpty() {
    for seed in 0..<400 {
      let program = RandomProgram(seed).program
      guard !program.allPoints().isEmpty else { continue }
      let proof = proof(program)
      #expect(!proof.isProvenByOneRow, "seed \(seed)")
      var dice = Dice(seed: seed)
      for _ in 0..<20 {
        let strange = [.nan, .infinity, 1e300, -1e300, 1e-300, 0]
        let multipliers = (0..<program.rowCount).map { _ in
          dice.chance(20)
            ? strange[dice.below(strange.count)] : Double(dice.among(-4000...4000)) / 128
        }
        #expect(!proof.isProven(by: multipliers), "seed \(seed), \(multipliers)")
      }
    }
  }

  /// Programs without a point even of their relaxation: the rows of a random one, and sums of them that ask for
  /// more than they leave.
  private func emptyProgram(_ seed: Int) -> IntegerProgram {
    let random = PackingProgram(seed, rows: 4...9, columns: 6...14, pure: true).program
    var dice = Dice(seed: seed)
    var program = IntegerProgram()
    for row in 0..<random.rowCount { program.addRow(to: random.rowUpper[row]) }
    let taken = (0..<random.rowCount).map { _ in dice.below(3) }
    let most = (0..<random.rowCount).reduce(0) { $0 + taken[$1] * random.rowUpper[$1] }
    let sum = program.addRow(from: most + 1)
    for column in 0..<random.columnCount {
      let elements = random.elements(of: column)
      let value = elements.reduce(0) { $0 + taken[$1.row] * $1.value }
      program.addColumn(to: 1, value == 0 ? elements : elements + [(sum, value)])
    }
    return program
  }

  @Test func whatTheOwnMethodFindsEmptyIsProvenByItsRay() throws {
    for seed in 0..<300 {
      var node = try node(emptyProgram(seed))
      let end = node.simplex.solve(
        objectiveLimit: .infinity, iterationLimit: .max, shouldStop: { false })
      #expect(end == .infeasible, "seed \(seed)")
      let isProven = node.infeasibility() != nil
      #expect(isProven, "seed \(seed)")
    }
  }

  @Test(arguments: [SimplexOptions.Method.dual, .primal])
  func whatGLPKFindsEmptyIsProvenSo(method: SimplexOptions.Method) throws {
    var byItsBasis = 0
    for seed in 0..<300 {
      let program = emptyProgram(seed)
      let node = try node(program)
      var problem = try node.problem()
      let outcome = try problem.simplex(SimplexOptions(method))
      #expect(outcome.status == .noFeasible, "seed \(seed)")
      let isProven = try node.isProvenInfeasible(&problem)
      #expect(isProven, "seed \(seed)")
      if !proof(program).isProvenByOneRow { byItsBasis += 1 }
    }
    #expect(byItsBasis > 50)
  }

  @Test func aProgramThatHasPointsIsNeverProvenEmptyWhateverTheBasis() throws {
    for seed in 0..<300 {
      let program = RandomProgram(seed).program
      guard !program.allPoints().isEmpty else { continue }
      let node = try node(program)
      var problem = try node.problem()
      let isProvenAtFirst = try node.isProvenInfeasible(&problem)
      #expect(!isProvenAtFirst, "seed \(seed)")
      _ = try problem.simplex(SimplexOptions(.primal))
      let isProvenAtLast = try node.isProvenInfeasible(&problem)
      #expect(!isProvenAtLast, "seed \(seed)")
    }
  }

  @Test func rowsTooLargeToCountByThemselvesAreStillCounted() {
    var program = IntegerProgram()
    program.addRow(from: .max - 1, to: .max - 1)
    program.addColumn(to: .max / 2, [(0, 2)])
    #expect(!proof(program).isProvenByOneRow)
    program.limitRow(0, from: .min, to: -1)
    #expect(proof(program).isProvenByOneRow)
  }
}
