import Planning
import Programme
import Testing

/// Every tour that starts has a seat on a course for its mission, or for all, in the months before it.
@Suite("course seat")
struct CourseSeatTests {
  let january = Small().posts("P,M,patrol,1,1,12,2027-01")
  let header = "course,month,seats,mission"

  /// In one of the months before the first of the tour, which is excluded.
  @Test(arguments: [
    (3, "2026-09", 0), (3, "2026-10", 1), (3, "2026-12", 1), (3, "2027-01", 0), (1, "2026-11", 0),
    (1, "2026-12", 1), (4, "2026-09", 1),
  ])
  func theTrainingWindow(_ months: Int, _ month: String, _ tours: Int) throws {
    let plan = try january.set("training_within_months", months)
      .with("courses", header, "C1,\(month),5,").plan()
    #expect(plan.started.count == tours)
    #expect(plan.tours.allSatisfy { $0.course == "C1" })
  }

  @Test(arguments: [(0, 0), (1, 360), (2, 600)])
  func seatsAreNotExceeded(_ seats: Int, _ suitability: Int) throws {
    let plan = try Small().posts("P,M,patrol,2,1,12,2027-01")
      .with("courses", header, "C1,2026-12,\(seats),").plan()
    #expect(plan["suitability"] == suitability)
  }

  @Test func aCourseMayBeOfOneMission() throws {
    let two = Small().posts("P,M,patrol,1,1,12,2027-01", "Q,K,patrol,1,1,12,2027-01")
    let both = try two.with("courses", header, "C1,2026-11,1,", "C2,2026-12,1,K").plan()
    #expect(both["vacancies:1"] == 0)
    #expect(both.tours.filter { $0.post == "P" }.map(\.course) == ["C1"])
    #expect(both.tours.filter { $0.post == "Q" }.map(\.course) == ["C2"])
    let one = try two.with("courses", header, "C2,2026-12,2,K").plan()
    #expect(one.started == ["A Q 2027-01..2027-12"])
  }

  /// P needs the early course, which Q could use as well: Q must wait for the late one.
  @Test func seatsAreSharedOverTime() throws {
    let plan = try Small()
      .posts("P,M,patrol,1,1,12,2027-01", "Q,M,patrol,1,2,11,2027-02|2027-04")
      .with("courses", header, "C1,2026-12,1,", "C2,2027-02,1,").plan()
    #expect(plan["vacancies:1"] == 0)
    #expect(plan["vacancies:2"] == 3)
    #expect(plan.tours.map(\.course) == plan.tours.map { $0.post == "P" ? "C1" : "C2" })
  }

  @Test func anEmptyTableLeavesNoTour() throws {
    #expect(try january.with("courses", header).plan().started.isEmpty)
  }

  @Test func withoutATableNoSeatIsNeeded() throws {
    let plan = try january.plan()
    #expect(plan.started == ["A P 2027-01..2027-12"])
    #expect(plan.tours.map(\.course) == [nil])
  }

  @Test func runningToursNeedNone() throws {
    let plan = try january.with("courses", header, "C1,2026-12,0,")
      .with("tours", "officer,post,from,until,state", "B,P,2027-01,2027-06,running").plan()
    #expect(plan.tours.map(\.officer) == ["B"])
    #expect(plan.tours.map(\.course) == [nil])
  }

  @Test func keptToursNeedOne() throws {
    let published = january.with(
      "tours", "officer,post,from,until,state", "B,P,2027-01,2027-12,planned")
    let with = try published.with("courses", header, "C1,2026-12,1,").plan()
    #expect(with.tours.map(\.state) == [.kept])
    #expect(with.tours.map(\.course) == ["C1"])
    let without = try published.with("courses", header, "C1,2027-01,1,").plan()
    #expect(without.tours.isEmpty)
    #expect(without["changes"] == 1)
  }
}
