import Testing

@testable import Benchmarks

/// When a solve had come how far, read off what was heard of it.
@Suite struct MilestonesTests {
  private func event(
    _ seconds: Double, _ level: Int, _ value: Int, _ bound: Int, _ phase: String = "proof"
  ) -> Event {
    Event(seconds: seconds, level: level, phase: phase, value: value, bound: bound)
  }

  @Test func everyStoneOfAPlainSolve() {
    let events = [
      event(0.5, 0, 12, 9, "root"), event(0.8, 0, 10, 9), event(1, 1, 900, 1_000, "root"),
      event(1.5, 1, 985, 1_000, "dive"), event(2, 1, 995, 1_000), event(3, 1, 995, 996),
      event(4, 1, 996, 996),
    ]
    let stones = Milestones(of: events, levels: [(10, 10), (996, 996)], end: 5)
    #expect(stones.first == 0.5)
    #expect(stones.root == 1)
    #expect(stones.bound == 3)
    #expect(stones.gap1 == 2)
    #expect(stones.gap01 == 4)
    #expect(stones.proof == 4)
  }

  @Test func theRootOfTheLastLevelThatHasOneCounts() {
    let events = [event(1, 0, 3, 3, "root"), event(2, 1, 7, 5, "root"), event(6, 1, 7, 6, "root")]
    let stones = Milestones(of: events, levels: [(3, 3), (7, 7), (0, 0)], end: 9)
    #expect(stones.root == 2)
    #expect(stones.proof == 9)
  }

  /// A gap of the last level is worth nothing while a level before it is open.
  @Test func nothingIsReachedBeforeTheLevelsAboveAreSettled() {
    let events = [
      event(1, 0, 10, 8), event(2, 1, 100, 100), event(5, 0, 9, 8), event(6, 0, 9, 9),
      event(7, 1, 90, 100), event(8, 1, 100, 100),
    ]
    let settled = Milestones(of: events, levels: [(9, 9), (100, 100)], end: 9)
    #expect(settled.gap1 == 8)
    #expect(settled.proof == 8)
    let open = Milestones(of: events, levels: [(9, 8), (100, 100)], end: 9)
    #expect(open.gap1 == nil && open.gap01 == nil && open.proof == nil)
    #expect(open.root == nil && open.bound == 2)
  }

  /// What no event told was known at the end and not before.
  @Test func silenceIsCountedAtTheEnd() {
    let quiet = Milestones(of: [], levels: [(1, 1), (5, 5)], end: 2)
    #expect(
      [quiet.first, quiet.bound, quiet.gap1, quiet.gap01, quiet.proof]
        == Array(repeating: 2, count: 5))
    #expect(quiet.root == nil)
    let last = Milestones(of: [event(1, 0, 4, 2)], levels: [(2, 2), (5, 5)], end: 3)
    #expect(last.proof == 3)
  }

  @Test func aLimitLeavesWhatIsNotReached() {
    let events = [event(1, 0, 900, 1_000), event(2, 0, 995, 1_000)]
    let stones = Milestones(of: events, levels: [(995, 1_000)], end: 60)
    #expect(stones.gap1 == 2 && stones.gap01 == nil && stones.proof == nil)
  }

  @Test func thinningKeepsBothEnds() {
    let events = (0..<1_000).map { event(Double($0), 0, $0, 0) }
    let few = Trace.thinned(events, to: 10)
    #expect(few.count == 10)
    #expect(few.first == events.first && few.last == events.last)
    #expect(Trace.thinned(few, to: 10) == few)
  }
}
