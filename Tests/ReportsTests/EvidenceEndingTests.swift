import Programme
import Testing

@testable import Reports

@Suite struct EvidenceEndingTests {
  private func ending(
    _ time: String?, _ nodes: String?, wasInterrupted: Bool = false
  ) -> EvidencePack.Ending {
    let options = EvidencePack.Options(time: time, gap: nil, nodes: nodes, threads: "2")
    return EvidencePack.Ending(.feasible, wasInterrupted: wasInterrupted, options)
  }

  /// What ended by the nodes allowed can be made again; where time was limited, too, nobody knows what ended it.
  @Test func nodesEndASolveAtTheSamePlaceAgain() {
    #expect(ending(nil, "50") == .nodes && ending(nil, "50").isReproducible)
    #expect(ending("9", "50") == .time && !ending("9", "50").isReproducible)
    #expect(ending(nil, "50", wasInterrupted: true) == .user)
    #expect(ending("9", nil) == .time)
  }
}
