import Foundation
import FoundationXML
import Testing

@testable import Benchmarks

/// What is shown: tables, charts, the page.
@Suite struct PageTests {
  private let entries = [
    Example.entry(day: 0), Example.entry(plan: 8, day: 1), Example.entry("canada-1", day: 2),
  ]

  private var page: String {
    Page(entries, baselines: ["small": entries[0]], order: ["canada-1", "small"]).html
  }

  @Test func thePageIsWellFormedAndAsksForNothing() throws {
    let page = page
    let text = page.replacing("<!DOCTYPE html>", with: "")
      .replacing(#/<meta[^>]*>/#, with: "")
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse(), "line \(parser.lineNumber)")
    for other in ["http:", "https:", "src=", "url(", "@import", "<script"] {
      #expect(!page.contains(other), "\(other)")
    }
    #expect(page.contains("Test &lt;1&gt;"))
  }

  @Test func equalHistoriesGiveEqualBytes() {
    #expect(page == page)
  }

  @Test func casesStandInTheirOrderWithTheirCharts() throws {
    let page = page
    let canada = try #require(page.range(of: "<h2 id=\"canada-1\">"))
    let small = try #require(page.range(of: "<h2 id=\"small\">"))
    #expect(canada.lowerBound < small.lowerBound)
    // Two charts of convergence each; trends only where there are two measurements.
    let charts = page.components(separatedBy: "<svg").count - 1
    #expect(charts > 4)
    #expect(page.components(separatedBy: "role=\"img\" aria-label=\"").count - 1 == charts)
    #expect(page.contains("Trends begin with the second measurement."))
    #expect(page.contains(">baseline</text>"))
  }

  @Test func levelsAreHeardOfForALastTime() {
    var measured = Example.entry().measurement
    #expect(Convergence.lastHeard(measured) == [0.5, 2])
    measured.events.removeFirst()
    #expect(Convergence.lastHeard(measured) == [nil, 2])
  }

  @Test func onlyTheLastStretchIsAWayToTheEnd() {
    var measured = Example.entry().measurement
    measured.events.append(Event(seconds: 3, level: 0, phase: "root", value: 3, bound: 3))
    measured.events.append(Event(seconds: 3.5, level: 1, phase: "root", value: 996, bound: 999))
    #expect(Convergence(of: measured, level: 1).closing.map(\.seconds) == [3.5])
    #expect(Convergence.shown(of: measured).count == 1)
    measured.events = []
    #expect(Convergence(of: measured, level: 1).html.contains("needed no search"))
  }

  @Test func scalesKeepNumbersInsideAndTicksRound() {
    let plain = Scale([10, 50, 90], logarithmic: false, from: 0, until: 100)
    #expect(plain.ticks.map(\.label) == ["20", "40", "60", "80"])
    #expect(abs(plain.place(50) - 50) < 1e-9)
    #expect(plain.place(1_000) == 100 && plain.place(-5) == 0)
    let powers = Scale([0.01, 100], logarithmic: true, from: 100, until: 0)
    #expect(powers.ticks.map(\.label) == ["0.01", "0.1", "1", "10", "100"])
    #expect(abs(powers.place(1) - 50) < 1e-9)
    for same in [0.0, 3, 1e9] {
      let scale = Scale([same, same], logarithmic: false, from: 0, until: 1)
      #expect(scale.ticks.count >= 2)
    }
    #expect(Scale([5, 5], logarithmic: true, from: 0, until: 1).ticks.count >= 2)
  }

  @Test func numbersAreLegible() {
    #expect(
      [0.0041, 1.234, 12.34, 241.2].map { Cells.seconds($0) } == ["0.004", "1.23", "12.3", "241"])
    #expect(Cells.seconds(nil) == "–")
    #expect([0, 999, 1_000, -1_234_567].map(Cells.count) == ["0", "999", "1,000", "-1,234,567"])
    #expect(Cells.gap(5, 5) == "proven")
    #expect(Cells.gap(99_990, 100_000) == "0.010 %")
    #expect(Cells.gap(0, 0) == "proven")
    #expect(Cells.ratio(3, 2) == "×1.50")
    #expect(
      Cells.ratio(2, 2) == "=" && Cells.ratio(nil, nil) == "–" && Cells.ratio(1, nil) == "new")
  }

  @Test func theTableIsAligned() {
    let text = RunTable.text(entries, baselines: ["small": entries[0]])
    let lines = text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("canada-1") && $0.hasSuffix("suitability 0.50 %") })
    #expect(lines.filter { $0.hasPrefix("small") }.count == 4)
    #expect(lines.allSatisfy { $0.last != " " })
    // Milliseconds are noise; twice the processor's time is not.
    #expect(lines.contains { $0.hasPrefix("small") && $0.contains("≈") && $0.contains("×2.00") })
  }
}
