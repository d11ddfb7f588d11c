import Programme
import Testing
import Verification

/// The valid plan keeps every rule and is worth what a hand calculation says.
@Suite("A valid plan")
struct ExampleTests {
  let tours = Example.tours

  @Test func breaksNothing() throws {
    #expect(try tours.violations().map(\.description) == [])
  }

  /// Vacancies: P1 asks for 24 officer-months. B covers Jan–Mar, C Feb–Jun, A May–Sep, F Sep–Dec: 17
  /// covered, 7 vacant. P2 asks for Apr–Dec, E covers Aug–Dec: 4 vacant (F, running, served before the
  /// window). P3: D covers Aug–Dec: 7 vacant.
  ///
  /// Targets: no woman in T1 (half of 2 is 1) in Jan–Mar and Oct–Dec, 6 × weight 3. French: A and C in
  /// Jun, A and D in Jul, A, D and F in Aug, so 1 + 1 + 0 short of 3. QN has nobody in Oct–Dec: 3. QS has
  /// B in Feb and Mar and nobody in Apr: 1 + 1 + 2. In all 18 + 2 + 3 + 4 = 27.
  ///
  /// Changes: D's planned tour. Suitability: A 99 × 5, C 1053 × 5, D −5 × 5, E 61 × 5, F 1217 × 4, each
  /// less 50: 445 + 5215 − 75 + 255 + 4818.
  @Test func isWorthWhatTheHandCalculationSays() throws {
    let programme = try Example.folder.programme()
    let verdict = Verdict(of: tours.honestPlan(for: programme), for: programme)
    #expect(verdict.levels.map(\.level) == ObjectiveLevel.standard)
    #expect(verdict.levels.map(\.value) == [7, 4, 7, 27, 1, 10658])
    #expect(verdict.worth.targets == 27)
    #expect(verdict.worth.changes == 1)
    #expect(verdict.worth.suitability == 10658)
    #expect(verdict.isValid)
  }

  @Test func levelsAreThoseOfTheObjective() throws {
    var folder = Example.folder
    folder.settings["objective"] = .array([
      Setting(.string("suitability")), Setting(.string("vacancies:2")),
    ])
    let programme = try folder.programme()
    let verdict = Verdict(of: tours.honestPlan(for: programme), for: programme)
    #expect(verdict.isValid)
    #expect(verdict.levels.map(\.level) == [.suitability, .vacancies(priority: 2)])
    #expect(verdict.levels.map(\.value) == [10658, 4])
    #expect(verdict.worth[.vacancies(priority: 3)] == 7)
  }

  @Test func worthIsTheSameWithoutAVerdict() throws {
    let programme = try Example.folder.programme()
    let plan = tours.honestPlan(for: programme)
    #expect(Worth(of: plan, for: programme) == Verdict(of: plan, for: programme).worth)
  }

  @Test func anEmptyPlanIsAPlan() throws {
    let folder = Example.folder.without("tours").without("pins")
    let drafts: [Draft] = []
    #expect(try drafts.brokenRules(in: folder) == [])
    let programme = try folder.programme()
    let worth = Verdict(of: drafts.honestPlan(for: programme), for: programme).worth
    // 24, 9 and 12 officer-months asked; 12 × 3 women, 3 × 3 French, 12 for QN, 3 × 2 for QS.
    #expect(programme.objective.map { worth[$0] } == [24, 9, 12, 63, 0, 0])
  }

  /// The order in which a plan lists its tours does not matter, nor does chance.
  @Test func violationsAreSortedAndTheSameForAnyOrder() throws {
    let bad = tours.changing("A") { $0.points = 1 }.changing("E") { $0.state = .kept }.without("D")
    let found = try bad.violations()
    #expect(found == found.sorted())
    #expect(Array(bad.reversed()).honestPlan(for: try Example.folder.programme()).tours.count == 6)
    #expect(try Array(bad.reversed()).violations() == found)
    #expect(
      found.map(\.description) == [
        "state: E on P2 2027-07..2028-06: the plan says kept, it is new: no tour that exists has its "
          + "officer, post and months",
        "pin: D on P3 2027-07: no tour that starts in 2027-07, a pin requires one "
          + "(asked for by the mission)",
        "points: A on P1 2027-04..2027-09: the plan says 1, they are 99",
      ])
  }

  @Test func everyRuleHasANameOfItsOwn() {
    #expect(Set(Rule.allCases.map(\.name)).count == Rule.allCases.count)
  }
}
