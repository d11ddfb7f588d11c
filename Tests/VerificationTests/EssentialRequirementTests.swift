import Programme
import Testing
import Verification

/// Each kind of essential requirement, met exactly and then missed by one.
@Suite("Essential requirements")
struct EssentialRequirementTests {
  let folder = Example.folder
  let tours = Example.tours

  /// E starts on P2 in July 2027: a sergeant, exactly 37 years old, exactly ten years of service.
  @Test(arguments: [
    ("language,fr,B1", "language,fr,B2", "the officer has B1"),
    ("skill,mentoring,1", "skill,mentoring,2", "the officer has level 1"),
    ("rank,,sergeant", "rank,,inspector", "the officer is sergeant"),
    ("rank_at_most,,sergeant", "rank_at_most,,constable", "the officer is sergeant"),
    ("service_years,,10", "service_years,,11", "10 whole years from 2017-07 to 2027-07"),
    ("age_at_least,,37", "age_at_least,,38", "37 whole years from 1990-07 to 2027-07"),
    ("age_at_most,,37", "age_at_most,,36", "37 whole years from 1990-07 to 2027-07"),
    ("missions,,1", "missions,,2", "the officer has 1"),
    ("board_score,,3.5", "board_score,,3.51", "the officer has 3.5"),
    ("driving,,", "firearms,,", "the officer has not passed"),
  ])
  func kinds(_ met: String, _ missed: String, _ found: String) throws {
    let passing = folder.adding("post,P2,\(met),yes,", to: "requirements")
    #expect(try tours.violations(in: passing) == [])
    let failing = folder.adding("post,P2,\(missed),yes,", to: "requirements")
    let words = missed.split(separator: ",").joined(separator: " ")
    #expect(
      try tours.violations(in: failing).map(\.description) == [
        "possible tour: essential \(words): E on P2 2027-07..2028-06: \(found), \(words) asked for"
      ])
  }

  @Test(arguments: ["all,,", "mission,M2,", "role,advisor,", "post,P2,"])
  func scopes(_ scope: String) throws {
    let failing = folder.adding(scope + "rank,,inspector,yes,", to: "requirements")
    let found = try tours.violations(in: failing)
    #expect(found.contains { $0.scene.officer == "E" && $0.scene.requirement == "rank inspector" })
    #expect(found.count == (scope == "all,," ? 4 : 1))
  }

  @Test func clearance() throws {
    let expired = folder.setting("clearance_until", of: "E", in: "officers", to: "2027-06")
    #expect(
      try tours.violations(in: expired).map(\.title) == ["possible tour: essential clearance"])
    let none = folder.setting("clearance_until", of: "E", in: "officers", to: "")
    #expect(try tours.brokenRules(in: none) == [.essentialRequirement])
  }

  @Test func drivingAndFirearms() throws {
    let cannotDrive = folder.setting("driving", of: "E", in: "officers", to: "no")
    #expect(
      try tours.violations(in: cannotDrive).map(\.title) == ["possible tour: essential driving"])
  }

  /// A date that is needed and blank fails.
  @Test(arguments: ["service_years,,0", "age_at_least,,0", "age_at_most,,99"])
  func blankDatesFail(_ requirement: String) throws {
    let changed = folder.adding("post,P3,\(requirement),yes,", to: "requirements")
    #expect(try tours.brokenRules(in: changed) == [.essentialRequirement])
  }

  /// One who joins after the tour's first month has not served for zero whole years.
  @Test func yearsAreRoundedDownBelowZero() throws {
    let changed = folder.adding("post,P2,service_years,,0,yes,", to: "requirements")
      .setting("joined", of: "E", in: "officers", to: "2027-08")
    #expect(try tours.brokenRules(in: changed) == [.essentialRequirement])
  }

  /// Of several rows of one kind and name the strictest counts, and is the one named.
  @Test func theStrictestCounts() throws {
    let changed = folder.adding("mission,M2,language,fr,C1,yes,", to: "requirements")
      .adding("post,P2,language,fr,B2,yes,", to: "requirements")
    #expect(
      try tours.violations(in: changed).map(\.title) == ["possible tour: essential language fr C1"])
  }
}
