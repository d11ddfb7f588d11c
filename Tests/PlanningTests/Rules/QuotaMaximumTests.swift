import Planning
import Programme
import Testing

/// In every month of a quota at most its maximum of officers of its service are on tour in its mission.
@Suite("quota")
struct QuotaMaximumTests {
  let three = Small().officers("A,N,constable,30", "B,S,constable,20", "C,N,constable,25")
  let header = "quota,service,mission,from,until,min,max"

  @Test(arguments: [(2, 660), (1, 600), (0, 240)])
  func ofAService(_ most: Int, _ suitability: Int) throws {
    let plan = try three.posts("P,M,patrol,2,1,12,2027-01")
      .with("quotas", header, "QN,N,,,,,\(most)").plan()
    #expect(plan["suitability"] == suitability)
    #expect(plan["vacancies:1"] == (most == 0 ? 12 : 0))
  }

  @Test func ofAMission() throws {
    let plan = try three.posts("P,M,patrol,2,1,12,2027-01", "Q,K,patrol,1,1,12,2027-01")
      .with("quotas", header, "QM,,M,,,,1").plan()
    #expect(plan["vacancies:1"] == 12)
    #expect(plan["suitability"] == 12 * (30 + 25))
  }

  @Test func ofAServiceInAMission() throws {
    let plan = try three.posts("P,M,patrol,1,1,12,2027-01", "Q,K,patrol,1,1,12,2027-01")
      .with("quotas", header, "QNM,N,M,,,,0").plan()
    #expect(plan.started == ["A Q 2027-01..2027-12", "B P 2027-01..2027-12"])
  }

  @Test func ofAll() throws {
    let plan = try three.posts("P,M,patrol,1,1,12,2027-01", "Q,K,patrol,1,2,12,2027-01")
      .with("quotas", header, "QA,,,,,,1").plan()
    #expect(plan.started == ["A P 2027-01..2027-12"])
    #expect(plan["vacancies:2"] == 12)
  }

  /// Two officers of one service cannot overlap, so the handover month stays vacant.
  @Test func handoverCounts() throws {
    let pair = Small().set("handover_months", 1).officers("A,N,constable,30", "C,N,constable,25")
    #expect(try pair.plan()["vacancies:1"] == 1)
    let plan = try pair.with("quotas", header, "QN,N,,,,,1").plan()
    #expect(plan["vacancies:1"] == 2)
    #expect(plan["suitability"] == 5 * (30 + 25))
  }

  /// B's tours of three months may not touch April to June: January to March, July to September, December.
  @Test func onlyInItsMonths() throws {
    let plan = try Small().officers("B,S,constable,20").posts("P,M,patrol,1,1,3,")
      .with("quotas", header, "QS,S,,2027-04,2027-06,,0").plan()
    #expect(
      plan.started == ["B P 2027-01..2027-03", "B P 2027-07..2027-09", "B P 2027-12..2028-02"])
    #expect(plan["vacancies:1"] == 5)
  }

  /// What is blank is the horizon's: months after it are nobody's.
  @Test(arguments: [
    (",2027-04", 6), ("2027-10,", 6), (",", 12), ("2028-01,", 2), ("2026-01,2026-12", 2),
  ])
  func aBlankSideIsTheHorizons(_ range: String, _ vacant: Int) throws {
    let plan = try Small().officers("B,S,constable,20")
      .with("quotas", header, "QS,S,,\(range),,0").plan()
    #expect(plan["vacancies:1"] == vacant)
  }

  @Test func runningToursBeyondItStandAndNothingIsAdded() throws {
    let plan = try Small().officers("A,N,constable,30", "X,N,constable,0", "Y,N,constable,0")
      .posts("P,M,patrol,2,3,12,2027-02", "Q,K,patrol,1,1,6,2027-01|2027-03|2027-04")
      .with("quotas", header, "QN,N,,,,,1")
      .with(
        "tours", "officer,post,from,until,state", "X,P,2026-10,2027-03,running",
        "Y,P,2027-01,2027-02,running"
      ).plan()
    #expect(plan.started == ["A Q 2027-04..2027-09"])
  }

  @Test func theNarrowestOfSeveralCounts() throws {
    let plan = try three.posts("P,M,patrol,3,1,12,2027-01")
      .with("quotas", header, "Q1,N,,,,,2", "Q2,,M,,,,2", "Q3,N,M,2027-06,2027-06,,1").plan()
    #expect(plan.started == ["A P 2027-01..2027-12", "B P 2027-01..2027-12"])
  }
}
