import Optimizer
import Planning
import Programme
import Selection
import Tables
import Testing

/// Who could take a tour as it is: the same that an exchange says, judged by every rule.
@Suite struct StandInTests {
  /// For every tour of a plan and everybody whom it sends nowhere: a stand-in where the exchange breaks nothing, with the
  /// same change of every level; nobody else.
  @Test(arguments: ["care", "everything", "quotas"])
  func standInsAreWhoMayBeExchanged(_ name: String) throws {
    guard Conformance.cases.contains(name) else { return }
    let programme = try Programme(folder: Conformance.path(of: name))
    let plan = try Planner.plan(programme, limits: Limits(seconds: 20)).plan
    let situation = Situation(of: programme)
    let explainer = Explainer(situation)
    let standIns = StandIns(for: plan, in: situation, most: .max)
    let sent = Set(plan.tours.map(\.officer))
    let posts = Dictionary(uniqueKeysWithValues: programme.posts.enumerated().map { ($1.id, $0) })
    var (found, tried) = (0, 0)
    for (officer, person) in programme.officers.enumerated() where !sent.contains(person.id) {
      for post in Set(plan.tours.map(\.post)) {
        let comparison = explainer.comparison(of: officer, on: posts[post], in: plan)
        for rival in comparison.rivals {
          tried += 1
          let own = standIns[rival.tour].first { $0.officer == officer }
          guard case .changes(let changes) = rival.exchange else {
            #expect(own == nil, "\(person.id) for \(rival.tour)")
            continue
          }
          found += 1
          #expect(
            own?.changes == changes.map { $0.then - $0.now }, "\(person.id) for \(rival.tour)")
          #expect(own?.points == rival.own?.points)
        }
      }
    }
    #expect(tried > 0)
    #expect(plan.tours.reduce(0) { $0 + standIns[$1].count } == found)
  }

  /// The best first, and no more than are asked for: B loses ten points in each of six months, C twenty.
  @Test func theBestFirst() throws {
    let small = Small().posts("P,M,patrol,1,1,6,2027-01")
      .officers("A,N,constable,30", "C,S,constable,10", "B,S,constable,20")
    let plan = try small.plan()
    let programme = try Programme(small.source)
    let situation = Situation(of: programme)
    let tour = try #require(plan.tours.first)
    #expect(plan.tours.count == 1)
    let both = StandIns(for: plan, in: situation, most: 3)[tour]
    #expect(both.map { programme.officers[$0.officer].id } == ["B", "C"])
    #expect(both.map(\.changes.last) == [-60, -120])
    #expect(StandIns(for: plan, in: situation, most: 1)[tour].map(\.points) == [20])
  }
}
