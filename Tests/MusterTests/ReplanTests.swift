import Foundation
import Testing

/// A published plan met by new facts, as a user asks for it.
@Suite struct ReplanTests {
  /// The published tours of the conformance case `replan` as a plan.
  static func published() throws -> Scratch {
    let scratch = try Scratch()
    let tours = try String(
      contentsOfFile: Places.conformanceCase("replan") + "/tours.csv", encoding: .utf8)
    let rows = tours.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ",")
      let state = cells[4] == "running" ? "running" : "new"
      return """
        {"officer": "\(cells[0])", "post": "\(cells[1])", "from": "\(cells[2])", \
        "until": "\(cells[3])", "state": "\(state)"}
        """
    }
    try scratch.write(
      """
      {"programme": "conformance: replan", "status": "feasible", "levels": [], "tours": [
      \(rows.joined(separator: ",\n"))]}
      """, to: "published.json")
    return scratch
  }

  @Test func theFewestChangesAreThoseOfTheConformanceCase() throws {
    let scratch = try Self.published()
    let folder = try Places.conformanceCase("replan")
    let run = try Program.run(
      "replan", folder, "--published", scratch.file("published.json"), "--json")
    #expect(run.code == 0, "\(run.errors)")
    let json = try run.json()
    let points = try #require(json["frontier"] as? [[String: Any]])
    let expected =
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(fileURLWithPath: folder + "/expected.json"))) as? [String: Int]
    let levels = try #require(points.first?["levels"] as? [[String: Any]])
    for level in levels {
      let name = try #require(level["level"] as? String)
      #expect(level["value"] as? Int == expected?[name], "\(name)")
      #expect(level["bound"] as? Int == expected?[name], "\(name)")
    }
    #expect(json["whole"] as? Bool == true)
  }

  @Test func aPointInSentences() throws {
    let scratch = try Self.published()
    let folder = try Places.conformanceCase("replan")
    let out = scratch.file("out")
    for language in ["en", "fr"] {
      let run = try Program.run(
        "replan", folder, "-p", scratch.file("published.json"), "--changes", "5", "--lang",
        language,
        "-o", out)
      #expect(run.code == 0, "\(run.errors)")
      try Golden.compare(run.output, with: "replan-\(language)")
    }
    let check = try Places.check(out + "/plan.json", for: out)
    #expect(check.code == 0, "\(check.output)\(check.errors)")
    #expect(try Program.run("verify", out, out + "/plan.json").code == 0)
    let csv = try scratch.text("out/changes.csv")
    #expect(csv.contains("O00066,S04,lost,,,,P0000,2028-01,2028-12,"))
  }

  @Test func aScenarioOfTheMonthsThatAreLeft() throws {
    let scratch = try Self.published()
    try scratch.write(
      "{ changes: [{ delay: 'O00006', to: '2028-03' }, { withdraw: 'O00105', from: '2027-06' }] }",
      to: "late.json5")
    let run = try Program.run(
      "replan", try Places.conformanceCase("replan"), scratch.file("late.json5"), "-p",
      scratch.file("published.json"), "--as-of", "2027-04", "--changes", "9", "-o",
      scratch.file("out"), "--threads", "2")
    #expect(run.code == 0, "\(run.errors)")
    // Sentences are broken into lines.
    let text = run.output.replacing("\n    ", with: " ")
    #expect(text.contains("because the scenario delays O00006 to 2028-03"), "\(run.output)")
    #expect(text.contains("O00105 comes home from P0006 after 2027-05 instead of 2027-09"))
    #expect(text.contains("2027-04..2028-12, 21 months"))
    let check = try Places.check(scratch.file("out/plan.json"), for: scratch.file("out"))
    #expect(check.code == 0, "\(check.output)\(check.errors)")
  }

  @Test func fewerChangesThanPossible() throws {
    let scratch = try Self.published()
    let run = try Program.run(
      "replan", try Places.conformanceCase("replan"), "-p", scratch.file("published.json"), "-k",
      "2", "-o", scratch.file("out"))
    #expect(run.code == 1)
    #expect(run.errors.contains("so few changes are not possible; the fewest are 4"))
    #expect(try scratch.contents(of: "out") == [])
  }

  @Test func wrongUsage() throws {
    let scratch = try Self.published()
    let folder = try Places.conformanceCase("replan")
    #expect(try Program.run("replan", folder).errors.contains("--published is missing"))
    let month = try Program.run(
      "replan", folder, "-p", scratch.file("published.json"), "--as-of", "May")
    #expect(month.code == 2)
    let late = try Program.run(
      "replan", folder, "-p", scratch.file("published.json"), "--as-of", "2031-01")
    #expect(late.code == 3)
    #expect(late.errors.contains("expected a month of the horizon, 2027-01 to 2028-12"))
  }
}
