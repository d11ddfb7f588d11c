import Programme
import Tables
import Testing

@Suite struct PlanFileTests {
  static let plan = Plan(
    programme: "Say \"hi\" é", status: .withinGap,
    levels: [
      .init(name: "vacancies:1", value: 3, bound: 3),
      .init(name: "suitability", value: 1_941_645, bound: 1_943_012),
    ],
    tours: [
      tour("O2", "P\\1", "2027-01", "2027-06", .running, nil, nil),
      tour("O1", "P2", "2027-07", "2028-06", .new, "C-1", 861),
      tour("O1", "P1", "2026-01", "2026-06", .kept, nil, -5),
    ])

  static let text = #"""
    {
      "programme": "Say \"hi\" é",
      "status": "within_gap",
      "levels": [
        {"level": "vacancies:1", "value": 3, "bound": 3},
        {"level": "suitability", "value": 1941645, "bound": 1943012}
      ],
      "tours": [
        {"officer": "O1", "post": "P1", "from": "2026-01", "until": "2026-06", "state": "kept", "points": -5},
        {"officer": "O1", "post": "P2", "from": "2027-07", "until": "2028-06", "state": "new", "course": "C-1", "points": 861},
        {"officer": "O2", "post": "P\\1", "from": "2027-01", "until": "2027-06", "state": "running"}
      ]
    }

    """#

  private static func tour(
    _ officer: String, _ post: String, _ from: String, _ until: String, _ state: Plan.State?,
    _ course: String?, _ points: Int?
  ) -> Plan.Tour {
    Plan.Tour(
      officer: officer, post: post, from: Month(from) ?? Month(index: 0),
      until: Month(until) ?? Month(index: 0), state: state, course: course, points: points)
  }

  private func read(_ text: String) throws -> Plan {
    try Plan(json: Array(text.utf8), file: "plan.json")
  }

  private func faults(_ text: String) -> [String] {
    do throws(Faults) {
      _ = try Plan(json: Array(text.utf8), file: "p")
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test func theTextIsThatOfTheFormat() {
    #expect(Self.plan.json == Self.text)
  }

  @Test func equalPlansAreEqualBytes() {
    let plan = Self.plan
    let turned = Plan(
      programme: plan.programme, status: plan.status, levels: plan.levels,
      tours: plan.tours.reversed())
    #expect(turned.json == plan.json)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    #expect(try read(Self.text) == Self.plan)
    let empty = Plan(programme: "", status: .optimal, levels: [], tours: [])
    #expect(try read(empty.json) == empty)
    #expect(empty.json.contains("\"levels\": [],\n  \"tours\": []\n}\n"))
  }

  @Test func aFileIsReadBack() throws {
    let folder = Folder()
    try AtomicFile.write(Self.plan.json, to: folder.file("plan.json"))
    #expect(try Plan(file: folder.file("plan.json")) == Self.plan)
    #expect(throws: Faults.self) { try Plan(file: folder.file("none.json")) }
  }

  @Test func furtherKeysAndJSON5AreAllowed() throws {
    let plan = try read(
      """
      { // by hand
        programme: 'T', status: 'feasible', seconds: {solve: 1.5}, levels: [],
        tours: [{officer: 'O', post: 'P', from: '2027-01', until: '2027-01', note: null},],
      }
      """)
    #expect(plan.tours == [Self.tour("O", "P", "2027-01", "2027-01", nil, nil, nil)])
  }

  @Test func everyProblemIsReported() {
    let text = """
      {"programme": 3, "status": "optimum",
       "levels": [{"level": "vacancy:1", "value": 1.5, "bound": "3"}, 4],
       "tours": [
        {"officer": "O1", "post": "P1", "from": "2027-13", "until": "2027-06", "state": "kepd"},
        {"post": null, "from": "2027-05", "until": "2027-04", "course": 1, "points": true},
        {"officer": "O1", "post": "P1", "from": "2027-01", "until": "2027-06", "post": "P2"}
       ]}
      """
    #expect(
      faults(text) == [
        "p:1:15: error: programme: the number 3 (expected a string)",
        "p:1:28: error: status: unknown status 'optimum'; did you mean 'optimal'? "
          + "(expected one of optimal, within_gap, feasible)",
        "p:2:23: error: level: unknown level 'vacancy:1'; did you mean 'vacancies:1'? "
          + "(expected one of \(SettingsFaultTests.levels))",
        "p:2:45: error: value: the number 1.5 (expected a whole number)",
        "p:2:59: error: bound: the string '3' (expected a whole number)",
        "p:2:65: error: the number 4 (expected a level, an object)",
        "p:4:43: error: from: '2027-13' (expected a month as YYYY-MM)",
        "p:4:83: error: state: unknown state 'kepd'; did you mean 'kept'? "
          + "(expected one of new, kept, running)",
        "p:5:3: error: officer: missing (expected a string)",
        "p:5:12: error: post: null (expected a string)",
        "p:5:46: error: until: 2027-04, before from 2027-05 (expected 2027-05 or later)",
        "p:5:67: error: course: the number 1 (expected a string)",
        "p:5:80: error: points: true (expected a whole number)",
        "p:6:74: error: duplicate key 'post' (expected each key once)",
      ])
  }

  @Test func whatIsNoPlan() {
    #expect(
      faults("{}") == [
        "p:1:1: error: levels: missing (expected an array)",
        "p:1:1: error: programme: missing (expected a string)",
        "p:1:1: error: status: missing (expected one of optimal, within_gap, feasible)",
        "p:1:1: error: tours: missing (expected an array)",
      ])
    #expect(faults("[]") == ["p:1:1: error: an array (expected a plan, an object)"])
    #expect(faults("{").count == 1)
    #expect(
      faults("{programme: '', status: 'optimal', levels: {}, tours: 'none'}") == [
        "p:1:44: error: levels: an object (expected an array)",
        "p:1:55: error: tours: the string 'none' (expected an array)",
      ])
  }
}
