import Programme
import Testing

@testable import Reports

/// Lanes of the timeline against what the plan covers, month by month.
@Suite struct LaneTests {
  @Test func lanesShowEveryTourAndEveryVacancyOnce() throws {
    let programme = try Example.programme
    let deployment = Deployment(of: Example.plan, for: programme)
    let tours = PlanTour.all(of: Example.plan, in: programme)
    for (index, post) in programme.posts.enumerated() {
      let own = tours.filter { $0.post == index }
      let lanes = PostLanes(of: index, tours: own, in: deployment)
      #expect(lanes.lanes.joined().count == own.count)
      for lane in lanes.lanes {
        for (a, b) in zip(lane, lane.dropFirst()) { #expect(a.tour.until < b.tour.from) }
      }
      for month in 0..<programme.horizon.months {
        let isOpen = deployment.open[index]?.contains(month) ?? false
        let missing = isOpen ? max(0, post.headcount - deployment.covered(index)[month]) : 0
        let shown = lanes.vacant.count { $0.contains { $0.contains(month) } }
        #expect(shown == missing, "\(post.id) in month \(month)")
      }
    }
  }

  @Test func vacanciesAddUp() throws {
    let programme = try Example.programme
    let deployment = Deployment(of: Example.plan, for: programme)
    let listed = Vacancy.all(in: deployment).reduce(0) { $0 + $1.missing * $1.months.count }
    let monthly = programme.missions.indices.reduce(0) {
      $0 + MonthlyStrength(of: $1, in: deployment).vacant.reduce(0, +)
    }
    let summary = PlanSummary(of: Example.plan, for: programme).missions.reduce(0) {
      $0 + $1.vacant
    }
    #expect(listed == summary)
    #expect(monthly == summary)
  }
}
