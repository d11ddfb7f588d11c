import Planning
import Programme
import Tables
import Testing

@testable import Reports

/// The timeline on a terminal, and what stands out there.
@Suite struct TimelineTextTests {
  /// Six months of three posts; P1 asks for two, and one month of each new tour is handover.
  @Test func aPostIsALine() throws {
    let text = PlanTimeline.text(of: Example.plan, for: try Example.programme, in: .english)
    #expect(
      text == """
        Posts by month: █ filled, ▒ in part, ░ nobody, · not open
              2027
          P1  ▒██▒▒▒
          P2  ░█████
          P3  ░░░···

        """)
  }

  @Test func onlyATerminalSeesColours() throws {
    let summary = PlanSummary(of: Example.plan, for: try Example.programme)
    let (plain, coloured) = (
      summary.text(in: .english), summary.text(in: .english, style: .terminal)
    )
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[32mproven\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
  }

  @Test func aLongHorizonIsCutIntoParts() throws {
    var files = Example.files
    files["programme.json5"] = files["programme.json5"]?.replacing("months: 6", with: "months: 120")
    let programme = try Programme(files: files)
    let text = PlanTimeline.text(of: Example.plan, for: programme, in: .french)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 79 })
    #expect(text.matches(of: #/  P1  /#).count == 2)
  }
}
