import Planning
import Programme
import Reports
import Tables
import Testing

/// What is in a programme, and what in it deserves a second look.
@Suite struct InspectionTests {
  @Test func text() throws {
    let inspection = Inspection(of: Situation(of: try Example.programme))
    try Golden.compare(inspection.text(in: .english), with: "inspection.txt")
    try Golden.compare(inspection.text(in: .french), with: "inspection-fr.txt")
    try Golden.compare(JSONWriter.text(Setting(inspection.json)), with: "inspection.json")
  }

  /// The example with other tables.
  private func warnings(_ tables: [String: String]) throws -> [String] {
    var files = [
      "programme.json5": "{ name: 'D', from: '2027-01', months: 6, ranks: ['constable', 'chief'] }",
      "services.csv": "service\nA\n",
      "officers.csv": "officer,service,rank,board_score\nO1,A,constable,5\nO2,A,constable,5\n",
      "missions.csv": "mission\nM\n",
      "posts.csv": "post,mission,role,headcount,priority,tour_months\nP,M,r,1,1,6\nQ,M,c,1,1,6\n",
      "requirements.csv": "scope,id,kind,level,essential\npost,Q,rank,chief,yes\n",
    ]
    files.merge(tables) { $1 }
    return Inspection(of: Situation(of: try Programme(files: files))).warnings.map(\.description)
  }

  @Test func runningToursBeyondHeadcountAndQuota() throws {
    let tours = """
      officer,post,from,until,state
      O1,P,2026-12,2027-05,running
      O2,P,2027-02,2027-07,running

      """
    let found = try warnings(["tours.csv": tours, "quotas.csv": "quota,service,max\nq,A,1\n"])
    #expect(found.count == 2)
    #expect(found.contains { $0.contains("cover P with 2 officers in 4 months from 2027-02") })
    #expect(found.contains { $0.contains("exceed quota q with 2 officers in 4 months") })
  }

  @Test func pairsThatCannotServe() throws {
    let found = try warnings([
      "scores.csv": "officer,post,points\nO1,Q,5\nO1,P,5\n",
      "pins.csv": "officer,post,decision\nO1,Q,require\n",
      "tours.csv": """
      officer,post,from,until,state
      O2,Q,2027-01,2027-06,planned
      O2,P,2027-01,2027-06,planned
      O1,P,2027-01,2027-02,planned

      """,
    ])
    #expect(found.count == 4, "\(found)")
    #expect(found.contains { $0.hasPrefix("scores.csv") && $0.contains("the points do nothing") })
    #expect(found.contains { $0.hasPrefix("pins.csv") && $0.contains("so no plan exists") })
    #expect(found.contains { $0.contains("O2 cannot serve on Q (rank chief not met)") })
    #expect(found.contains { $0.contains("O1 on P 2027-01..2027-02 is not possible") })
  }
}
