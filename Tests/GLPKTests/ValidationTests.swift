import GLPK
import Testing

/// Whatever GLPK would abort on, or believe wrongly, is refused before it is called.
@Suite struct ValidationTests {
  @Test func refusesIndices() {
    #expect(
      error { p throws(GLPKError) in try p.setRow(0, columns: [1, 1], values: [1, 2]) }
        == .duplicateIndex(.column, 1))
    #expect(
      error { p throws(GLPKError) in try p.setRow(0, columns: [2], values: [1]) }
        == .indexOutOfRange(.column, 2, count: 2))
    #expect(
      error { p throws(GLPKError) in try p.setColumn(0, rows: [-1], values: [1]) }
        == .indexOutOfRange(.row, -1, count: 1))
    #expect(
      error { p throws(GLPKError) in try p.setColumn(2, rows: [], values: []) }
        == .indexOutOfRange(.column, 2, count: 2))
    #expect(
      error { p throws(GLPKError) in try p.setRowBounds(0..<2, .free) }
        == .indexOutOfRange(.row, 1, count: 1))
    #expect(
      error { p throws(GLPKError) in try p.deleteColumns([0, 0]) } == .duplicateIndex(.column, 0))
    #expect(
      error { p throws(GLPKError) in try p.load(rows: [0, 0], columns: [1, 1], values: [1, 2]) }
        == .duplicateEntry(row: 0, column: 1))
    #expect(
      error { p throws(GLPKError) in try p.setCosts(1..<3, [1, 2]) }
        == .indexOutOfRange(.column, 2, count: 2))
    #expect(
      error { p throws(GLPKError) in try p.setColumnBounds(Int.max - 1, .free) }
        == .indexOutOfRange(.column, Int.max - 1, count: 2))
  }

  @Test func refusesCountsAndLengths() {
    #expect(error { p throws(GLPKError) in try p.addRows(-1) } == .countRefused(.row, -1))
    #expect(
      error { p throws(GLPKError) in try p.addColumns(Problem.largestCount) }
        == .countRefused(.column, Problem.largestCount))
    #expect(
      error { p throws(GLPKError) in try p.setRow(0, columns: [0], values: []) }
        == .lengthsDiffer(1, 0))
    #expect(
      error { p throws(GLPKError) in
        try p.addRows(starts: [0, 2, 1], columns: [0], values: [1], .free)
      } == .startsRefused)
    #expect(
      error { p throws(GLPKError) in
        try p.addColumns(starts: [], rows: [], values: [], .free, costs: [])
      } == .lengthsDiffer(0, -1))
  }

  @Test(arguments: [Double.infinity, -.infinity, 1e300, -1.1e15])
  func refusesNumbers(number: Double) {
    #expect(
      error { p throws(GLPKError) in try p.setRow(0, columns: [0], values: [number]) }
        == .numberRefused(number))
    #expect(
      error { p throws(GLPKError) in try p.setCost(0, number) } == .numberRefused(number))
    #expect(
      error { p throws(GLPKError) in try p.load(rows: [0], columns: [0], values: [number]) }
        == .numberRefused(number))
    #expect(
      error { p throws(GLPKError) in try p.setRowBounds(0, .fixed(number)) }
        == .boundsRefused(.fixed(number)))
  }

  @Test func refusesNotANumber() {
    guard
      case .numberRefused(let number) = error({ p throws(GLPKError) in
        try p.setColumn(0, rows: [0], values: [.nan])
      })
    else {
      Issue.record("not a number was taken")
      return
    }
    #expect(number.isNaN)
    guard
      case .boundsRefused = error({ p throws(GLPKError) in
        try p.setColumnBounds(0, .between(0, .nan))
      })
    else {
      Issue.record("bounds that are not numbers were taken")
      return
    }
  }

  @Test func refusesBounds() {
    #expect(
      error { p throws(GLPKError) in try p.setRowBounds(0, .between(2, 1)) }
        == .boundsRefused(.between(2, 1)))
    #expect(
      error { p throws(GLPKError) in
        try p.setKind(0..<2, .integer)
        try p.setColumnBounds(1, .between(0, 1.5))
      } == .fractionalBounds(column: 1, .between(0, 1.5)))
    #expect(
      error { p throws(GLPKError) in
        try p.setColumnBounds(1, .between(0.5, 1))
        try p.setKind(0..<2, .integer)
      } == .fractionalBounds(column: 1, .between(0.5, 1)))
  }

  @Test func equalBoundsFix() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      try problem.setColumnBounds(0, .between(0.25, 0.25))
      let outcome = try problem.simplex()
      #expect(outcome.status == .optimal)
      #expect(try problem.primalColumns() == [0.25, 1])
      #expect(try problem.columnBounds() == [.fixed(0.25), .between(0, 1)])
    }
  }

  @Test(arguments: [String(repeating: "n", count: 256), "a\nb", "\u{7f}", "zero\0byte"])
  func refusesNames(name: String) {
    #expect(error { p throws(GLPKError) in try p.setRowName(0, name) } == .nameRefused(name))
    #expect(error { p throws(GLPKError) in try p.setColumnName(0, name) } == .nameRefused(name))
    #expect(error { p throws(GLPKError) in try p.setName(name) } == .nameRefused(name))
  }

  @Test func keepsNames() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      let longest = String(repeating: "é", count: 127) + "x"
      try problem.setColumnName(1, longest)
      #expect(try problem.columnName(1) == longest)
      #expect(try problem.columnName(0) == nil)
      try problem.setColumnName(1, "")
      #expect(try problem.columnName(1) == nil)
    }
  }

  @Test func refusesOptions() {
    #expect(
      error { p throws(GLPKError) in
        var options = SimplexOptions()
        options.timeLimit = -1
        _ = try p.simplex(options)
      } == .optionRefused(name: "timeLimit", value: -1))
    #expect(
      error { p throws(GLPKError) in
        var options = SimplexOptions()
        options.primalTolerance = 1
        _ = try p.simplex(options)
      } == .optionRefused(name: "primalTolerance", value: 1))
    #expect(
      error { p throws(GLPKError) in
        var options = BranchAndCutOptions()
        options.timeLimit = -5
        _ = try p.branchAndCut(options)
      } == .optionRefused(name: "timeLimit", value: -5))
  }

  @Test func refusalChangesNothing() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      _ = try? problem.addRows(starts: [0, 2], columns: [0, 0], values: [1, 1], .free)
      _ = try? problem.setRow(0, columns: [0, 1], values: [1, .infinity])
      #expect(problem.rowCount == 1)
      #expect(try problem.simplex().objective == 4)
    }
  }
}
