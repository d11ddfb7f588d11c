import Programme
import Testing
import Verification

/// One officer, one place.
@Suite("One officer, one place")
struct RestTests {
  let folder = Example.folder
  let tours = Example.tours

  @Test func twoPlacesAtOnce() throws {
    let twice = tours + [Draft("C", "P3", "2027-01", "2027-06", course: "K1", points: 1053)]
    let found = try twice.violations()
    #expect(found.map(\.rule) == [.oneOfficerOnePlace])
    #expect(found.first?.scene.officer == "C")
    #expect(
      found.first?.finding.description.hasPrefix("overlaps the tour on P1 2027-01..2027-06") == true
    )
  }

  /// B comes home from M1 in March: six months are enough elsewhere, M1 asks for nine.
  @Test func theEarlierMissionsOwnRest() throws {
    let again = tours + [Draft("B", "P1", "2027-10", "2028-03", course: "K5", points: 1050)]
    #expect(
      try again.violations().map(\.description) == [
        "one officer, one place: B on P1 2027-10..2028-03: 6 whole months after the tour on P1 "
          + "2026-10..2027-03; at least 9 asked for between them"
      ])
    let shorter = folder.setting("rest_months", of: "M1", in: "missions", to: "6")
    #expect(try again.brokenRules(in: shorter) == [])
  }

  /// F comes home from M2 in January and leaves for M1 in August: six months, the programme's rest.
  @Test func theProgrammesRest() throws {
    #expect(
      try tours.brokenRules(in: folder.setting("rest_months", to: 7)) == [.oneOfficerOnePlace])
    let own = folder.setting("rest_months", of: "M2", in: "missions", to: "7")
    #expect(try tours.brokenRules(in: own) == [.oneOfficerOnePlace])
    let none = folder.setting("rest_months", of: "M2", in: "missions", to: "0")
    let soon = tours.changing("F") { ($0.from, $0.until, $0.course) = ("2027-02", "2027-07", "K1") }
    #expect(try !soon.brokenRules(in: none).contains(.oneOfficerOnePlace))
  }

  /// A long rest reaches past a short tour that stands between.
  @Test func everyPairIsJudged() throws {
    let changed = folder.setting("rest_months", of: "M1", in: "missions", to: "1")
      .setting("rest_months", of: "M2", in: "missions", to: "20")
      .adding("F,P1,2027-03,2027-05,running", to: "tours")
      .setting("headcount", of: "P1", in: "posts", to: "3")
    let all = tours + [Draft("F", "P1", "2027-03", "2027-05", .running)]
    #expect(
      try all.violations(in: changed).map(\.finding.description) == [
        "6 whole months after the tour on P2 2026-06..2027-01; at least 20 asked for between them"
      ])
  }

  /// Many tours at once are each named once, not once for every pair.
  @Test func eachTourIsNamedOnce() throws {
    let months = ["2027-05", "2027-06", "2027-07", "2027-08"]
    let more = months.map { Draft("A", "P1", $0, "2028-12", course: "K4", points: 0) }
    let found = try (tours + more).violations().filter { $0.rule == .oneOfficerOnePlace }
    #expect(found.compactMap { $0.scene.from?.description } == months)
  }

  @Test func runningToursAreNotJudgedAgainstEachOther() throws {
    let changed = folder.adding("B,P3,2026-12,2027-05,running", to: "tours")
    let all = tours + [Draft("B", "P3", "2026-12", "2027-05", .running)]
    #expect(try all.brokenRules(in: changed) == [])
  }

  /// A running tour that starts later still binds the tours before it.
  @Test func restBeforeARunningTour() throws {
    let changed = folder.adding("A,P2,2028-06,2028-08,running", to: "tours")
    let running = Draft("A", "P2", "2028-06", "2028-08", .running)
    #expect(try (tours + [running]).brokenRules(in: changed) == [.oneOfficerOnePlace])
    let later = folder.adding("A,P2,2028-07,2028-08,running", to: "tours")
    let enough = Draft("A", "P2", "2028-07", "2028-08", .running)
    #expect(try (tours + [enough]).brokenRules(in: later) == [])
  }
}
