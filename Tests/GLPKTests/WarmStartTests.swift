import GLPK
import Testing

@Suite struct WarmStartTests {
  @Test func newRowsAreCheaperThanANewStart() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildAssignment(&problem, size: 25, seed: 4)
      _ = try problem.simplex()
      let chosen = try problem.primalColumns().enumerated().filter { $0.element > 0.5 }
      let some = chosen.prefix(6).map(\.offset)
      try problem.addRow(
        columns: some, values: Array(repeating: 1, count: some.count), .atMost(4))
      #expect(try problem.rowStatuses().last == .basic)
      let warm = try problem.simplex(SimplexOptions(.dual))
      try problem.makeStandardBasis()
      let cold = try problem.simplex(SimplexOptions(.dual))
      #expect(warm.status == .optimal && cold.status == .optimal)
      #expect(abs((warm.objective ?? 0) - (cold.objective ?? 1)) < 1e-6)
      #expect(warm.iterations > 0)
      #expect(warm.iterations < cold.iterations / 2)
    }
  }

  @Test func newColumnsAreCheaperThanANewStart() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildAssignment(&problem, size: 25, seed: 5)
      let before = try problem.simplex()
      try problem.addColumns(
        starts: [0, 2, 4], rows: [0, 26, 1, 25], values: [1, 1, 1, 1], .atLeast(0),
        costs: [-500, -500])
      #expect(try problem.columnStatuses().suffix(2) == [.atLower, .atLower])
      let warm = try problem.simplex()
      try problem.makeStandardBasis()
      let cold = try problem.simplex()
      #expect(abs((warm.objective ?? 0) - (cold.objective ?? 1)) < 1e-6)
      #expect((warm.objective ?? 0) < (before.objective ?? 0))
      #expect(warm.iterations > 0)
      #expect(warm.iterations < cold.iterations / 2)
    }
  }

  @Test func aBasisCanBePutBack() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildAssignment(&problem, size: 15, seed: 6)
      _ = try problem.simplex()
      let (rows, columns) = (try problem.rowStatuses(), try problem.columnStatuses())
      try problem.makeAdvancedBasis()
      #expect(try problem.columnStatuses() != columns)
      for (row, status) in rows.enumerated() { try problem.setRowStatus(row, status) }
      for (column, status) in columns.enumerated() {
        try problem.setColumnStatus(column, status)
      }
      let again = try problem.simplex()
      #expect(again.status == .optimal)
      #expect(again.iterations == 0)
    }
  }

  @Test func aBasisOfTheWrongSizeIsTold() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      try problem.setColumnStatus(0, .basic)
      let outcome = try problem.simplex()
      #expect(outcome.termination == .numericallyStuck(.invalidBasis))
      #expect(outcome.status == .undefined)
    }
  }
}
