import Programme
import Tables
import Testing

/// `requirements.csv`, kind by kind and scope by scope.
@Suite struct RequirementFaultTests {
  private static let header = "scope,id,kind,name,level,essential,points\n"

  private static func faults(_ row: String) -> [String] {
    TinyProgramme.faults("requirements.csv", header + row)
  }

  @Test(arguments: [
    ("language,en,B2", Requirement.Criterion.language(0, .b2)), ("skill,forensics,3", .skill(0, 3)),
    ("rank,,sergeant", .rankAtLeast(2)), ("rank_at_most,,corporal", .rankAtMost(1)),
    ("service_years,,5", .serviceYears(5)), ("age_at_least,,25", .ageAtLeast(25)),
    ("age_at_most,,62", .ageAtMost(62)), ("missions,,1", .missions(1)),
    ("board_score,,70.5", .boardScore(ExactDecimal("70.5") ?? ExactDecimal(0))),
    ("driving,,", .driving), ("firearms,,", .firearms), ("clearance,,", .clearance),
  ])
  func everyKindIsRead(_ row: String, _ expected: Requirement.Criterion) throws {
    let programme = try TinyProgramme.with([
      "requirements.csv": Self.header + "all,,\(row),yes,\nall,,\(row),no,7"
    ])
    #expect(programme.warnings == [])
    #expect(programme.requirements.map(\.criterion) == [expected, expected])
    #expect(programme.requirements.map(\.weight) == [.asset(points: 7), .essential])
  }

  @Test(arguments: [
    ("all,", Requirement.Scope.all), ("mission,M2", .mission(1)), ("role,staff", .role("staff")),
    ("post,P2", .post(1)),
  ])
  func everyScopeIsRead(_ row: String, _ expected: Requirement.Scope) throws {
    let programme = try TinyProgramme.with([
      "requirements.csv": Self.header + "\(row),driving,,,yes,"
    ])
    #expect(programme.requirements.map(\.scope) == [expected])
  }

  @Test(arguments: [
    ("all,M1,driving,,,yes,", "2:5: error: id: 'M1' (expected blank: scope all has no id)"),
    (
      "mission,P1,driving,,,yes,",
      "2:9: error: id: unknown mission 'P1'; did you mean 'M1'? (expected one of M1, M2)"
    ),
    ("role,,driving,,,yes,", "2:6: error: id: blank (expected a text)"),
    (
      "role,patrl,driving,,,yes,",
      "2:6: warning: id: no post has the role 'patrl'; did you mean 'patrol'? "
        + "(expected a role that occurs)"
    ),
    (
      "all,,driving,car,,yes,",
      "2:14: error: name: 'car' (expected blank: kind driving has no name)"
    ),
    (
      "all,,clearance,,3,yes,",
      "2:17: error: level: '3' (expected blank: kind clearance has no level)"
    ),
    (
      "all,,rank,sergeant,sergeant,yes,",
      "2:11: error: name: 'sergeant' (expected blank: kind rank has no name)"
    ),
    (
      "all,,rank,,sergent,yes,",
      "2:12: error: level: unknown rank 'sergent'; did you mean 'sergeant'? "
        + "(expected one of constable, corporal, sergeant)"
    ),
    (
      "all,,age_at_most,,old,yes,",
      "2:19: error: level: 'old' (expected years: a whole number, at least 0)"
    ),
    (
      "all,,board_score,,101,no,5",
      "2:19: error: level: '101' (expected a board score: a number from 0 to 100)"
    ),
    (
      "all,,skill,forensics,B2,yes,",
      "2:22: error: level: 'B2' (expected a skill level: a whole number from 1 to 5)"
    ),
    (
      "all,,skill,forensic,2,yes,",
      "2:12: warning: name: no officer has the skill 'forensic'; did you mean 'forensics'? "
        + "(expected a skill that occurs)"
    ),
    (
      "all,,driving,,,yes,5",
      "2:20: warning: points: points on an essential requirement, which earns none "
        + "(expected blank, or a second row with essential = no)"
    ),
  ])
  func aBadRowIsOneFault(_ row: String, _ expected: String) {
    #expect(Self.faults(row) == [expected])
  }

  @Test func whatAFaultyTableWouldNameIsNotWarnedOf() {
    let changes = [
      "requirements.csv": Self.header + "all,,language,en,B2,yes,\nrole,patrol,driving,,,yes,",
      "languages.csv": "",
    ]
    #expect(
      TinyProgramme.faults(changes, without: ["posts.csv"]).map { $0.prefix(20) } == [
        "languages.csv:1:1: e", "posts.csv: error: mi",
      ])
    #expect(
      TinyProgramme.faults(
        ["requirements.csv": Self.header + "all,,language,en,B2,yes,"],
        without: ["languages.csv"]) == [
          "requirements.csv:2:15: warning: name: no officer has the language 'en' "
            + "(expected a language that occurs)"
        ])
  }
}
