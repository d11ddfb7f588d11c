import Instances
import Planning
import Programme
import Testing
import Verification

/// The planner finds what trying every plan finds.
@Suite struct OracleTests {
  /// Seeds in parts that may run beside each other.
  static let parts = (0..<8).map { part in (0..<3_360).filter { $0 % 8 == part }.map { UInt64($0) }
  }

  @Test(arguments: parts)
  func everyTinyProgrammeIsPlannedAsWellAsItCanBe(_ seeds: [UInt64]) throws {
    var tried = 0
    for seed in seeds {
      let programme = try Programme(TinyProgramme.source(seed: seed))
      let oracle = Oracle(programme, patience: 12_000, among: OracleTours(of: programme))
      switch oracle.find() {
      case .tooMany: continue
      case .none:
        #expect(Self.clashes(programme), "seed \(seed)")
      case .best(let values, let tours):
        let (worth, broken) = Self.judge(tours, of: programme)
        #expect(worth == values && broken.isEmpty, "seed \(seed): the oracle is wrong")
        guard let outcome = Self.outcome(of: programme, seed) else { continue }
        #expect(outcome.plan.levels.map(\.value) == values, "seed \(seed)")
        #expect(outcome.plan.levels.map(\.bound) == values, "seed \(seed)")
        #expect(outcome.plan.status == .optimal, "seed \(seed)")
        #expect(!outcome.wasInterrupted, "seed \(seed)")
      }
      tried += 1
    }
    // Eight such parts are two thousand programmes and more.
    #expect(tried >= 250)
  }

  /// Whether the planner says that rules clash.
  private static func clashes(_ programme: Programme) -> Bool {
    do throws(PlanningFailure) {
      _ = try Planner.plan(programme)
      return false
    } catch {
      guard case .clash(let rules) = error else { return false }
      return !rules.isEmpty
    }
  }

  private static func outcome(of programme: Programme, _ seed: UInt64) -> Outcome? {
    do throws(PlanningFailure) { return try Planner.plan(programme) } catch {
      Issue.record("seed \(seed): \(error)")
      return nil
    }
  }

  /// What a plan of the oracle's is worth, and the rules that it breaks; points and courses, which the
  /// oracle does not tell, left out.
  private static func judge(
    _ tours: [OracleTours.Tour], of programme: Programme
  ) -> (worth: [Int], broken: [Violation]) {
    let started = tours.map {
      Plan.Tour(
        officer: programme.officers[$0.officer].id, post: programme.posts[$0.post].id,
        from: $0.from, until: $0.until, state: nil, course: nil, points: nil)
    }
    let running = programme.tours.filter { $0.state == .running }.map {
      Plan.Tour(
        officer: programme.officers[$0.officer].id, post: programme.posts[$0.post].id,
        from: $0.from, until: $0.until, state: .running, course: nil, points: nil)
    }
    let plan = Plan(
      programme: programme.name, status: .feasible, levels: [], tours: started + running)
    let verdict = Verdict(of: plan, for: programme)
    let untold: Set<Verification.Rule> = [.points, .courseSeat, .levelOrder]
    return (
      verdict.levels.map(\.value), verdict.violations.filter { !untold.contains($0.rule) }
    )
  }
}
