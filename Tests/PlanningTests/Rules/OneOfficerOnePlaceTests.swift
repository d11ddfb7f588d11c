import Planning
import Programme
import Testing

/// Between two tours of an officer lie the months of rest that the earlier tour's mission asks for.
@Suite("one officer, one place")
struct OneOfficerOnePlaceTests {
  let alone = Small().officers("A,N,constable,30")

  /// Tours of six months, the rest between them, and fourteen months to fill.
  @Test(arguments: [(0, 0), (1, 2), (2, 2), (3, 3), (7, 7), (8, 8), (9, 8)])
  func restOfTheProgramme(_ rest: Int, _ vacant: Int) throws {
    let plan = try alone.set("months", 14).set("rest_months", rest).plan()
    #expect(plan["vacancies:1"] == vacant)
  }

  @Test func theMissionOfTheEarlierTourSaysHowLong() throws {
    let care = alone.with("missions", "mission,rest_months", "M,5", "K,1")
    let hardFirst = care.posts("P,M,patrol,1,1,3,2027-01", "Q,K,patrol,1,1,3,2027-07")
    let easyFirst = care.posts("P,M,patrol,1,1,3,2027-07", "Q,K,patrol,1,1,3,2027-01")
    // April to June lie between: too few after M, enough after K.
    #expect(try hardFirst.plan().started.count == 1)
    #expect(try easyFirst.plan().started == ["A Q 2027-01..2027-03", "A P 2027-07..2027-09"])
    let less = hardFirst.with("missions", "mission,rest_months", "M,3", "K,1")
    #expect(try less.plan().started == ["A P 2027-01..2027-03", "A Q 2027-07..2027-09"])
  }

  @Test func aMissionMayAskForNoRest() throws {
    let plan = try alone.with("missions", "mission,rest_months", "M,0", "K,").plan()
    #expect(plan.started == ["A P 2027-01..2027-06", "A P 2027-07..2027-12"])
  }

  /// A runs on P from May to July; tours on Q last three months.
  @Test(arguments: [
    (4, ["A Q 2027-10..2027-12"]), (1, ["A Q 2027-01..2027-03", "A Q 2027-10..2027-12"]),
  ])
  func aRunningTourBindsInBothDirections(_ restOfK: Int, _ tours: [String]) throws {
    let plan = try alone.with("missions", "mission,rest_months", "M,", "K,\(restOfK)")
      .posts("P,M,patrol,1,3,6,2027-01", "Q,K,patrol,1,1,3,")
      .with("tours", "officer,post,from,until,state", "A,P,2027-05,2027-07,running").plan()
    #expect(plan.started == tours)
    #expect(plan.tours.filter { $0.state == .running }.count == 1)
  }

  /// A's running tour begins in November and ends after the horizon.
  @Test(arguments: [(0, 9), (4, 3), (8, 0), (7, 3)])
  func aRunningTourThatBeginsLater(_ restOfK: Int, _ covered: Int) throws {
    let plan = try alone.with("missions", "mission,rest_months", "M,", "K,\(restOfK)")
      .posts("P,M,patrol,1,3,6,2027-01", "Q,K,patrol,1,1,3,")
      .with("tours", "officer,post,from,until,state", "A,P,2027-11,2028-04,running").plan()
    #expect(plan["vacancies:1"] == 12 - covered)
  }

  @Test func factsAreNotJudgedAgainstEachOther() throws {
    let plan = try alone.posts("P,M,patrol,1,1,6,2027-01", "Q,K,patrol,1,1,6,2027-01")
      .with(
        "tours", "officer,post,from,until,state", "A,P,2027-01,2027-04,running",
        "A,Q,2027-03,2027-06,running"
      ).plan()
    #expect(plan.tours.count == 2)
    #expect(plan["vacancies:1"] == 24 - 8)
  }

  /// The longer rest binds, though the other tour ended later.
  @Test func everyRunningTourBinds() throws {
    let plan = try alone.with("missions", "mission,rest_months", "M,8", "K,0")
      .posts("P,M,patrol,1,1,3,2027-01", "Q,K,patrol,1,1,3,")
      .with(
        "tours", "officer,post,from,until,state", "A,P,2026-10,2026-12,running",
        "A,Q,2027-01,2027-03,running"
      ).plan()
    #expect(plan.started == ["A Q 2027-09..2027-11", "A Q 2027-12..2028-02"])
  }

  /// Home since November: December and January are the rest, however long a mission's rest is.
  @Test func homeSinceAsksForTheRestOfTheProgramme() throws {
    let plan = try alone.with("missions", "mission,rest_months", "M,9", "K,")
      .with(
        "officers", "officer,service,rank,board_score,home_since", "A,N,constable,30,2026-11"
      )
      .posts("P,M,patrol,1,1,11,").plan()
    #expect(plan.started == ["A P 2027-02..2027-12"])
    #expect(plan["vacancies:1"] == 1)
  }
}
