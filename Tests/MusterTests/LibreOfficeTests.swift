import Foundation
import Testing

/// Workbooks in a real spreadsheet: LibreOffice, which `Scripts/prepare test` installs. Without it these tests fail.
@Suite(.serialized, .timeLimit(.minutes(10))) struct LibreOfficeTests {
  private static let script = Places.root.appending(path: "Tests/Spreadsheet/check_workbook.py")
    .path

  @Test func theWorkbookShowsThePlan() throws {
    let (run, scratch) = try PlanTests.plan("everything")
    #expect(run.code == 0)
    let check = try Program.other(
      "python3", Self.script, scratch.file("out/roster.xlsx"), scratch.file("out/plan.json"))
    #expect(check.code == 0, "\(check.output)\(check.errors)")
    try scratch.write(
      try scratch.text("out/plan.json").replacing("\"value\": 0", with: "\"value\": 7"),
      to: "other.json")
    let other = try Program.other(
      "python3", Self.script, scratch.file("out/roster.xlsx"), scratch.file("other.json"))
    #expect(other.code == 1 && other.output.contains("levels: "), "\(other.errors)")
  }

  /// Whatever a name begins with, a spreadsheet shows it and computes nothing.
  @Test func noNameIsComputed() throws {
    let folder = try SmallProgramme.folder()
    let names = ["=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+1+1", "@SUM(1)", "-2+3", "{=1}"]
    let rows = names.enumerated().map { place, name in
      "O\(place + 1),\"\(name.replacing("\"", with: "\"\""))\",A,inspector,\(90 - place)\n"
    }
    try folder.write(
      "officer,name,service,rank,board_score\n" + rows.joined(), to: "officers.csv")
    let run = try Program.run("plan", folder.path, "-o", folder.file("out"))
    #expect(run.code == 0, "\(run.errors)")
    let check = try Program.other(
      "python3", Self.script, folder.file("out/roster.xlsx"), folder.file("out/plan.json"),
      names[0],
      names[1])
    #expect(check.code == 0, "\(check.output)\(check.errors)")
  }

  /// A workbook that a spreadsheet has opened and saved is imported as the one that it was.
  @Test func whatIsSavedAgainIsTheSameProgramme() throws {
    let scratch = try Scratch()
    let (book, saved) = (scratch.file("book.xlsx"), scratch.file("saved"))
    #expect(try Program.run("template", "--from", Places.data("canada-2027"), book).code == 0)
    let run = try Program.other(
      "soffice", "-env:UserInstallation=file://" + scratch.file("profile"), "--headless",
      "--convert-to", "xlsx", "--outdir", saved, book)
    #expect(run.code == 0, "\(run.errors)")
    let made = try Program.run("import", saved + "/book.xlsx", scratch.file("made"))
    #expect(made.code == 0, "\(made.errors)")
    let counts = try [scratch.file("made"), Places.data("canada-2027")].map {
      try Program.run("check", $0, "--json").output
    }
    #expect(counts[0] == counts[1] && counts[0].count > 100)
  }
}
