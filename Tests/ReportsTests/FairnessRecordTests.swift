import Planning
import Programme
import Tables
import Testing

@testable import Reports

/// The fairness facts as a table and as text.
@Suite struct FairnessRecordTests {
  private var record: FairnessRecord {
    get throws {
      let situation = Situation(of: try Example.programme)
      let facts = FairnessFacts(of: Example.plan, in: situation, field: Field(of: situation))
      return FairnessRecord(facts, of: Example.plan, for: situation.programme)
    }
  }

  @Test func table() throws {
    let text = CSVWriter.text(try record.sheet)
    try Golden.compare(text, with: "fairness.csv")
    let read = CSVReader.read(Array(text.utf8), file: FairnessRecord.file)
    #expect(read.faults == [])
    #expect(read.sheet?.rows.allSatisfy { $0.cells.count == FairnessRecord.columns.count } == true)
  }

  @Test(arguments: Language.allCases) func text(_ language: Language) throws {
    try Golden.compare(try record.text(in: language), with: "fairness-\(language.rawValue).txt")
  }

  @Test func json() throws {
    try Golden.compare(JSONWriter.text(Setting(try record.json)), with: "fairness.json")
  }
}
