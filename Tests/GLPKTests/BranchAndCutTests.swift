import GLPK
import Testing

@Suite struct BranchAndCutTests {
  @Test(arguments: 0..<200)
  func equalsBruteForce(seed: Int) throws {
    let packing = Packing(
      seed: UInt64(seed) + 1, columns: 3 + seed % 7, rows: 1 + seed % 4, signed: seed % 2 == 0)
    let expected = packing.bruteForce()
    for presolve in [false, true] {
      try withProblem { (problem) throws(GLPKError) in
        try packing.build(&problem)
        let relaxed = try problem.simplex()
        if relaxed.status == .noFeasible && !presolve {
          #expect(expected == nil)
          return
        }
        var options = BranchAndCutOptions()
        options.presolve = presolve
        if seed % 3 == 0 { options.cuts = [.gomory, .mixedIntegerRounding, .cover, .clique] }
        let outcome = try problem.branchAndCut(options)
        #expect(outcome.termination == .finished)
        guard let expected else {
          #expect(outcome.status == .noFeasible)
          #expect(throws: GLPKError.noSolution) { try problem.integerColumns() }
          return
        }
        #expect(outcome.status == .optimal)
        #expect(outcome.objective.map { abs($0 - expected) < 1e-6 } == true)
        #expect(outcome.bestBound == outcome.objective)
        let values = try problem.integerColumns().map { $0.rounded() }
        #expect(packing.allows(values))
        #expect(packing.value(values) == expected)
      }
    }
  }

  @Test func instancesAreBothFeasibleAndNot() {
    let answers = (0..<200).map { seed in
      Packing(
        seed: UInt64(seed) + 1, columns: 3 + seed % 7, rows: 1 + seed % 4, signed: seed % 2 == 0
      ).bruteForce()
    }
    #expect(answers.count { $0 == nil } >= 5)
    #expect(answers.count { $0 != nil } >= 100)
  }

  @Test func needsTheRoot() {
    #expect(
      error { p throws(GLPKError) in
        try p.setKind(0..<2, .binary)
        _ = try p.branchAndCut()
      } == .rootNotOptimal)
    #expect(
      error { p throws(GLPKError) in
        try p.setKind(0..<2, .binary)
        _ = try p.simplex()
        try p.addRow(columns: [0], values: [1], .atMost(0))
        _ = try p.branchAndCut()
      } == .rootNotOptimal)
  }

  @Test func respectsTimeLimitAndGap() throws {
    try withProblem { (problem) throws(GLPKError) in
      try Packing(seed: 5, columns: 120, rows: 12, signed: false).build(&problem)
      _ = try problem.simplex()
      var options = BranchAndCutOptions()
      options.timeLimit = 10
      let outcome = try problem.branchAndCut(options)
      #expect(outcome.termination == .timeLimit)
      #expect(outcome.status != .optimal)
      #expect(outcome.bestBound != nil)
      options.timeLimit = nil
      options.gap = 0.2
      let near = try problem.branchAndCut(options)
      #expect(near.termination == .gapReached)
      #expect(near.status == .feasible)
      #expect((near.gap ?? 1) <= 0.2 + 1e-9)
    }
  }

  @Test func twoThreadsFindTheSame() throws {
    let solve: @Sendable () -> BranchAndCutOutcome? = {
      try? withProblem { (problem) throws(GLPKError) in
        try Packing.hard.build(&problem)
        _ = try problem.simplex()
        var options = BranchAndCutOptions()
        options.cuts = [.cover, .gomory]
        return try problem.branchAndCut(options)
      }
    }
    let here = solve()
    #expect(here?.status == .optimal)
    let there = onNewThreads(2, solve)
    #expect(there.count == 2)
    for outcome in there { #expect(outcome == here) }
  }

  /// Deciding without any matrix at all.
  @Test func solvesWithoutRows() throws {
    try withProblem { (problem) throws(GLPKError) in
      try problem.setDirection(.maximize)
      try problem.addColumns(.between(0, 3), costs: [2, -1])
      try problem.setKind(0..<2, .integer)
      #expect(try problem.simplex().objective == 6)
      #expect(try problem.branchAndCut().objective == 6)
      #expect(try problem.integerColumns() == [3, 0])
    }
  }
}
