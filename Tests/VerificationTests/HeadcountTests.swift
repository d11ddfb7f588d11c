import Programme
import Testing
import Verification

/// Headcounts and quotas, with the running tours that may stand above them.
@Suite("Headcounts and quotas")
struct HeadcountTests {
  let folder = Example.folder
  let tours = Example.tours
  let extra = Draft("G", "P3", "2027-07", "2027-12", course: "K4", points: 750)

  @Test func aboveTheHeadcount() throws {
    #expect(
      try (tours + [extra]).violations().map(\.description) == [
        "headcount: P3 2027-08..2027-12: covering the post: 2, 1 allowed"
      ])
  }

  /// In March B and C cover P1 while A takes over; without handover A would cover too.
  @Test func theHandoverDoesNotCover() throws {
    let overlapping = tours.changing("A") { ($0.from, $0.until) = ("2027-03", "2027-08") }
    #expect(try overlapping.brokenRules() == [])
    let without = folder.setting("handover_months", to: 0)
    let found = try overlapping.violations(in: without)
    #expect(found.map(\.description) == ["headcount: P1 2027-03: covering the post: 3, 2 allowed"])
  }

  /// The handover month counted as covered would make each tour's post a month less vacant.
  @Test func theHandoverIsVacant() throws {
    let programme = try folder.programme()
    let plan = tours.honestPlan(for: programme)
    #expect(plan.levels[0].value == 7)
    let without = try folder.setting("handover_months", to: 0).programme()
    #expect(tours.honestPlan(for: without).levels[0].value == 4)
    #expect(Verdict(of: plan, for: without).violations.contains { $0.rule == .claimedValue })
  }

  /// A headcount is cut to the post's window; a running tour outside of it stands.
  @Test func outsideTheWindow() throws {
    let changed = folder.setting("until", of: "P1", in: "posts", to: "2027-08")
    let found = try tours.violations(in: changed)
    #expect(Set(found.map(\.rule)) == [.postWindow, .headcount])
    #expect(
      found.contains {
        $0.description
          == "headcount: P1 2027-09: covering the post outside its window: 2, 0 allowed"
      })
  }

  @Test func runningToursStandAboveTheHeadcount() throws {
    let crowded = folder.adding("G,P3,2027-01,2027-12,running", to: "tours")
      .adding("B,P3,2027-01,2027-09,running", to: "tours")
    let running = [
      Draft("G", "P3", "2027-01", "2027-12", .running),
      Draft("B", "P3", "2027-01", "2027-09", .running),
    ]
    let withoutD = tours.without("D") + running
    let noPin = folder.without("pins")
    var changed = crowded
    changed.tables["pins"] = noPin.tables["pins"]
    #expect(try withoutD.brokenRules(in: changed) == [])
    #expect(
      try (tours + running).violations(in: changed).map(\.description) == [
        "headcount: P3 2027-08..2027-09: covering the post: 3, 1 allowed, and nothing may be added to "
          + "the 2 running",
        "headcount: P3 2027-10..2027-12: covering the post: 2, 1 allowed",
      ])
  }

  /// In April A is still handing over, and on tour.
  @Test func quotasCountTheHandover() throws {
    let tight = folder.setting("max", of: "QN", in: "quotas", to: "1")
    #expect(
      try tours.violations(in: tight).map(\.description) == [
        "quota: QN 2027-04..2027-06: on tour: 2, 1 allowed"
      ])
  }

  @Test func quotasHoldInTheirMonths() throws {
    let before = folder.adding("QX,,,2027-01,2027-03,,3", to: "quotas")
    #expect(try tours.brokenRules(in: before) == [])
    let after = folder.adding("QX,,,2027-08,2029-01,,3", to: "quotas")
    let found = try tours.violations(in: after)
    #expect(found.map(\.rule) == [.quota])
    #expect(found.first?.scene.from?.description == "2027-08")
    #expect(found.first?.scene.until?.description == "2027-09")
  }

  @Test func runningToursStandAboveAQuota() throws {
    let zero = folder.adding("QX,S,M1,2027-01,2027-06,,0", to: "quotas")
    #expect(try tours.brokenRules(in: zero) == [])
    let added = folder.adding("QX,,M1,2027-01,2027-03,,0", to: "quotas")
    #expect(
      try tours.violations(in: added).map(\.finding.description) == [
        "on tour: 2, 0 allowed, and nothing may be added to the 1 running"
      ])
  }
}
