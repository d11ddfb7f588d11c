import Planning
import Programme
import Testing

/// Points × covered months, less the rotation cost, over the tours that the plan starts.
@Suite("suitability")
struct SuitabilityTests {
  let late = Small().officers("A,N,constable,30").posts("P,M,patrol,1,1,6,2027-11")

  @Test func onlyCoveredMonthsInsideTheHorizonEarn() throws {
    #expect(try late.plan()["suitability"] == 60)
    #expect(try late.set("handover_months", 1).plan()["suitability"] == 30)
    #expect(try late.set("handover_months", 3).plan()["suitability"] == 0)
  }

  /// The tour earns 60.
  @Test(arguments: [(0, 60), (59, 1), (61, 0), (1000, 0), (-30, 90)])
  func aRotationMustBeWorthItsCost(_ cost: Int, _ suitability: Int) throws {
    let plan = try late.set("rotation_cost", cost).objective("suitability").plan()
    #expect(plan["suitability"] == suitability)
    #expect(plan.started.isEmpty == (suitability == 0))
  }

  @Test func aFilledPostComesFirst() throws {
    let plan = try late.set("rotation_cost", 1000).plan()
    #expect(plan["vacancies:1"] == 10)
    #expect(plan["suitability"] == 60 - 1000)
  }

  /// One tour of twelve months or two of six cover the same.
  @Test(arguments: [(10, 1, 350), (-10, 2, 380)])
  func costsDecideHowManyTours(_ cost: Int, _ tours: Int, _ suitability: Int) throws {
    let plan = try Small().officers("A,N,constable,30").set("rest_months", 0)
      .set("rotation_cost", cost).posts("P,M,patrol,1,1,6|12,2027-01|2027-07").plan()
    #expect(plan.started.count == tours)
    #expect(plan["suitability"] == suitability)
  }

  @Test func runningToursEarnAndCostNothing() throws {
    let plan = try late.set("rotation_cost", 7)
      .with("tours", "officer,post,from,until,state", "A,P,2027-01,2027-12,running").plan()
    #expect(plan["suitability"] == 0)
    #expect(plan.tours.map(\.points) == [nil])
  }

  @Test(arguments: [(19, "B", 240), (21, "A", 252), (-5, "B", 240), (0, "B", 240)])
  func aScoreReplacesThePoints(_ score: Int, _ officer: String, _ suitability: Int) throws {
    let plan = try Small().posts("P,M,patrol,1,1,12,2027-01")
      .with("scores", "officer,post,points", "A,P,\(score)").plan()
    #expect(plan.tours.map(\.officer) == [officer])
    #expect(plan["suitability"] == suitability)
  }

  @Test func aNegativeScoreIsBorneOnlyForALevelBefore() throws {
    let unfit = Small().officers("A,N,constable,30").posts("P,M,patrol,1,1,12,2027-01")
      .with("scores", "officer,post,points", "A,P,-5")
    let filled = try unfit.plan()
    #expect(filled["suitability"] == -60)
    #expect(filled.tours.map(\.points) == [-5])
    #expect(try unfit.objective("suitability", "vacancies:1").plan().tours.isEmpty)
  }

  @Test func theWholePlanIsBestNotEachPost() throws {
    let plan = try Small()
      .posts("P,M,patrol,1,1,12,2027-01", "Q,M,patrol,1,1,12,2027-01")
      .with("scores", "officer,post,points", "A,P,30", "A,Q,29", "B,P,28", "B,Q,1").plan()
    #expect(plan.started == ["A Q 2027-01..2027-12", "B P 2027-01..2027-12"])
    #expect(plan["suitability"] == 12 * (29 + 28))
  }
}
