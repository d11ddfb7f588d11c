import Testing

@testable import Optimizer

@Suite struct BasisFactorsTests {
  /// What B times a vector over its rows' variables is, and Bᵀ times a vector over rows.
  private func product(
    _ matrix: SimplexMatrix, _ head: [Int32], _ vector: [Double]
  ) -> (plain: [Double], transposed: [Double]) {
    var plain = [Double](repeating: 0, count: head.count)
    var transposed = plain
    for (row, variable) in head.enumerated() {
      var column = [Double](repeating: 0, count: head.count)
      matrix.add(1, timesColumn: Int(variable), to: &column)
      for (other, value) in column.enumerated() {
        plain[other] += value * vector[row]
        transposed[row] += value * vector[other]
      }
    }
    return (plain, transposed)
  }

  private func expectSolved(
    _ matrix: SimplexMatrix, _ factors: BasisFactors, _ head: [Int32], _ comment: Comment
  ) {
    let right = (0..<head.count).map { Double(($0 * 7 + 3) % 11) - 5 }
    var (plain, transposed) = (right, right)
    factors.solve(&plain)
    factors.solveTransposed(&transposed)
    let back = (
      product(matrix, head, plain).plain, product(matrix, head, transposed).transposed
    )
    for row in right.indices {
      #expect(abs(back.0[row] - right[row]) < 1e-6, comment)
      #expect(abs(back.1[row] - right[row]) < 1e-6, comment)
    }
  }

  @Test func theySolveSystemsWithTheBasis() {
    for seed in 0..<200 {
      let program = PackingProgram(seed, rows: 4...30, columns: 10...60, pure: true).program
      let matrix = SimplexMatrix(of: program)
      var dice = Dice(seed: seed)
      let variables = (0..<(program.columnCount + program.rowCount)).filter { _ in dice.chance(40) }
      // More than fit, or fewer, or dependent ones: what has no pivot is left out.
      let factors = BasisFactors(of: matrix, basic: variables.map { Int32($0) })
      #expect(Set(factors.head).count == program.rowCount, "seed \(seed)")
      expectSolved(matrix, factors, factors.head, "seed \(seed)")
    }
  }

  @Test func theyStillDoAfterColumnsChanged() {
    var changed = 0
    for seed in 0..<100 {
      let program = PackingProgram(seed, rows: 4...30, columns: 20...60, pure: true).program
      let matrix = SimplexMatrix(of: program)
      var dice = Dice(seed: seed)
      var factors = BasisFactors(
        of: matrix, basic: (0..<program.rowCount).map { Int32(program.columnCount + $0) })
      var head = factors.head
      for _ in 0..<20 {
        let entering = dice.below(program.columnCount)
        guard !head.contains(Int32(entering)) else { continue }
        var column = [Double](repeating: 0, count: program.rowCount)
        matrix.add(1, timesColumn: entering, to: &column)
        factors.beginSolving(&column)
        let spike = column
        factors.endSolving(&column)
        let row = dice.below(program.rowCount)
        guard abs(column[row]) > 0.1 else { continue }
        var half = [Double](repeating: 0, count: program.rowCount)
        half[row] = 1
        factors.beginSolvingTransposed(&half)
        factors.replace(row: row, by: spike, half, pivot: column[row])
        head[row] = Int32(entering)
        changed += 1
      }
      expectSolved(matrix, factors, head, "seed \(seed)")
    }
    #expect(changed > 100)
  }
}
