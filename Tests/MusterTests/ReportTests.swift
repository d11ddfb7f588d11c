import Foundation
import Testing

/// The report and the workbook of a plan, opened by others: a real browser, and a reader of the format.
@Suite struct ReportTests {
  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
  ]
  /// Whether there is a browser for the tests of pages.
  static var hasBrowser: Bool {
    ProcessInfo.processInfo.environment["CHROMIUM"] != nil
      || browsers.contains { (try? Program.has($0)) == true }
  }

  private func script(_ name: String) -> String {
    Places.root.appending(path: "Tests/\(name)").path
  }

  @Test(
    .enabled(if: hasBrowser, "there is no Chromium: Scripts/prepare test installs it"),
    .timeLimit(.minutes(10)), arguments: ["everything"])
  func aBrowserFindsNothingWrong(_ name: String) throws {
    let (run, scratch) = try PlanTests.plan(name)
    #expect(run.code == 0)
    let check = try Program.other(
      "python3", script("Browser/check_page.py"), scratch.file("out/report.html"))
    #expect(check.code == 0, "\(check.output)\(check.errors)")
  }

  /// The sheets of a workbook as the independent reader has them.
  private func sheets(_ path: String) throws -> [String: [[Any]]] {
    let read = try Program.other("python3", script("Spreadsheet/read_workbook.py"), path)
    #expect(read.code == 0, "\(read.errors)")
    return try read.json()["sheets"] as? [String: [[Any]]] ?? [:]
  }

  @Test func theWorkbookSaysWhatThePlanSays() throws {
    let (run, scratch) = try PlanTests.plan("everything")
    #expect(run.code == 0)
    let sheets = try sheets(scratch.file("out/roster.xlsx"))
    #expect(sheets.count == 8)
    let plan =
      try JSONSerialization.jsonObject(
        with: Data(scratch.text("out/plan.json").utf8)) as? [String: Any]
    let tours = try #require(plan?["tours"] as? [[String: Any]])
    let roster = try #require(sheets["Roster"])
    let title = try #require(roster.first as? [String])
    let (officer, post) = (
      try #require(title.firstIndex(of: "Officer")), try #require(title.firstIndex(of: "Post"))
    )
    let pairs = roster.dropFirst().map { "\($0[officer]) \($0[post])" }
    #expect(pairs.sorted() == tours.map { "\($0["officer"] ?? "") \($0["post"] ?? "")" }.sorted())
    let months = title.firstIndex(of: "Months").map { place in
      roster.dropFirst().compactMap { $0[place] as? Double }.reduce(0, +)
    }
    #expect(months ?? 0 > 0)
  }

  /// Names that a spreadsheet could take for formulas stay texts.
  @Test func noTextBecomesAFormula() throws {
    let folder = try SmallProgramme.folder()
    let names = ["=cmd|' /C calc'!A0", "+1+1", "@SUM(1)", "-2", "{=1}"]
    try folder.write(
      "officer,name,service,rank,board_score\n"
        + names.enumerated().map { "O\($0 + 1),\"\($1)\",A,inspector,\(90 - $0)\n" }.joined(),
      to: "officers.csv")
    let run = try Program.run("plan", folder.path, "-o", folder.file("out"))
    #expect(run.code == 0, "\(run.errors)")
    let reasons = try #require(try sheets(folder.file("out/roster.xlsx"))["Reasons"])
    let texts = Set(reasons.joined().compactMap { $0 as? String })
    #expect(names.contains { texts.contains($0) })
    #expect(names.filter { texts.contains($0) }.count >= 2, "\(texts)")
  }

  @Test func theWorkbookSpeaksFrench() throws {
    let (_, scratch) = try PlanTests.plan("quotas", "--lang", "fr")
    #expect(try sheets(scratch.file("out/roster.xlsx")).keys.contains("Affectations"))
    #expect(try scratch.text("out/report.html").contains("<html lang=\"fr\">"))
  }

  /// Names are in the workbook unless they are to be left out; on a pipe nothing is coloured.
  @Test(arguments: [false, true])
  func namesAreLeftOutOfTheWorkbook(_ hidden: Bool) throws {
    let folder = try SmallProgramme.folder()
    try folder.write(
      "officer,name,service,rank,board_score\nO1,Zebulon Roy,A,constable,80\n", to: "officers.csv")
    let run = try Program.start(
      ["plan", folder.path, "--timeline", "-o", folder.file("out")] + (hidden ? ["--no-names"] : [])
    ).finish()
    #expect(run.output.contains("P1  ██████") && !run.output.contains("\u{1B}"), "\(run.output)")
    let texts = try sheets(folder.file("out/roster.xlsx")).values.joined().joined()
    #expect(texts.contains { ($0 as? String) == "Zebulon Roy" } == !hidden)
    #expect(try folder.text("out/report.html").contains("Zebulon") == !hidden)
  }
}
