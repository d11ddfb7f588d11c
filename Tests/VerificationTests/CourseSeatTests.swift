import Programme
import Testing
import Verification

/// Seats on the courses that prepare for a tour.
@Suite("Course seats")
struct CourseSeatTests {
  let folder = Example.folder
  let tours = Example.tours

  /// D starts on P3 in M1 in July: the course must lie in April, May or June.
  @Test(arguments: [
    (nil, "has no seat, one is needed"), ("K9", "the programme has no such course"),
    ("K6", "prepares for M2, the tour is in M1"),
    ("K5", "held in 2027-09, a course must lie in the 3 months before 2027-07"),
    ("K2", "held in 2027-02, a course must lie in the 3 months before 2027-07"),
  ])
  func seats(_ course: String?, _ finding: String) throws {
    let roomy = folder.setting("seats", of: "K2", in: "courses", to: "9")
    let changed = tours.changing("D") { $0.course = course }
    let found = try changed.violations(in: roomy)
    #expect(found.map(\.rule) == [.courseSeat])
    #expect(found.map(\.finding.description) == [finding])
  }

  @Test(arguments: [
    ("2027-03", false), ("2027-04", true), ("2027-06", true), ("2027-07", false),
  ])
  func theTrainingWindow(_ month: String, _ isKept: Bool) throws {
    let changed = folder.adding("K8,\(month),1,M1", to: "courses")
    let moved = tours.changing("D") { $0.course = "K8" }
    #expect(try moved.brokenRules(in: changed) == (isKept ? [] : [.courseSeat]))
  }

  @Test func overbooked() throws {
    let changed = folder.setting("seats", of: "K4", in: "courses", to: "1")
    #expect(
      try tours.violations(in: changed).map(\.description) == [
        "course seat: K4: seats taken: 2, 1 allowed"
      ])
  }

  @Test func noTrainingMonths() throws {
    let changed = folder.setting("training_within_months", to: 0)
    #expect(try tours.violations(in: changed).count == 5)
  }

  @Test func runningToursHaveNone() throws {
    let changed = tours.map { draft in
      var draft = draft
      if draft.officer == "B" { draft.course = "K1" }
      return draft
    }
    #expect(try changed.brokenRules() == [.courseSeat])
  }

  @Test func aProgrammeWithoutCourses() throws {
    let without = folder.without("courses")
    #expect(
      try tours.violations(in: without).map(\.rule) == Array(repeating: .courseSeat, count: 5))
    let seatless = tours.map { draft in
      var draft = draft
      draft.course = nil
      return draft
    }
    #expect(try seatless.brokenRules(in: without) == [])
  }

  /// A table of courses without a row is a table: every tour needs a seat that none has.
  @Test func anEmptyTableOfCourses() throws {
    var empty = folder
    empty.tables["courses"] = ["course,month,seats,mission"]
    #expect(try tours.brokenRules(in: empty) == [.courseSeat])
  }
}
