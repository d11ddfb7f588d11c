import Testing

@testable import Optimizer

@Suite struct DominatedRowsTests {
  /// Rows that limit sums of three columns from above, as columns and most.
  private func implied(_ rows: [(columns: [Int], most: Int)]) -> [Bool] {
    var program = IntegerProgram()
    for row in rows { program.addRow(to: row.most) }
    for column in 0..<3 {
      program.addColumn(
        to: 1, rows.indices.filter { rows[$0].columns.contains(column) }.map { ($0, 1) })
    }
    return DominatedRows(of: program, lower: program.lower).areImplied
  }

  @Test func aPartOfARowIsImpliedWhereItMayBeAsMuch() {
    #expect(implied([([0, 1], 1), ([0, 1, 2], 1)]) == [true, false])
    #expect(implied([([0, 1], 2), ([0, 1, 2], 1)]) == [true, false])
    #expect(implied([([0, 1], 1), ([0, 1, 2], 2)]) == [false, false])
    #expect(implied([([0, 1], 1), ([1, 2], 1)]) == [false, false])
  }

  @Test func ofEqualRowsTheFirstIsKept() {
    #expect(implied([([0, 1], 1), ([0, 1], 1), ([0, 1], 1)]) == [false, true, true])
    #expect(implied([([0, 1], 2), ([0, 1], 1)]) == [true, false])
  }

  @Test func withoutThemAProgramHasTheSamePoints() {
    var found = 0
    for seed in 0..<2_000 {
      let random = RandomProgram(seed).program
      let areImplied = DominatedRows(of: random, lower: random.lower).areImplied
      let gone = Set(areImplied.indices.filter { areImplied[$0] })
      found += gone.count
      if gone.isEmpty { continue }
      #expect(random.without(rows: gone).allPoints() == random.allPoints(), "seed \(seed)")
    }
    #expect(found > 20)
  }
}
