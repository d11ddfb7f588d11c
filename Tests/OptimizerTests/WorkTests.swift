import Testing

@testable import Optimizer

/// Turns of searches are counted, and end.
@Suite struct WorkTests {
  @Test func iterationsOverMoreColumnsCountForMore() {
    #expect(Work.ticks(of: 100, columns: 0) == 100)
    #expect(Work.ticks(of: 100, columns: 4_000) == 200)
    #expect(Work.ticks(of: 100, columns: 36_000) == 1_000)
  }

  @Test func withoutLimitThereIsNoneLater() {
    let later = Work.unlimited.after(nodes: 7, ticks: 9)
    #expect(later.nodes == .max && later.ticks == .max)
    let some = Work(nodes: 3, ticks: 5).after(nodes: 7, ticks: 9)
    #expect(some.nodes == 10 && some.ticks == 14)
  }

  @Test func whatIsLeftIsSharedAlike() {
    let left = Work(nodes: 10, ticks: 100).left(nodes: 3, ticks: 120)
    #expect(left.nodes == 7 && left.ticks == 0)
    let share = left.shared(by: 4)
    #expect(share.nodes == 2 && share.ticks == 0)
    let all = Work.unlimited.left(nodes: 3, ticks: 4).shared(by: 4)
    #expect(all.nodes == .max && all.ticks == .max)
  }

  /// A search that stops time and again comes to the same end as one that does not.
  @Test func aSearchGoesOnWhereItsTurnEnded() throws {
    var stops = 0
    for seed in 0..<80 {
      let random = PackingProgram(seed, rows: 8...14, columns: 12...18, pure: true)
      let (whole, _) = try value(random, turn: .unlimited)
      let (inTurns, turns) = try value(random, turn: Work(ticks: 1))
      #expect(whole == inTurns, "seed \(seed)")
      stops += turns - 1
    }
    #expect(stops > 10)
  }

  /// What nothing costs less than, and how many turns that took.
  private func value(_ random: PackingProgram, turn: Work) throws -> (bound: Int, turns: Int) {
    let (program, costs) = (random.program, random.costs)
    let restriction = Restriction(
      of: program, costs: costs, lower: program.lower, upper: program.upper)
    var search = try BranchAndBound(
      restriction, cutoff: 1, learnt: PseudoCosts(columns: costs.count), within: .unlimited,
      judge: { random.cost(restriction.whole($0, columns: costs.count)) }, progress: { _ in },
      width: 1 + costs.count % 3)
    search.begin(from: .min)
    var (bound, turns) = (Int.min, 0)
    repeat {
      bound = try search.run(below: 1, work: turn)
      turns += 1
    } while bound < search.wholeCutoff
    return (bound, turns)
  }
}
