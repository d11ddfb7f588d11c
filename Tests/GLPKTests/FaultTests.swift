import CGLPK
import GLPK
import Testing

/// What is left after GLPK has aborted.
@Suite struct FaultTests {
  @Test func threeRoundsOfFaultAndRecovery() throws {
    for _ in 1...3 {
      #expect(guarded_provoke_abort() == GUARDED_FAULT)
      let objective = try withProblem { (problem) throws(GLPKError) in
        try buildSmall(&problem)
        return try problem.simplex().objective
      }
      #expect(objective == 4)
    }
  }

  @Test func theFaultSaysWhy() {
    #expect(guarded_provoke_abort() == GUARDED_FAULT)
    #expect(unsafe String(cString: guarded_text()).contains("relax4"))
  }

  @Test func aProblemOlderThanTheFaultIsLost() {
    let lost = error { problem throws(GLPKError) in
      _ = guarded_provoke_abort()
      _ = try problem.simplex()
    }
    #expect(lost == .problemLost)
    let freed = error { problem throws(GLPKError) in
      try freeThreadEnvironment()
      try problem.setCost(0, 1)
    }
    #expect(freed == .problemLost)
  }

  @Test func aFaultWithinAHandlerUnwindsTheSearch() throws {
    let fault = error { problem throws(GLPKError) in
      try problem.setKind(0..<2, .binary)
      _ = try problem.simplex()
      _ = try problem.branchAndCut { (event: borrowing TreeEvent) throws(GLPKError) in
        _ = guarded_provoke_abort()
        var other = Problem()
        #expect(throws: GLPKError.problemLost) { try other.addRows(1) }
        return .proceed
      }
    }
    guard case .aborted(let message) = fault else {
      Issue.record("expected an abort, not \(String(describing: fault))")
      return
    }
    #expect(message.contains("relax4"))
    #expect(error { problem throws(GLPKError) in _ = try problem.simplex() } == nil)
  }

  @Test func aProblemOnAnotherThreadIsRefused() throws {
    nonisolated(unsafe) let holder = Holder()
    try unsafe buildSmall(&holder.problem)
    let refused = onNewThread { () -> GLPKError? in
      do throws(GLPKError) {
        _ = try unsafe holder.problem.simplex()
        return nil
      } catch {
        return error
      }
    }
    #expect(refused == .some(.wrongThread))
    let outcome = try unsafe holder.problem.simplex()
    #expect(outcome.objective == 4)
  }

  @Test func aProblemOfAThreadThatEndedIsNotTouched() {
    nonisolated(unsafe) var foreign: Holder?
    _ = onNewThread {
      unsafe foreign = Holder()
    }
    let added = Result { () throws(GLPKError) in try unsafe foreign?.problem.addRows(1) }
    #expect(added == .failure(.wrongThread))
    unsafe foreign = nil  // Freeing it here must neither crash nor free another thread's memory.
  }

  @Test func withoutTheGuardAnAbortKills() async {
    await #expect(processExitsWith: .signal(6)) {
      let graph = unsafe glp_create_graph(8, 32)
      unsafe glp_mincost_relax4(graph, -1, -1, -1, -1, 0, nil, -1, -1)
    }
  }

  @Test func theLibraryKeepsItsStatePerThread() {
    #expect(Version.number == "5.0")
    #expect(Version.isThreadSafe)
  }
}
