import Planning
import Programme
import Testing

/// Planned tours that are not in the plan exactly as published.
@Suite("changes")
struct ChangesTests {
  let year = Small().posts("P,M,patrol,1,1,12,2027-01")
  let columns = "officer,post,from,until,state"

  @Test func aPlannedTourIsKeptAtACost() throws {
    let plan = try year.with("tours", columns, "B,P,2027-01,2027-12,planned").plan()
    #expect(plan.started == ["B P 2027-01..2027-12"])
    #expect(plan.tours.map(\.state) == [.kept])
    #expect(plan["changes"] == 0)
    #expect(plan["suitability"] == 240)
  }

  @Test func whatComesBeforeItMayChangeIt() throws {
    let plan = try year.objective("vacancies:1", "suitability", "changes")
      .with("tours", columns, "B,P,2027-01,2027-12,planned").plan()
    #expect(plan.started == ["A P 2027-01..2027-12"])
    #expect(plan.tours.map(\.state) == [.new])
    #expect(plan["changes"] == 1)
  }

  /// Without the planned tour the year is filled but for two months of rest.
  @Test(arguments: [(true, 2, 1), (false, 5, 0)])
  func theOrderOfLevelsDecides(_ vacanciesFirst: Bool, _ vacant: Int, _ changes: Int) throws {
    let alone = Small().officers("A,N,constable,30")
      .with("tours", columns, "A,P,2027-04,2027-09,planned")
    let plan = try
      (vacanciesFirst
      ? alone.objective("vacancies:1", "changes") : alone.objective("changes", "vacancies:1"))
      .plan()
    #expect(plan["vacancies:1"] == vacant)
    #expect(plan["changes"] == changes)
  }

  /// Another start, another length, a month in which no tour starts, an officer who may not serve.
  @Test(arguments: [
    "A,P,2027-02,2028-01", "A,P,2027-01,2027-11", "A,P,2026-12,2027-11", "B,P,2027-01,2027-12",
  ])
  func anImpossibleTourIsAChange(_ tour: String) throws {
    let plan = try year.with("tours", columns, "\(tour),planned")
      .with("pins", "officer,post,decision", "B,P,forbid").plan()
    #expect(plan.started == ["A P 2027-01..2027-12"])
    #expect(plan.tours.map(\.state) == [.new])
    #expect(plan["changes"] == 1)
  }

  @Test func twoThatExcludeEachOtherAreOneChange() throws {
    let plan = try year.with(
      "tours", columns, "A,P,2027-01,2027-12,planned", "B,P,2027-01,2027-12,planned"
    ).plan()
    #expect(plan.started == ["A P 2027-01..2027-12"])
    #expect(plan["changes"] == 1)
  }

  @Test func aKeptTourEarnsAndCosts() throws {
    let plan = try year.set("rotation_cost", 100)
      .with("tours", columns, "B,P,2027-01,2027-12,planned").plan()
    #expect(plan["suitability"] == 240 - 100)
  }
}
