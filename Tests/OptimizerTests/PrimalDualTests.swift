import GLPK
import Testing

@testable import Optimizer

@Suite struct PrimalDualTests {
  @Test func itComesToTheOptimumOfAnyProgramThatHasOne() throws {
    for seed in 0..<200 {
      let random = RandomProgram(seed)
      let program = random.program
      guard let expected = try program.relaxed(random.costs) else { continue }
      let matrix = ScaledColumns(of: program, columns: Array(0..<program.columnCount))
      var method = PrimalDual(
        matrix, minimising: random.costs, over: program,
        from: PrimalDual.Stand(
          point: [Double](repeating: 0, count: program.columnCount),
          prices: [Double](repeating: 0, count: program.rowCount)))
      method.run(steps: 20_000)
      let judgement = method.judgement(fromRow: 0)
      let (cost, violation) = (judgement.cost, judgement.violation)
      #expect(violation < 1e-2, "seed \(seed)")
      #expect(abs(cost - expected.cost) < 1e-2 * max(1, abs(expected.cost)), "seed \(seed)")
    }
  }

  @Test func columnsLeftOutKeepTheirValuesAndUseUpTheirRows() throws {
    var program = IntegerProgram()
    let row = program.addRow(to: 3)
    program.addColumn(to: 2, [(row, 1)])
    program.addColumn(to: 2, [(row, 1)])
    var stand = PrimalDual.Stand(point: [2, 0], prices: [0])
    var method = PrimalDual(
      ScaledColumns(of: program, columns: [1]), minimising: [-1, -1], over: program,
      besides: [2], from: stand)
    method.run(steps: 400)
    method.hand(to: &stand)
    #expect(stand.point[0] == 2)
    #expect(abs(stand.point[1] - 1) < 1e-3)
    #expect(stand.steps == 400)
  }

  @Test func productsAreThoseOfTheScaledMatrix() {
    for seed in 0..<50 {
      let program = RandomProgram(seed).program
      let columns = (0..<program.columnCount).filter { !$0.isMultiple(of: 3) }
      let matrix = ScaledColumns(of: program, columns: columns)
      let point = columns.map { Double($0 % 5) - 1.5 }
      let prices = (0..<program.rowCount).map { Double($0 % 7) - 2.5 }
      var activities = prices
      var charges = point
      matrix.activities(point, into: &activities)
      matrix.charges(prices, into: &charges)
      var expected = [Double](repeating: 0, count: program.rowCount)
      for (place, column) in columns.enumerated() {
        var charge = 0.0
        for (row, whole) in program.elements(of: column) {
          let value = Double(whole) * matrix.rowScale[row] * matrix.columnScale[place]
          expected[row] += value * point[place]
          charge += value * prices[row]
        }
        #expect(abs(charge - charges[place]) < 1e-4)
      }
      for row in expected.indices { #expect(abs(expected[row] - activities[row]) < 1e-4) }
    }
  }

  @Test func noPointGrowsByTheMatrix() {
    for seed in 0..<50 {
      let program = RandomProgram(seed).program
      let matrix = ScaledColumns(of: program, columns: Array(0..<program.columnCount))
      var activities = [Double](repeating: 0, count: program.rowCount)
      var point = (0..<program.columnCount).map { Double($0 % 4) - 1.2 }
      // The power method: lengths come near the largest singular value.
      for _ in 0..<50 {
        let before = point.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard before > 0 else { break }
        for place in point.indices { point[place] /= before }
        matrix.activities(point, into: &activities)
        let length = activities.reduce(0) { $0 + $1 * $1 }.squareRoot()
        #expect(length <= 1 + 1e-6, "seed \(seed)")
        matrix.charges(activities, into: &point)
      }
    }
  }
}
