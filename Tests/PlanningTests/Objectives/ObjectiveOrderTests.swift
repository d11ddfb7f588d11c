import Planning
import Programme
import Testing

/// The levels are those of the objective, in its order; one left out is not optimised.
@Suite("order of the objective")
struct ObjectiveOrderTests {
  /// One officer: P is of priority 1, Q of priority 2, R of priority 3 and worth most.
  let choice = Small().officers("A,N,constable,30")
    .posts("P,M,patrol,1,1,12,2027-01", "Q,M,patrol,1,2,12,2027-01", "R,M,patrol,1,3,12,2027-01")
    .with("scores", "officer,post,points", "A,P,1", "A,Q,2", "A,R,3")

  @Test(arguments: [
    (["vacancies:1", "vacancies:2", "suitability"], "P", [0, 12, 12]),
    (["vacancies:2", "vacancies:1", "suitability"], "Q", [0, 12, 24]),
    (["suitability", "vacancies:1", "vacancies:2"], "R", [36, 12, 12]),
    (["vacancies:3"], "R", [0]), (["vacancies:2", "changes"], "Q", [0, 0]),
    (["suitability"], "R", [36]),
    (["changes", "targets", "vacancies:1"], "P", [0, 0, 0]),
  ])
  func theFirstLevelDecides(_ levels: [String], _ post: String, _ values: [Int]) throws {
    let objective = "[" + levels.map { "'\($0)'" }.joined(separator: ",") + "]"
    let plan = try choice.set("objective", objective).plan()
    #expect(plan.levels.map(\.name) == levels)
    #expect(plan.levels.map(\.value) == values)
    #expect(plan.levels.map(\.bound) == values)
    #expect(plan.tours.map(\.post) == [post])
  }

  @Test func withoutAnObjectiveThereAreSix() throws {
    let plan = try choice.plan()
    #expect(plan.levels.map(\.name) == ObjectiveLevel.standard.map(\.description))
    #expect(plan.levels.map(\.value) == [0, 12, 12, 0, 0, 12])
  }

  @Test func aProgrammeWithoutPossibleToursHasAnEmptyPlan() throws {
    let plan = try choice.with(
      "pins", "officer,post,decision", "A,P,forbid", "A,Q,forbid", "A,R,forbid"
    )
    .plan()
    #expect(plan.tours.isEmpty)
    #expect(plan.levels.map(\.value) == [12, 12, 12, 0, 0, 0])
  }
}
