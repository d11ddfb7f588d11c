import Planning
import Programme
import Testing

/// In every month no post is covered by more than its headcount of officers.
@Suite("headcount")
struct HeadcountTests {
  @Test(arguments: [(0, 0, 0), (1, 360, 0), (2, 600, 0), (3, 720, 0), (4, 720, 12)])
  func theBestServe(_ headcount: Int, _ suitability: Int, _ vacant: Int) throws {
    let plan = try Small()
      .officers("A,N,constable,30", "B,S,constable,20", "C,S,constable,10")
      .posts("P,M,patrol,\(headcount),1,12,2027-01").plan()
    #expect(plan["suitability"] == suitability)
    #expect(plan["vacancies:1"] == vacant)
  }

  /// Each tour covers five months from its second, so the next begins in the last month of the one before.
  @Test func aSuccessorOverlapsByTheHandover() throws {
    let plan = try Small().set("handover_months", 1).plan()
    #expect(
      plan.started == ["A P 2027-01..2027-06", "A P 2027-11..2028-04", "B P 2027-06..2027-11"])
    #expect(plan["vacancies:1"] == 1)
    #expect(plan["suitability"] == 30 * 6 + 20 * 5)
  }

  @Test func runningTourIsCoveredAfterItsHandover() throws {
    let plan = try Small().set("handover_months", 2)
      .officers("A,N,constable,30", "X,N,constable,0")
      .posts("P,M,patrol,1,1,6,2027-02|2027-03|2027-05")
      .with("tours", "officer,post,from,until,state", "X,P,2026-12,2027-04,running").plan()
    // From February A would cover April, which X covers; from March, May to August.
    #expect(plan.started.contains("A P 2027-03..2027-08"))
    #expect(plan["vacancies:1"] == 12 - 3 - 4)
  }

  @Test func runningToursBeyondItStandAndNothingIsAdded() throws {
    let plan = try Small()
      .officers("A,N,constable,30", "B,S,constable,20", "X,N,constable,0", "Y,N,constable,0")
      .with(
        "tours", "officer,post,from,until,state", "X,P,2026-12,2027-03,running",
        "Y,P,2027-01,2027-03,running"
      ).plan()
    #expect(plan.started == ["A P 2027-04..2027-09", "B P 2027-10..2028-03"])
    #expect(plan["vacancies:1"] == 0)
    #expect(plan.tours.count == 4)
  }

  /// With a seat beside the running ones, one is added.
  @Test func whatRunningToursLeaveFreeIsFilled() throws {
    let plan = try Small().posts("P,M,patrol,3,1,3,2027-01").officers(
      "A,N,constable,30", "B,S,constable,20", "X,N,constable,0", "Y,N,constable,0"
    ).with(
      "tours", "officer,post,from,until,state", "X,P,2026-12,2027-03,running",
      "Y,P,2027-01,2027-03,running"
    ).plan()
    #expect(plan.started == ["A P 2027-01..2027-03"])
  }
}
