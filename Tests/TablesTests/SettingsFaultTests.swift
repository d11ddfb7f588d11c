import Programme
import Tables
import Testing

/// `programme.json5`, key by key.
@Suite struct SettingsFaultTests {
  static let keys =
    "name, from, months, ranks, rest_months, handover_months, rotation_cost, "
    + "training_within_months, points, objective"
  static let levels = "vacancies:1, vacancies:2, vacancies:3, targets, changes, suitability"

  /// Sound settings on the first line, and more members from the beginning of the second.
  private static func settings(_ more: String) -> String {
    #"{name: "Tiny", from: "2027-01", months: 12, ranks: ["constable", "corporal", "sergeant"],"#
      + "\n\(more)}"
  }

  @Test func everyKeyIsRead() throws {
    let programme = try TinyProgramme.with([
      "programme.json5": Self.settings(
        """
        rest_months: 6, handover_months: 1, rotation_cost: -5, training_within_months: 2,
        points: {board: 4.1, experience: 50, experience_max: 2, surplus_language: 40,
        surplus_skill: -60}, objective: ["suitability", "changes"]
        """)
    ])
    #expect(programme.name == "Tiny")
    #expect("\(programme.horizon.first) \(programme.horizon.months)" == "2027-01 12")
    #expect(programme.ranks == ["constable", "corporal", "sergeant"])
    #expect(programme.restMonths == 6)
    #expect(programme.handoverMonths == 1)
    #expect(programme.rotationCost == -5)
    #expect(programme.trainingWithinMonths == 2)
    #expect(programme.weights.board.description == "4.1")
    #expect(programme.weights.experience == 50)
    #expect(programme.weights.experienceMax == 2)
    #expect(programme.weights.surplusLanguage == 40)
    #expect(programme.weights.surplusSkill == -60)
    #expect(programme.objective == [.suitability, .changes])
  }

  @Test func defaultsAreThoseOfTheFormat() throws {
    let programme = try TinyProgramme.with(["programme.json5": Self.settings("")])
    #expect(programme.restMonths == 12)
    #expect(programme.handoverMonths == 0)
    #expect(programme.rotationCost == 0)
    #expect(programme.trainingWithinMonths == 3)
    #expect(programme.weights.board == ExactDecimal(10))
    #expect(programme.weights.experience == 0)
    #expect(programme.weights.experienceMax == 3)
    #expect(programme.weights.surplusLanguage == 0)
    #expect(programme.weights.surplusSkill == 0)
    #expect(programme.objective.map(\.description).joined(separator: ", ") == Self.levels)
  }

  @Test(arguments: [
    (
      "rest_month: 3",
      "2:1: error: unknown key 'rest_month'; did you mean 'rest_months'? (expected one of \(keys))"
    ),
    ("name: 'again'", "2:1: error: duplicate key 'name' (expected each key once)"),
    (
      "rest_months: -1",
      "2:14: error: rest_months: '-1' (expected months: a whole number, at least 0)"
    ),
    (
      "rest_months: '3'",
      "2:14: error: rest_months: the string '3' (expected months: a whole number, at least 0)"
    ),
    (
      "handover_months: 1.5",
      "2:18: error: handover_months: '1.5' (expected months: a whole number, at least 0)"
    ),
    (
      "rotation_cost: NaN",
      "2:16: error: rotation_cost: 'NaN' (expected points: a whole number from -1000000 to 1000000)"
    ),
    (
      "rotation_cost: 1e10",
      "2:16: error: rotation_cost: '10000000000' (expected points: a whole number from -1000000 to 1000000)"
    ),
    (
      "training_within_months: null",
      "2:25: error: training_within_months: null (expected months: a whole number, at least 0)"
    ),
    ("points: 3", "2:9: error: points: the number 3 (expected an object)"),
    (
      "points: {bord: 1}",
      "2:10: error: unknown key 'points.bord'; did you mean 'board'? "
        + "(expected one of board, experience, experience_max, surplus_language, surplus_skill)"
    ),
    (
      "points: {board: true}",
      "2:17: error: points.board: true (expected points: a number from -1000000 to 1000000)"
    ),
    (
      "points: {experience_max: -1}",
      "2:26: error: points.experience_max: '-1' (expected missions: a whole number, at least 0)"
    ),
    ("objective: 'targets'", "2:12: error: objective: the string 'targets' (expected an array)"),
    (
      "objective: ['vacancies:4']",
      "2:13: error: objective: unknown level 'vacancies:4'; did you mean 'vacancies:1'? "
        + "(expected one of \(levels))"
    ),
    (
      "objective: ['targets', 'targets']",
      "2:24: error: objective: duplicate 'targets' (expected each once)"
    ),
    ("objective: [1]", "2:13: error: objective: the number 1 (expected one of \(levels))"),
  ])
  func aBadKeyIsOneFault(_ more: String, _ expected: String) {
    #expect(TinyProgramme.faults("programme.json5", Self.settings(more)) == [expected])
  }

  @Test func whatHasNoDefaultMustBeGiven() {
    #expect(
      TinyProgramme.faults("programme.json5", "{}") == [
        "1:1: error: from: missing (expected a month as YYYY-MM)",
        "1:1: error: months: missing (expected months planned: a whole number from 1 to 120)",
        "1:1: error: name: missing (expected a text)",
        "1:1: error: ranks: missing (expected rank names, lowest first)",
      ])
    #expect(
      TinyProgramme.faults(
        "programme.json5", "{name: '', from: '2027-13',\n months: 121, ranks: []}")
        == [
          "1:8: error: name: '' (expected a text)",
          "1:18: error: from: '2027-13' (expected a month as YYYY-MM)",
          "2:10: error: months: '121' (expected months planned: a whole number from 1 to 120)",
          "2:22: error: ranks: an empty array (expected rank names, lowest first)",
        ])
    #expect(
      TinyProgramme.faults("programme.json5", "[]") == ["1:1: error: an array (expected an object)"]
    )
    #expect(
      TinyProgramme.faults([:], without: ["programme.json5"]) == [
        "programme.json5: error: missing (expected the programme's settings in this folder)"
      ])
  }

  @Test func ranksAreNamedOnce() {
    #expect(
      TinyProgramme.faults(
        "programme.json5",
        "{name: 'T', from: '2027-01', months: 1, ranks:\n['constable', 'sergeant', 'constable', 3]}"
      )
        == [
          "2:27: error: ranks: duplicate 'constable' (expected each once)",
          "2:40: error: ranks: the number 3 (expected a text)",
        ])
  }

  @Test func aBadSettingHidesNoFaultOfATable() {
    let changes = [
      "programme.json5":
        "{name: 'T', from: '2027-01', months: 0, ranks: ['constable', 'sergeant'],\n"
        + "handover_months: 8}",
      "officers.csv": "officer,service,rank,board_score\nO1,N,constable,80\nO2,S,sergent,90",
    ]
    #expect(
      TinyProgramme.faults(changes) == [
        "officers.csv:3:6: error: rank: unknown rank 'sergent'; did you mean 'sergeant'? "
          + "(expected one of constable, sergeant)",
        "posts.csv:2:24: error: tour_months: a tour of 6 months "
          + "(expected more than the programme's handover_months, 8)",
        "programme.json5:1:38: error: months: '0' "
          + "(expected months planned: a whole number from 1 to 120)",
      ])
  }

  @Test func settingsThatAreNoJSONGiveTheirSyntaxFaultsAlone() {
    #expect(
      TinyProgramme.faults("programme.json5", "{name: Tiny}").map { $0.prefix(19) } == [
        "1:8: error: 'Tiny' "
      ])
  }
}
