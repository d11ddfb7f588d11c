import Programme
import Tables
import Testing

/// Posts that close, move, grow and shrink, and missions that are suspended.
@Suite struct ScenarioPostTests {
  @Test func aPostClosesAndItsOfficersGoHome() throws {
    let variant = try ScenarioBench.variant("{ close: 'P1', from: '2027-04' }")
    #expect(variant.post("P1")?.until == Month("2027-03"))
    #expect(variant.tours.prefix(2).allSatisfy { $0.contains("..2027-03 running") })
  }

  @Test func aPostClosesAndItsOfficersStay() throws {
    let variant = try ScenarioBench.variant(
      "{ close: { mission: 'M1' }, from: '2027-04', officers: 'stay' }")
    #expect(variant.post("P1")?.until == Month("2027-03"))
    #expect(variant.tours.contains("O1 P1 2026-09..2027-08 running"))
  }

  @Test func aPostThatClosesBeforeItOpensAsksForNobody() throws {
    let variant = try ScenarioBench.variant("{ close: 'P2' }")
    #expect(variant.post("P2")?.headcount == 0)
  }

  @Test func aPostMovesWithItsStarts() throws {
    let variant = try ScenarioBench.variant(
      "{ post: 'P1', from: '2027-02', until: '2028-06', starts: ['2027-02', '2027-08'] }",
      "{ move: 'P1', by: 3 }", "{ move: 'P2', by: 2 }")
    let post = try #require(variant.post("P1"))
    #expect(post.from == Month("2027-05"))
    #expect(post.until == Month("2028-09"))
    #expect(post.starts == .months([Month("2027-05"), Month("2027-11")].compactMap(\.self)))
    #expect(variant.post("P2")?.from == Month("2027-03"))
  }

  @Test func aHeadcountForGoodStaysOnePost() throws {
    let variant = try ScenarioBench.variant(
      "{ headcount: 'P1', to: 4 }", "{ headcount: { role: 'staff' }, by: 2 }")
    #expect(variant.post("P1")?.headcount == 4)
    #expect(variant.post("P2")?.headcount == 3)
    #expect(variant.origins.isEmpty)
  }

  @Test func aSurgeIsAPostBeside() throws {
    let variant = try ScenarioBench.variant(
      "{ headcount: 'P1', by: 3, from: '2027-04', until: '2027-12' }")
    #expect(variant.post("P1")?.headcount == 2)
    let surge = try #require(variant.post("P1+"))
    #expect(surge.headcount == 3)
    #expect(surge.from == Month("2027-04"))
    #expect(surge.until == Month("2027-12"))
    #expect(surge.tourMonths == [6, 12])
    #expect(variant.origin(of: "P1+") == "P1")
    #expect(variant.origin(of: "P2") == "P2")
    // What is asked of the officers of the post, and given to them, holds there too.
    #expect(variant.programme.requirements.count == 2)
    #expect(variant.programme.scores.count == 2)
  }

  @Test func seatsThatGoAreThoseOfTheToursThatEndFirst() throws {
    let variant = try ScenarioBench.variant("{ headcount: 'P1', by: -1, from: '2027-07' }")
    #expect(variant.post("P1")?.headcount == 1)
    let going = try #require(variant.post("P1-"))
    #expect(going.headcount == 1)
    #expect(going.until == Month("2027-06"))
    #expect(variant.tours.contains("O2 P1- 2026-07..2027-06 running"))
    #expect(variant.tours.contains("O1 P1 2026-09..2027-08 running"))
  }

  @Test func seatsThatGoForSomeMonthsComeBack() throws {
    let variant = try ScenarioBench.variant(
      "{ headcount: 'P1', to: 0, from: '2027-07', until: '2027-09' }")
    #expect(variant.post("P1")?.headcount == 0)
    #expect(variant.post("P1-")?.headcount == 2)
    let back = try #require(variant.post("P1+"))
    #expect(back.headcount == 2)
    #expect(back.from == Month("2027-10"))
    #expect(back.until == nil)
    #expect(variant.origin(of: "P1+") == "P1")
  }

  @Test func changesOfOneChangedPostAddUp() throws {
    let variant = try ScenarioBench.variant(
      "{ headcount: 'P1', by: 1, from: '2027-04' }", "{ headcount: 'P1', by: 1, from: '2027-06' }",
      "{ headcount: 'P1+', by: 1, from: '2027-08' }")
    #expect(variant.post("P1++")?.from == Month("2027-06"))
    #expect(variant.post("P1+++")?.from == Month("2027-08"))
    #expect(variant.origin(of: "P1+++") == "P1")
  }

  @Test func aRelocationHoldsBackDeparturesOnly() throws {
    let variant = try ScenarioBench.variant(
      "{ suspend: 'M1', from: '2027-03', until: '2027-05', officers: 'stay' }")
    guard case .months(let starts)? = variant.post("P1")?.starts else {
      Issue.record("not a list of months")
      return
    }
    #expect(starts.map(\.description).prefix(3) == ["2027-01", "2027-02", "2027-06"])
    #expect(starts.count == 9)
    #expect(variant.post("P2")?.starts == .any)
    #expect(variant.tours.contains("O1 P1 2026-09..2027-08 running"))
    #expect(variant.programme.posts.count == 2)
  }

  @Test func aRepatriationEndsToursAndReopens() throws {
    let variant = try ScenarioBench.variant(
      "{ suspend: ['M1', 'M2'], from: '2027-03', until: '2027-05', officers: 'home' }")
    #expect(variant.post("P1-")?.until == Month("2027-02"))
    #expect(variant.post("P1-")?.headcount == 2)
    #expect(variant.post("P1")?.from == Month("2027-06"))
    #expect(
      variant.tours == [
        "O1 P1- 2026-09..2027-02 running", "O2 P1- 2026-07..2027-02 running",
        "O3 P2 2028-01..2028-12 planned",
      ])
  }

  @Test func aSuspensionToTheEndCloses() throws {
    let variant = try ScenarioBench.variant(
      "{ mission: 'M1', until: '2027-12' }",
      "{ suspend: 'M1', from: '2027-06', until: '2028-12', officers: 'home' }")
    #expect(variant.post("P1")?.until == Month("2027-05"))
    #expect(variant.programme.posts.count == 2)
    let whole = try ScenarioBench.variant(
      "{ mission: 'M1', until: '2027-12' }",
      "{ suspend: 'M1', from: '2027-01', until: '2028-12', officers: 'home' }")
    #expect(whole.post("P1")?.headcount == 0)
    #expect(whole.tours.contains("O1 P1 2026-09..2026-12 running"))
  }
}
