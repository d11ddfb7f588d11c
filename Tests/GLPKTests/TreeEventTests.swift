import GLPK
import Testing

/// What a handler sees of the tree, and what it can do to it.
@Suite struct TreeEventTests {
  @Test func stopsAtOnce() throws {
    try withProblem { (problem) throws(GLPKError) in
      try Packing.hard.build(&problem)
      _ = try problem.simplex()
      var calls = 0
      let outcome = try problem.branchAndCut { (_: borrowing TreeEvent) throws(GLPKError) in
        calls += 1
        return .stop
      }
      #expect(calls == 1)
      #expect(outcome.termination == .interrupted)
      #expect(outcome.status == .undefined)
      #expect(outcome.objective == nil)
    }
  }

  @Test func whatAHandlerThrowsComesOut() {
    #expect(
      error { p throws(GLPKError) in
        try p.setKind(0..<2, .binary)
        _ = try p.simplex()
        _ = try p.branchAndCut { (event: borrowing TreeEvent) throws(GLPKError) in
          try event.branch(on: 0)
          return .proceed
        }
      } == .notAllowed(during: .selection))
  }

  @Test func showsProgress() throws {
    try withProblem { (problem) throws(GLPKError) in
      try Packing.hard.build(&problem)
      let relaxed = try problem.simplex().objective ?? .nan
      var seen: Set<TreeReason> = []
      var bounds: [Double] = []
      var incumbents: [Double] = []
      var options = BranchAndCutOptions()
      options.simpleRounding = false
      let outcome = try problem.branchAndCut(options) {
        (event: borrowing TreeEvent) throws(GLPKError) in
        seen.insert(event.reason)
        if let bound = event.bestBound { bounds.append(bound) }
        if event.reason == .newIncumbent, let value = event.incumbentObjective {
          incumbents.append(value)
          let values = try event.incumbent() ?? []
          #expect(Packing.hard.allows(values.map { $0.rounded() }))
        }
        if event.reason == .rowGeneration, event.depth == 0 {
          #expect(abs(try event.relaxationObjective() - relaxed) < 1e-6)
          #expect(try event.relaxation().count == 40)
          #expect(try event.reducedCosts().count == 40)
        }
        return .proceed
      }
      #expect(outcome.status == .optimal)
      #expect(
        seen.isSuperset(of: [.selection, .rowGeneration, .heuristic, .branching, .newIncumbent]))
      #expect(incumbents == incumbents.sorted() && !incumbents.isEmpty)
      #expect(incumbents.last == outcome.objective)
      // Bounds of a maximum may only fall, and never below it.
      #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 >= $1 - 1e-6 })
      #expect(bounds.allSatisfy { $0 >= (outcome.objective ?? .infinity) - 1e-6 })
      #expect(outcome.nodes > 10)
    }
  }

  @Test func takesAnIncumbent() throws {
    let (best, value) = try withProblem { (problem) throws(GLPKError) in
      try Packing.hard.build(&problem)
      _ = try problem.simplex()
      let outcome = try problem.branchAndCut()
      return (try problem.integerColumns().map { $0.rounded() }, outcome.objective)
    }
    try withProblem { (problem) throws(GLPKError) in
      try Packing.hard.build(&problem)
      _ = try problem.simplex()
      var options = BranchAndCutOptions()
      options.simpleRounding = false
      var answers: [Submission] = []
      let outcome = try problem.branchAndCut(options) {
        (event: borrowing TreeEvent) throws(GLPKError) in
        guard event.reason == .heuristic else { return .proceed }
        answers.append(try event.submit(Array(repeating: 1, count: 40)))
        answers.append(try event.submit([0.5] + best.dropFirst()))
        answers.append(try event.submit([2] + best.dropFirst()))
        answers.append(try event.submit(best))
        answers.append(try event.submit(best))
        return .stop
      }
      #expect(
        answers == [
          .breaksRow(0), .breaksColumn(0), .breaksColumn(0), .accepted, .notBetter,
        ])
      #expect(outcome.termination == .interrupted)
      #expect(outcome.status == .feasible)
      #expect(outcome.objective == value)
      #expect(try problem.integerColumns() == best)
      #expect((outcome.gap ?? -1) > 0)
    }
  }

  /// Rows left out at first and added when broken must lead to the same optimum.
  @Test func addsLazyRows() throws {
    let packing = Packing.hard
    let full = try withProblem { (problem) throws(GLPKError) in
      try packing.build(&problem)
      _ = try problem.simplex()
      return try problem.branchAndCut().objective
    }
    try withProblem { (problem) throws(GLPKError) in
      var loose = packing
      loose.rows = Array(packing.rows.prefix(2))
      loose.limits = Array(packing.limits.prefix(2))
      try loose.build(&problem)
      _ = try problem.simplex()
      var options = BranchAndCutOptions()
      options.simpleRounding = false
      var added = 0
      let outcome = try problem.branchAndCut(options) {
        (event: borrowing TreeEvent) throws(GLPKError) in
        guard event.reason == .rowGeneration else { return .proceed }
        let values = try event.relaxation()
        for (row, limit) in zip(packing.rows, packing.limits).dropFirst(2) {
          let activity = zip(row, values).reduce(0) { $0 + $1.0 * $1.1 }
          if activity > limit + 1e-6 {
            try event.addRow(columns: Array(0..<40), values: row, .atMost(limit))
            added += 1
          }
        }
        return .proceed
      }
      #expect(added > 0)
      #expect(outcome.objective == full)
      #expect(packing.allows(try problem.integerColumns().map { $0.rounded() }))
      #expect(problem.rowCount == 2)
      #expect(try problem.rowBounds().count == 2)
    }
  }

  @Test func branchesWhereTold() throws {
    try withProblem { (problem) throws(GLPKError) in
      try Packing.hard.build(&problem)
      _ = try problem.simplex()
      let usual = try problem.branchAndCut()
      var chosen = 0
      let outcome = try problem.branchAndCut { (event: borrowing TreeEvent) throws(GLPKError) in
        guard event.reason == .branching else { return .proceed }
        let values = try event.relaxation()
        for column in values.indices.reversed() where try event.canBranch(on: column) {
          #expect(values[column] != values[column].rounded())
          try event.branch(on: column, first: .up)
          chosen += 1
          #expect(throws: GLPKError.notAllowed(during: .branching)) {
            try event.branch(on: column)
          }
          break
        }
        return .proceed
      }
      #expect(chosen > 0)
      #expect(outcome.objective == usual.objective)
      #expect(outcome.nodes != usual.nodes)
    }
  }

  @Test func takesCuts() throws {
    try withProblem { (problem) throws(GLPKError) in
      try problem.setDirection(.maximize)
      try problem.addColumns(.between(0, 1), costs: [1, 1, 1])
      try problem.setKind(0..<3, .binary)
      for pair in [[0, 1], [1, 2], [0, 2]] {
        try problem.addRow(columns: pair, values: [1, 1], .atMost(1))
      }
      #expect(try problem.simplex().objective == 1.5)
      var cuts = 0
      let outcome = try problem.branchAndCut { (event: borrowing TreeEvent) throws(GLPKError) in
        if event.reason == .cutGeneration, cuts == 0 {
          try event.addCut(columns: [0, 1, 2], values: [1, 1, 1], .atMost(1))
          cuts += 1
        }
        return .proceed
      }
      #expect(cuts == 1)
      #expect(outcome.objective == 1)
      #expect(outcome.nodes == 1)
    }
  }

  @Test func withPresolveAHandlerOnlyWatches() throws {
    var options = BranchAndCutOptions()
    options.presolve = true
    let thrown = error { problem throws(GLPKError) in
      try problem.removeAll()
      try Packing.hard.build(&problem)
      _ = try problem.branchAndCut(options) { (event: borrowing TreeEvent) throws(GLPKError) in
        if event.reason == .heuristic { _ = try event.submit([]) }
        return .proceed
      }
    }
    #expect(thrown == .transformedProblem)
  }
}
