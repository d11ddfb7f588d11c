import Programme
import Tables
import Testing

/// What each change of a scenario makes of a programme.
@Suite struct ScenarioTests {
  @Test func withoutChangesNothingChanges() throws {
    let variant = try ScenarioBench.variant()
    let base = try Programme(ScenarioBench.source)
    #expect(variant.programme.posts == base.posts)
    #expect(variant.programme.officers == base.officers)
    #expect(variant.tours.count == 3)
    #expect(
      variant.source.files.map(\.text) == ScenarioBench.source.files.map(\.text))
  }

  @Test func aWithdrawnOfficerComesHome() throws {
    let variant = try ScenarioBench.variant("{ withdraw: ['O1', 'O2'], from: '2027-05' }")
    #expect(variant.officer("O1")?.availableUntil == Month("2027-04"))
    #expect(variant.officer("O2")?.availableUntil == Month("2027-04"))
    #expect(
      variant.tours == [
        "O1 P1 2026-09..2027-04 running", "O2 P1 2026-07..2027-04 running",
        "O3 P2 2028-01..2028-12 planned",
      ])
  }

  @Test func anOfficerWithdrawnBeforeTheFirstMonthIsNeverAvailable() throws {
    let variant = try ScenarioBench.variant("{ withdraw: 'O3' }")
    #expect(variant.officer("O3")?.availableFrom == Month("2026-12"))
    #expect(variant.officer("O3")?.availableUntil == Month("2026-12"))
  }

  @Test func aDelayNeverMakesAnOfficerAvailableEarlier() throws {
    let variant = try ScenarioBench.variant(
      "{ delay: ['O1', 'O3'], to: '2027-06' }", "{ delay: 'O2', to: '2028-09' }")
    #expect(variant.officer("O1")?.availableFrom == Month("2027-06"))
    #expect(variant.officer("O3")?.availableFrom == Month("2027-08"))
    #expect(variant.officer("O2")?.availableUntil == Month("2026-12"))
  }

  @Test func rowsAreAdded() throws {
    let variant = try ScenarioBench.variant(
      "{ add: 'officers', rows: [{ officer: 'O4', service: 'N', rank: 'corporal', board_score: 61.5, driving: true }] }",
      "{ add: 'languages', file: 'more.csv' }",
      "{ add: 'posts', rows: [{ post: 'P3', mission: 'M2', role: 'staff', headcount: 2, priority: 1, tour_months: [6, 12] }] }",
      tables: ["more.csv": "language,officer,level\nfr,O4,B1\n"])
    let officer = try #require(variant.officer("O4"))
    #expect(officer.boardScore == ExactDecimal("61.5"))
    #expect(officer.driving)
    #expect(officer.languages.count == 1)
    #expect(variant.post("P3")?.tourMonths == [6, 12])
  }

  @Test func aTableThatIsMissingIsMade() throws {
    let variant = try ScenarioBench.variant(
      "{ add: 'pins', rows: [{ officer: 'O2', post: 'P2', decision: 'forbid', reason: 'family' }] }"
    )
    #expect(variant.programme.pins.map(\.reason) == ["family"])
  }

  @Test func columnsAreEdited() throws {
    let variant = try ScenarioBench.variant(
      "{ officer: 'O2', available_until: null, missions: 2 }", "{ post: 'P1', priority: 2 }",
      "{ quota: ['North', 'South'], max: 3, min: 1 }",
      "{ target: 'women', where: { mission: 'M2' }, at_least: '30%', weight: 4 }",
      "{ course: 'C2', month: '2027-05' }", "{ mission: 'M1', rest_months: 3 }")
    #expect(variant.officer("O2")?.availableUntil == nil)
    #expect(variant.officer("O2")?.missions == 2)
    #expect(variant.post("P1")?.priority == 2)
    #expect(variant.programme.quotas.map(\.max) == [3, 3])
    #expect(variant.programme.quotas.map(\.min) == [1, 1])
    #expect(variant.programme.targets.map(\.atLeast) == [.percent(20), .percent(30)])
    #expect(variant.programme.targets.map(\.weight) == [1, 4])
    #expect(variant.programme.courses?.map { "\($0.month)" } == ["2026-12", "2027-05"])
    #expect(variant.programme.missions[0].restMonths == 3)
  }

  @Test func aTargetWithoutLimitsIsEveryOneOfThatLabel() throws {
    let variant = try ScenarioBench.variant("{ target: 'women', at_least: 1 }")
    #expect(variant.programme.targets.map(\.atLeast) == [.officers(1), .officers(1)])
  }

  @Test func coursesAreCancelled() throws {
    #expect(
      try ScenarioBench.variant("{ cancel: 'C1' }").programme.courses?.map(\.id) == ["C2"])
    let none = try ScenarioBench.variant("{ cancel: ['C1', 'C2'] }")
    #expect(none.programme.courses?.isEmpty == true, "seats are still needed, and there is none")
  }

  @Test func settingsAreChanged() throws {
    let variant = try ScenarioBench.variant(
      "{ set: { rest_months: 6, points: { experience: 5 }, objective: ['suitability'] } }",
      "{ set: { points: { board: 2 } } }")
    #expect(variant.programme.restMonths == 6)
    #expect(variant.programme.weights.experience == 5)
    #expect(variant.programme.weights.board == ExactDecimal(2))
    #expect(variant.programme.objective == [.suitability])
    #expect(variant.programme.handoverMonths == 2)
  }

  @Test func scenariosComeOneAfterTheOther() throws {
    let both = try Variant(
      of: ScenarioBench.source,
      applying: [
        ScenarioBench.scenario("{ headcount: 'P1', by: 1 }"),
        ScenarioBench.scenario("{ headcount: 'P1', by: 2 }"),
      ])
    #expect(both.post("P1")?.headcount == 5)
  }

  @Test func theTextsOfAVariantAreThatVariant() throws {
    let variant = try ScenarioBench.variant(
      "{ headcount: 'P1', by: -1, from: '2027-06' }", "{ withdraw: 'O2', from: '2027-03' }",
      "{ set: { rest_months: 2 } }")
    let texts = Dictionary(uniqueKeysWithValues: variant.source.files.map { ($0.name, $0.text) })
    let again = try Programme(Source(files: texts))
    #expect(again.posts == variant.programme.posts)
    #expect(again.officers == variant.programme.officers)
    #expect(again.tours == variant.programme.tours)
    #expect(again.restMonths == 2)
  }
}
