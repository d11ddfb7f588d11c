import GLPK
import Testing

@Suite struct SimplexTests {
  @Test(arguments: [SimplexOptions.Method.primal, .dual, .dualThenPrimal], [false, true])
  func solves(method: SimplexOptions.Method, presolve: Bool) throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      var options = SimplexOptions(method)
      options.presolve = presolve
      let outcome = try problem.simplex(options)
      #expect(outcome.termination == .finished)
      #expect(outcome.status == .optimal)
      #expect(outcome.objective == 4)
      #expect(try problem.primalColumns() == [1, 0.5])
      #expect(try problem.dualColumns() == [1, 0])
      #expect(try problem.primalRows() == [1.5])
      #expect(try problem.dualRows() == [2])
      #expect(try problem.optimalityErrors().largest < 1e-9)
    }
  }

  @Test func reportsNoFeasible() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      try problem.setRowBounds(0, .atLeast(3))
      #expect(try problem.simplex().status == .noFeasible)
      var options = SimplexOptions()
      options.presolve = true
      let outcome = try problem.simplex(options)
      #expect(outcome.status == .noFeasible)
      #expect(outcome.termination == .finished)
      #expect(outcome.objective == nil)
    }
  }

  @Test func reportsUnbounded() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      try problem.setRow(0, columns: [0, 1], values: [1, -1])
      try problem.setColumnBounds(0..<2, .atLeast(0))
      let outcome = try problem.simplex()
      #expect(outcome.status == .unbounded)
      let ray = try problem.unboundedRay()
      #expect(ray != nil)
      var options = SimplexOptions()
      options.presolve = true
      #expect(try problem.simplex(options).status == .infeasibleOrUnbounded)
      #expect(try problem.simplex(SimplexOptions(.dual)).status != .optimal)
    }
  }

  @Test func emptyProblemsAreFine() throws {
    try withProblem { (problem) throws(GLPKError) in
      let outcome = try problem.simplex()
      #expect(outcome.termination == .finished)
      #expect(outcome.status == .optimal)
      #expect(outcome.objective == 0)
      #expect(try problem.primalColumns() == [])
      #expect(try problem.addRows(0) == 0..<0)
      #expect(try problem.addColumns(0) == 0..<0)
      try problem.load(rows: [], columns: [], values: [])
      try problem.deleteRows([])
    }
  }

  @Test func respectsIterationLimit() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildAssignment(&problem, size: 20, seed: 1)
      var options = SimplexOptions()
      options.iterationLimit = 7
      let outcome = try problem.simplex(options)
      #expect(outcome.termination == .iterationLimit)
      #expect(outcome.iterations == 7)
      #expect(outcome.status != .optimal)
    }
  }

  @Test func respectsTimeLimit() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildAssignment(&problem, size: 150, seed: 1)
      var options = SimplexOptions()
      options.timeLimit = 20
      let outcome = try problem.simplex(options)
      #expect(outcome.termination == .timeLimit)
      #expect(outcome.status != .optimal)
      options.timeLimit = 0
      #expect(try problem.simplex(options).iterations == 0)
    }
  }

  @Test func respectsObjectiveLimit() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildAssignment(&problem, size: 20, seed: 1)
      let optimum = try problem.simplex(SimplexOptions(.dual)).objective ?? .nan
      try problem.makeStandardBasis()
      var options = SimplexOptions(.dual)
      options.upperObjectiveLimit = optimum / 2
      let outcome = try problem.simplex(options)
      #expect(outcome.termination == .objectiveLimit)
      let bound = try problem.objectiveValue()
      #expect(bound >= optimum / 2 && bound <= optimum)
    }
  }

  @Test func stopsWhenAsked() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildAssignment(&problem, size: 30, seed: 1)
      let atOnce = try problem.simplex { true }
      #expect(atOnce.termination == .interrupted)
      #expect(atOnce.iterations == 0)
      #expect(atOnce.status == .undefined)
      var options = SimplexOptions()
      options.slice = .iterations(10)
      var asked = 0
      let later = try problem.simplex(options) {
        asked += 1
        return asked > 3
      }
      #expect(later.termination == .interrupted)
      #expect(later.iterations == 30)
    }
  }

  @Test(arguments: [SimplexOptions.Method.primal, .dual, .dualThenPrimal])
  func slicesReachTheSameOptimum(method: SimplexOptions.Method) throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildAssignment(&problem, size: 30, seed: 2)
      let whole = try problem.simplex(SimplexOptions(method))
      for slice in [SimplexOptions.Slice.iterations(5), .milliseconds(1)] {
        try problem.makeStandardBasis()
        var options = SimplexOptions(method)
        options.slice = slice
        var asked = 0
        let sliced = try problem.simplex(options) {
          asked += 1
          return false
        }
        #expect(sliced.status == .optimal)
        #expect(sliced.objective == whole.objective)
        if case .iterations = slice { #expect(asked > 5) }
      }
    }
  }

  @Test func exactAgrees() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildAssignment(&problem, size: 12, seed: 3)
      let outcome = try problem.simplex()
      let exact = try problem.exactSimplex()
      #expect(exact.status == .optimal)
      #expect(exact.iterations == 0)
      #expect(exact.objective == outcome.objective)
    }
  }

  @Test func changesForgetTheStatus() throws {
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      _ = try problem.simplex()
      #expect(problem.status == .optimal)
      try problem.addColumns(1)
      #expect(problem.status == .undefined)
    }
  }
}
