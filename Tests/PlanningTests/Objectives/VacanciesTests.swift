import Planning
import Programme
import Testing

/// Officer-months of a priority inside the horizon that are not covered.
@Suite("vacancies")
struct VacanciesTests {
  @Test func aHigherPriorityOutweighsPoints() throws {
    let plan = try Small().officers("A,N,constable,30")
      .posts("P,M,patrol,1,1,12,2027-01", "Q,M,patrol,1,2,12,2027-01")
      .with("scores", "officer,post,points", "A,P,1", "A,Q,900").plan()
    #expect(plan.started == ["A P 2027-01..2027-12"])
    #expect(plan["vacancies:1"] == 0)
    #expect(plan["vacancies:2"] == 12)
    #expect(plan["vacancies:3"] == 0)
  }

  /// Two seats in the months that the window, the mission's window and the horizon share.
  @Test(arguments: [
    (",", ",", 24), ("2027-03,2027-10", ",", 16), ("2027-03,2027-10", ",2027-08", 12),
    ("2026-03,2028-10", "2027-12,2029-01", 2), (",2027-01", "2027-01,", 2),
    ("2027-08,", ",2027-07", 0), ("2028-01,", ",", 0),
  ])
  func onlyTheWindowIsAsked(_ post: String, _ mission: String, _ vacant: Int) throws {
    let plan = try Small().with("missions", "mission,from,until", "M,\(mission)")
      .with(
        "posts", "post,mission,role,headcount,priority,tour_months,from,until",
        "P,M,patrol,2,1,18,\(post)"
      )
      .with("pins", "officer,post,decision", "A,P,forbid", "B,P,forbid").plan()
    #expect(plan["vacancies:1"] == vacant)
    #expect(plan.tours.isEmpty)
  }

  /// A tour lies wholly in the window, though its months after the horizon count for nothing.
  @Test(arguments: [
    ("6", "2027-05", 5), ("3|6", "2027-05", 2), ("6", "2027-06", 0), ("3", "2027-06", 0),
  ])
  func toursFitIntoTheWindow(_ lengths: String, _ until: String, _ vacant: Int) throws {
    let plan = try Small().with(
      "posts", "post,mission,role,headcount,priority,tour_months,until",
      "P,M,patrol,1,1,\(lengths),\(until)"
    ).plan()
    #expect(plan["vacancies:1"] == vacant)
  }

  @Test func theHorizonCutsWhatATourCovers() throws {
    let plan = try Small().officers("A,N,constable,30").posts("P,M,patrol,1,1,12,2027-10").plan()
    #expect(plan.started == ["A P 2027-10..2028-09"])
    #expect(plan["vacancies:1"] == 9)
    #expect(plan["suitability"] == 90)
  }

  /// From April on the window is open; X's tour covers April to June, or from its handover on.
  @Test(arguments: [("2027-01", 0, 6), ("2027-01", 4, 7), ("2026-01", 6, 6), ("2027-06", 1, 9)])
  func runningToursCoverTheWindow(_ from: String, _ handover: Int, _ vacant: Int) throws {
    let plan = try Small().set("handover_months", handover).officers("X,N,constable,0").with(
      "posts", "post,mission,role,headcount,priority,tour_months,from,starts",
      "P,M,patrol,1,1,12,2027-04,2027-05"
    ).with("pins", "officer,post,decision", "X,P,forbid")
      .with("tours", "officer,post,from,until,state", "X,P,\(from),2027-06,running").plan()
    #expect(plan["vacancies:1"] == vacant)
  }

  @Test func moreThanTheHeadcountFillsNothingElse() throws {
    let plan = try Small().officers("X,N,constable,0", "Y,N,constable,0")
      .posts("P,M,patrol,1,2,12,2026-01", "Q,M,patrol,1,2,12,2026-01").with(
        "tours", "officer,post,from,until,state", "X,P,2027-01,2027-12,running",
        "Y,P,2027-01,2027-12,running"
      ).plan()
    #expect(plan["vacancies:2"] == 12)
  }
}
