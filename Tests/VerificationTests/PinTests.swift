import Programme
import Testing
import Verification

/// Pins that require a tour, and the tours that exist.
@Suite("Pins and tours that exist")
struct PinTests {
  let folder = Example.folder
  let tours = Example.tours

  @Test func aRequiredTourDropped() throws {
    #expect(try tours.without("D").brokenRules() == [.requirePin])
  }

  @Test func aRequiredTourInAnotherMonth() throws {
    let published = tours.changing("D") {
      ($0.from, $0.until, $0.state, $0.course) = ("2027-01", "2027-06", .kept, "K1")
    }
    #expect(try published.brokenRules() == [.requirePin])
    let anyMonth = folder.setting("from", of: "D", in: "pins", to: "")
    #expect(try published.brokenRules(in: anyMonth) == [])
  }

  @Test func aRunningTourKeepsAPin() throws {
    let started = folder.adding("F,P2,2026-06,require,", to: "pins")
    #expect(try tours.brokenRules(in: started) == [])
    let elsewhere = folder.adding("F,P3,,require,", to: "pins")
    #expect(try tours.brokenRules(in: elsewhere) == [.requirePin])
  }

  @Test func runningTourMissing() throws {
    let found = try tours.without("B").violations()
    #expect(found.map(\.rule) == [.runningTour])
    #expect(found.first?.scene.officer == "B")
    let moved = tours.map { draft in
      var draft = draft
      if draft.officer == "B" { draft.until = "2027-04" }
      return draft
    }
    #expect(try moved.brokenRules().contains(.runningTour))
  }

  @Test func tourTwice() throws {
    let found = try (tours + tours.filter { $0.officer == "A" }).violations()
    #expect(found.map(\.rule) == [.tourOnce])
    #expect(found.first?.finding.description == "listed 2 times, once is allowed")
  }

  @Test func states() throws {
    #expect(try tours.changing("C") { $0.state = .new }.brokenRules() == [.state])
    #expect(try tours.changing("A") { $0.state = .kept }.brokenRules() == [.state])
    #expect(try tours.changing("A") { $0.state = .running }.brokenRules() == [.state])
    let started = tours.map { draft in
      var draft = draft
      if draft.officer == "B" { draft.state = .new }
      return draft
    }
    #expect(try started.brokenRules() == [.state])
    #expect(try tours.changing("A") { $0.state = nil }.brokenRules() == [])
  }

  @Test func strangers() throws {
    let officer = tours.changing("A") { $0.officer = "Z" }
    #expect(
      try officer.violations().map(\.description) == [
        "unknown officer or post: Z on P1 2027-04..2027-09: the programme has no officer Z"
      ])
    let post = tours.changing("A") { $0.post = "P9" }
    #expect(try post.brokenRules() == [.knownNames])
    let both = tours.changing("A") { ($0.officer, $0.post) = ("Z", "P9") }
    #expect(
      try both.violations().map(\.finding.description) == [
        "the programme has no officer Z and no post P9"
      ])
  }
}
