import Programme
import Testing
import Verification

/// Each way in which a tour that the plan starts can be impossible, one at a time.
@Suite("Possible tours")
struct PossibleTourTests {
  let folder = Example.folder
  let tours = Example.tours

  /// The example with a clearance of E that lasts.
  var cleared: Folder { folder.setting("clearance_until", of: "E", in: "officers", to: "2028-12") }

  @Test func startMonths() throws {
    let everyThird = tours.changing("E") {
      ($0.from, $0.until, $0.course) = ("2027-08", "2028-04", "K4")
    }
    #expect(try everyThird.brokenRules(in: cleared) == [.startMonth])
    let listed = tours + [Draft("G", "P3", "2027-02", "2027-07", course: "K1", points: 750)]
    let late = folder.setting("month", of: "K1", in: "courses", to: "2026-12")
    #expect(try listed.brokenRules(in: late) == [.startMonth])
    let beyondHorizon = tours + [Draft("G", "P1", "2028-01", "2028-06", course: "K7", points: 750)]
    #expect(try beyondHorizon.brokenRules() == [.startMonth])
    let beforeHorizon = tours + [Draft("G", "P3", "2026-12", "2027-05", course: "K1", points: 750)]
    let earlier = folder.setting("from", of: "M1", in: "missions", to: "2026-01")
      .setting("starts", of: "P3", in: "posts", to: "any")
    #expect(try beforeHorizon.brokenRules(in: earlier) == [.startMonth])
  }

  /// Every fifth month from the window's first, though that lies before the horizon.
  @Test(arguments: [("2026-09", true), ("2026-10", false), ("2027-01", false), ("2027-07", true)])
  func startMonthsCountFromTheWindow(_ first: String, _ isKept: Bool) throws {
    let changed = folder.setting("from", of: "M2", in: "missions", to: first)
      .setting("from", of: "P2", in: "posts", to: "")
      .setting("starts", of: "P2", in: "posts", to: "every:5")
    #expect(try tours.brokenRules(in: changed) == (isKept ? [] : [.startMonth]))
  }

  @Test func lengths() throws {
    let seven = tours.changing("E") { $0.until = "2028-01" }
    #expect(
      try seven.violations().map(\.finding.description) == [
        "lasts 7 months, a tour on the post lasts 6 or 9 or 12"
      ])
    let backwards = tours.changing("E") { $0.until = "2027-05" }
    #expect(try backwards.brokenRules() == [.tourLength])
    let nine = tours.changing("E") { $0.until = "2028-03" }
    #expect(try nine.brokenRules() == [])
  }

  @Test func windows() throws {
    let past = tours.changing("E") { ($0.from, $0.until, $0.course) = ("2027-10", "2028-09", "K5") }
    #expect(
      try past.violations(in: cleared).map(\.description) == [
        "possible tour: window: E on P2 2027-10..2028-09: does not lie in the post's window, "
          + "2027-04..2028-06"
      ])
    let early = folder.setting("from", of: "P1", in: "posts", to: "2027-02")
    #expect(try tours.brokenRules(in: early) == [.postWindow])
    let onTime = folder.setting("from", of: "P1", in: "posts", to: "2027-01")
    #expect(try tours.brokenRules(in: onTime) == [])
  }

  @Test(arguments: [
    ("available_from", "2027-05", false), ("available_from", "2027-04", true),
    ("available_until", "2027-08", false), ("available_until", "2027-09", true),
  ])
  func availability(_ column: String, _ month: String, _ isKept: Bool) throws {
    let changed = folder.setting(column, of: "A", in: "officers", to: month)
    #expect(try tours.brokenRules(in: changed) == (isKept ? [] : [.availability]))
  }

  /// April is the sixth whole month after September, the fifth after October; the mission's own rest of
  /// nine months does not count here.
  @Test(arguments: [("2026-10", false), ("2026-09", true), ("2027-05", false)])
  func restAtHome(_ homeSince: String, _ isKept: Bool) throws {
    let changed = folder.setting("home_since", of: "A", in: "officers", to: homeSince)
    #expect(try tours.brokenRules(in: changed) == (isKept ? [] : [.restAtHome]))
  }

  @Test func forbiddingPins() throws {
    let always = folder.adding("A,P1,,forbid,conflict of interest", to: "pins")
    #expect(try tours.brokenRules(in: always) == [.forbidPin])
    let thatMonth = folder.adding("A,P1,2027-04,forbid,", to: "pins")
    #expect(try tours.brokenRules(in: thatMonth) == [.forbidPin])
    let anotherMonth = folder.adding("A,P1,2027-05,forbid,", to: "pins")
    #expect(try tours.brokenRules(in: anotherMonth) == [])
    let running = folder.adding("F,P2,,forbid,", to: "pins")
    #expect(try tours.brokenRules(in: running) == [])
  }

  /// A kept tour must be possible like a new one.
  @Test func keptToursMustBePossible() throws {
    let changed = folder.setting("available_from", of: "C", in: "officers", to: "2027-02")
    #expect(try tours.brokenRules(in: changed) == [.availability])
  }

  /// An impossible tour is named by everything that makes it so.
  @Test func everyObstacleIsNamed() throws {
    let tour = Draft("G", "P2", "2027-05", "2027-11", course: "K2", points: 0)
    #expect(
      try (tours + [tour]).brokenRules() == [
        .startMonth, .tourLength, .essentialRequirement, .headcount, .courseSeat,
      ])
  }
}
