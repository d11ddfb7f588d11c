import Planning
import Programme
import Selection
import Tables
import Testing
import Verification

/// What a plan decided, and what another officer in the place of the chosen one would mean.
@Suite struct PlanComparisonTests {
  /// The comparison of an officer with what the planner decides about the first post.
  private func comparison(_ small: Small, of officer: Int) throws -> PlanComparison {
    let plan = try small.plan()
    return Explainer(Situation(of: try Programme(small.source)))
      .comparison(of: officer, on: 0, in: plan)
  }

  private let once = Small().posts("P,M,patrol,1,1,6,2027-01")

  /// B in the place of A costs ten points in each of six months.
  @Test func fewerPoints() throws {
    let found = try comparison(once, of: 1)
    #expect(found.tours == [])
    let rival = try #require(found.rivals.first)
    #expect(found.rivals.count == 1)
    #expect(rival.officer == 0)
    #expect(rival.merit?.points == 30)
    #expect(rival.own?.points == 20)
    guard case .changes(let changes) = rival.exchange else {
      Issue.record("\(rival.exchange)")
      return
    }
    let changed = changes.filter { $0.now != $0.then }
    #expect(changed.map(\.level) == [.suitability])
    #expect(changed.map(\.now) == [180])
    #expect(changed.map(\.then) == [120])
    #expect(changed.map(\.isBetter) == [false])
  }

  /// The chosen one has no rival in the officer's own tour.
  @Test func theChosenOne() throws {
    let found = try comparison(once, of: 0)
    #expect(found.tours.map(\.post) == ["P"])
    #expect(found.rivals.isEmpty)
  }

  /// A has more points, but A's service may send nobody.
  @Test func aRuleThatWouldBreak() throws {
    let found = try comparison(once.with("quotas", "quota,service,max", "none,N,0"), of: 0)
    guard case .breaks(let violations)? = found.rivals.first?.exchange else {
      Issue.record("\(found.rivals)")
      return
    }
    #expect(violations.map(\.rule) == [.quota])
    #expect(violations.first?.scene.quota == "none")
  }

  /// B is not free in time.
  @Test func impossible() throws {
    let small = once.with(
      "officers", "officer,service,rank,board_score,available_from", "A,N,constable,30,",
      "B,S,constable,20,2027-02")
    guard case .impossible(let obstacles)? = try comparison(small, of: 1).rivals.first?.exchange
    else {
      Issue.record("B could be sent")
      return
    }
    let (needed, from) = (Month("2027-01"), Month("2027-02"))
    #expect(
      obstacles == [.availableFrom(try #require(from), needed: try #require(needed))])
  }

  /// A running tour was not chosen, and a woman is missed by the target if A goes.
  @Test func runningToursAndTargets() throws {
    let running = Small().with(
      "tours", "officer,post,from,until,state", "A,P,2026-09,2027-02,running")
    let found = try comparison(running, of: 1)
    guard case .running? = found.rivals.first?.exchange else {
      Issue.record("\(found.rivals)")
      return
    }
    #expect(found.rivals.first?.merit == nil)
    let target =
      once
      .with(
        "officers", "officer,service,rank,board_score,gender", "A,N,constable,30,M",
        "B,S,constable,20,F"
      ).with("targets", "target,who,at_least", "women,gender=F,1")
    guard case .changes(let changes)? = try comparison(target, of: 0).rivals.first?.exchange else {
      Issue.record("no change")
      return
    }
    let first = try #require(changes.first { $0.now != $0.then })
    #expect(first.level == .targets)
    #expect(first.isBetter == false)
  }
}
