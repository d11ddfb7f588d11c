import Programme
import Reports
import Tables
import Testing

/// A plan's summary as text and JSON, and the numbers behind it.
@Suite struct PlanSummaryTests {
  @Test func text() throws {
    let summary = PlanSummary(of: Example.plan, for: try Example.programme)
    try Golden.compare(summary.text(in: .english), with: "summary.txt")
  }

  @Test func french() throws {
    let summary = PlanSummary(of: Example.plan, for: try Example.programme)
    try Golden.compare(summary.text(in: .french), with: "summary-fr.txt")
  }

  @Test func json() throws {
    let summary = PlanSummary(of: Example.plan, for: try Example.programme)
    try Golden.compare(
      JSONWriter.text(Setting(.object(summary.members))), with: "summary.json")
  }

  @Test func missions() throws {
    let summary = PlanSummary(of: Example.plan, for: try Example.programme)
    let first = try #require(summary.missions.first)
    // P1 asks 2 × 6 and has O2 in 3 months, O3 after handover in 5; P2 asks 6 and has O4 in 5.
    #expect(first.wanted == 18)
    #expect(first.vacantByPriority == [4, 1, 0])
    #expect(first.filled == 13)
    #expect(summary.missions[1].wanted == 3)
    #expect(summary.missions[1].vacant == 3)
  }

  @Test func quotasAndTargets() throws {
    let summary = PlanSummary(of: Example.plan, for: try Example.programme)
    #expect(summary.quotas.map(\.peak) == [1, 2])
    #expect(summary.quotas.map(\.short) == [0, 0])
    let women = summary.targets.filter { $0.label == "women" }
    #expect(women.map(\.met) == [6])
    let lead = summary.targets.filter { $0.label == "lead" }
    #expect(lead.map(\.months.count) == [3])
    #expect(lead.map(\.short) == [3])
  }

  @Test func roster() throws {
    let sheet = Roster.sheet(of: Example.plan, for: try Example.programme)
    try Golden.compare(CSVWriter.text(sheet), with: "roster.csv")
    let read = CSVReader.read(Array(CSVWriter.text(sheet).utf8), file: Roster.file)
    #expect(read.faults == [])
    #expect(
      read.sheet?.rows.map { $0.cells.map(\.text) } == sheet.rows.map { $0.cells.map(\.text) })
  }

  @Test func strangersAreLeftOut() throws {
    let stranger = Plan.Tour(
      officer: "X", post: "P1", from: Month(index: 24_324), until: Month(index: 24_329),
      state: .new,
      course: nil, points: 1)
    let plan = Plan(
      programme: "Example", status: .feasible, levels: [], tours: Example.plan.tours + [stranger])
    let programme = try Example.programme
    #expect(Roster.sheet(of: plan, for: programme).rows.count == 3)
    #expect(
      PlanSummary(of: plan, for: programme).missions
        == PlanSummary(of: Example.plan, for: programme).missions)
  }
}
