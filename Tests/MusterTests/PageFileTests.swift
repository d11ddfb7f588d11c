import Foundation
import Testing

/// The pages of `rank`, `stress`, `whatif` and `replan`: they say what JSON says, and a real browser finds nothing wrong.
@Suite(.serialized, .timeLimit(.minutes(10))) struct PageFileTests {
  /// A run of a command with its page and its JSON.
  private struct Result {
    let page: String
    let path: String
    let json: [String: Any]
    let scratch: Scratch
  }

  private func result(_ command: String, in scratch: Scratch, _ words: [String]) throws -> Result {
    let path = scratch.file("page.html")
    let run = try Program.start([command] + words + ["--json", "--quiet", "--html", path]).finish()
    #expect(run.code == 0, "\(run.errors)")
    return Result(
      page: try scratch.text("page.html"), path: path, json: try run.json(), scratch: scratch)
  }

  private func rotations(_ command: String, _ words: String...) throws -> Result {
    try result(command, in: Scratch(), [try Places.conformanceCase("rotations")] + words)
  }

  private func compared() throws -> Result {
    let scratch = try WhatIfTests.folder()
    return try result("whatif", in: scratch, [scratch.file("case")])
  }

  private func replanned() throws -> Result {
    let scratch = try ReplanTests.published()
    return try result(
      "replan", in: scratch,
      [
        try Places.conformanceCase("replan"), "-p", scratch.file("published.json"), "--changes",
        "5", "-o", scratch.file("out"),
      ])
  }

  /// Every tour stands there with all its reserves.
  @Test func theRankingIsWhole() throws {
    let result = try rotations("rank", "--reserves", "2")
    let tours = try #require(result.json["tours"] as? [[String: Any]])
    #expect(result.page.matches(of: /<details class="post" data-row="tour"/).count == tours.count)
    let reserves = tours.reduce(0) { $0 + (($1["reserves"] as? [Any])?.count ?? 0) }
    #expect(
      result.page.matches(of: /<ul class="moves columns">/).count == reserves && reserves > 10)
  }

  /// With one post everybody stands there with a reason.
  @Test func everybodyHasAReason() throws {
    let result = try rotations("rank", "--post", "P0001")
    let tours = try #require(result.json["tours"] as? [[String: Any]])
    let others = tours.reduce(0) { $0 + (($1["others"] as? [Any])?.count ?? 0) }
    #expect(others > 100)
    #expect(
      result.page.matches(of: /<td class="wrap"><span lang="en">/).count == others, "\(others)")
  }

  @Test func differencesAreMarked() throws {
    let result = try compared()
    let variants = try #require(result.json["variants"] as? [[String: Any]])
    var marks = 0
    for level in variants.flatMap({ $0["levels"] as? [[String: Any]] ?? [] }) {
      guard let difference = level["difference"] as? Int, difference != 0 else { continue }
      let isBetter = (level["level"] as? String == "suitability") == (difference > 0)
      let figure = difference > 0 ? "+" : "−"
      #expect(result.page.contains("\(isBetter ? "▲" : "▼") \(figure)"))
      marks += 1
    }
    #expect(marks > 2)
    let moves = variants.reduce(0) { $0 + (($1["moves"] as? [Any])?.count ?? 0) }
    #expect(result.page.matches(of: /<tr class="move-/).count == moves)
    #expect(result.page.contains("Three seats more"))
  }

  @Test func theFrontierHasItsPoints() throws {
    let result = try replanned()
    let points = try #require(result.json["frontier"] as? [Any])
    #expect(result.page.matches(of: /<tr class="(here|other)">/).count == points.count)
    let moves = try #require(result.json["moves"] as? [Any])
    #expect(result.page.matches(of: /<tr class="move-/).count == moves.count && !moves.isEmpty)
    #expect(result.page.contains("<circle class=\"point\"") == (points.count > 1))
  }

  @Test(
    .enabled(if: ReportTests.hasBrowser, "there is no Chromium: Scripts/prepare test installs it"),
    arguments: ["rank", "stress", "whatif", "replan"])
  func aBrowserFindsNothingWrong(_ command: String) throws {
    let result =
      switch command {
      case "rank": try rotations("rank", "--reserves", "2")
      case "stress": try rotations("stress", "--samples", "8", "--drop-rate", "10")
      case "whatif": try compared()
      default: try replanned()
      }
    let script = Places.root.appending(path: "Tests/Browser/check_page.py").path
    let check = try Program.other("python3", script, result.path)
    #expect(check.code == 0, "\(check.output)\(check.errors)")
  }

  /// Names that are markup stay text, and stay out where asked.
  @Test(arguments: ["rank", "stress"]) func namesStayText(_ command: String) throws {
    let folder = try SmallProgramme.folder()
    let name = "<img src=x onerror=alert(1)>"
    try folder.write(
      "officer,name,service,rank,board_score\nO1,\(name),A,constable,80\nO2,\(name),A,inspector,70\n",
      to: "officers.csv")
    let shown = try result(command, in: folder, [folder.path]).page
    #expect(shown.contains("&lt;img src=x onerror=alert(1)&gt;"))
    #expect(!shown.contains("<img"))
    #expect(try !result(command, in: folder, [folder.path, "--no-names"]).page.contains("onerror"))
  }

  /// Where the file cannot be written the command says so.
  @Test func aPageThatCannotBeWrittenIsNamed() throws {
    let folder = try SmallProgramme.folder()
    let run = try Program.run("stress", folder.path, "-q", "--html", folder.file("no/page.html"))
    #expect(run.code == 2)
    #expect(run.errors.contains("no/page.html cannot be written"))
  }
}
