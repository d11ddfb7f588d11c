import Programme
import Tables
import Testing

/// What can be wrong with a scenario: every fault at its place, all in one report.
@Suite struct ScenarioFaultTests {
  @Test func unknownNamesHaveSuggestions() {
    #expect(
      ScenarioBench.faults("{ withdraw: ['O1', 'O9'] }") == [
        "s.json5:2:20: error: unknown officer 'O9'; did you mean 'O1'? (expected one of O1, O2, O3)"
      ])
    #expect(
      ScenarioBench.faults("{ close: { mision: 'M1' } }").first
        == "s.json5:2:12: error: unknown key 'mision'; did you mean 'mission'? "
        + "(expected one of mission, team, role)")
    #expect(
      ScenarioBench.faults("{ cancel: 'C3' }", "{ quota: 'Nort', max: 1 }").count == 2)
    #expect(
      ScenarioBench.faults("{ headcount: { team: 'alpa' }, by: 1 }") == [
        "s.json5:2:22: error: unknown team 'alpa'; did you mean 'alpha'? (expected one of alpha)"
      ])
  }

  @Test func unknownChangesAndKeys() {
    let faults = ScenarioBench.faults(
      "{ withdrew: 'O1' }", "{ delay: 'O1', until: '2027-05' }", "{ post: 'P1', headcont: 2 }",
      "{}", "7")
    #expect(
      faults.contains {
        $0.hasPrefix("s.json5:2:3: error: unknown change 'withdrew'; did you mean 'withdraw'?")
      })
    #expect(faults.contains { $0.hasPrefix("s.json5:3:16: error: unknown key 'until'") })
    #expect(faults.contains { $0.hasPrefix("s.json5:3:1: error: to: missing (expected a month") })
    #expect(faults.contains { $0.contains("unknown key 'headcont'; did you mean 'headcount'?") })
    #expect(faults.contains { $0.hasPrefix("s.json5:5:1: error: an empty object") })
    #expect(faults.contains { $0.hasPrefix("s.json5:6:1: error: the number 7") })
  }

  @Test func badValuesStandWhereTheScenarioHasThem() {
    let faults = ScenarioBench.faults(
      "{ post: 'P1', headcount: 'many' }", "{ quota: 'North', max: 1, min: 4 }",
      "{ officer: 'O1', rank: 'sergent' }", "{ set: { rest_month: 3, months: 0 } }",
      "{ course: 'C1', month: '2027-13' }")
    #expect(faults.contains { $0.hasPrefix("s.json5:2:26: error: headcount: 'many'") })
    #expect(faults.contains { $0.hasPrefix("s.json5:3:24: error: max: 1, below min 4") })
    #expect(
      faults.contains {
        $0.hasPrefix("s.json5:4:24: error: rank: unknown rank 'sergent'; did you mean 'sergeant'?")
      })
    #expect(
      faults.contains {
        $0.hasPrefix("s.json5:5:10: error: unknown key 'rest_month'; did you mean 'rest_months'?")
      })
    #expect(faults.contains { $0.hasPrefix("s.json5:5:33: error: months: ") })
    #expect(faults.contains { $0.hasPrefix("s.json5:6:24: error: month: '2027-13'") })
  }

  @Test func rowsThatAreAddedAreChecked() {
    let faults = ScenarioBench.faults(
      "{ add: 'officers', rows: [{ officer: 'O1', service: 'N', rank: 'corporal', board_score: 50 }, { officer: 'O5', rank: 'corporal' }] }",
      "{ add: 'offices', rows: [] }", "{ add: 'languages', file: 'more.csv' }",
      "{ add: 'skills', file: 'none.csv' }",
      tables: ["more.csv": "officer,language,level\nO1,fr,B7\nO9,fr,B1\n"])
    #expect(
      faults.contains {
        $0.contains("s.json5:2:") && $0.contains("duplicate officer 'O1', first on line 2")
      })
    #expect(faults.contains { $0.hasPrefix("s.json5:2:95: error: service: missing") })
    #expect(
      faults.contains {
        $0.hasPrefix("s.json5:3:8: error: add: unknown table 'offices'; did you mean 'officers'?")
      })
    #expect(
      faults.contains { $0.hasPrefix("more.csv:2:7: error: level: unknown language level 'B7'") })
    #expect(faults.contains { $0.hasPrefix("more.csv:3:1: error: officer: unknown officer 'O9'") })
    #expect(faults.contains { $0.hasPrefix("none.csv: error: missing") })
  }

  @Test func contradictions() {
    let faults = ScenarioBench.faults(
      "{ headcount: 'P1', to: 2, by: 1 }", "{ headcount: 'P1' }",
      "{ suspend: 'M1', from: '2027-06', until: '2027-05', officers: 'home' }",
      "{ suspend: 'M1', from: '2027-06', until: '2027-07', officers: 'away' }",
      "{ quota: 'North' }")
    #expect(faults.contains { $0.hasPrefix("s.json5:2:14: error: headcount: both to and by") })
    #expect(faults.contains { $0.hasPrefix("s.json5:3:14: error: headcount: neither to nor by") })
    #expect(faults.contains { $0.hasPrefix("s.json5:4:42: error: until: 2027-05, before from") })
    #expect(faults.contains { $0.contains("unknown choice 'away'") })
    #expect(faults.contains { $0.hasPrefix("s.json5:6:10: error: quota: nothing that changes") })
  }

  @Test func whatAScenarioIs() {
    func faults(_ text: String) -> [String] {
      ScenarioFile.scenario(Array(text.utf8), file: "x/flood.json5").faults.map(\.description)
    }
    #expect(faults("[]").first?.hasPrefix("x/flood.json5:1:1: error: an array") == true)
    #expect(faults("{ titel: 'A' }").contains { $0.contains("did you mean 'title'?") })
    #expect(faults("{ title: 'A' }").contains { $0.contains("changes: missing") })
    #expect(faults("{ changes: [ ").count == 1)
    #expect(faults("{ title: 'A', changes: [] }").isEmpty)
    let flood = ScenarioFile.scenario(
      Array("{ title: 'A', changes: [] }".utf8), file: "x/flood.json5")
    #expect(flood.name == "flood")
    #expect(flood.title == "A")
  }
}
