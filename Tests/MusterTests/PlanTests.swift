import Foundation
import Testing

/// Plans made by the program, judged by the independent checker and by `verify`.
@Suite struct PlanTests {
  /// The files of a plan, in the order in which they are named.
  static let files = [
    "plan.json", "roster.csv", "fairness.csv", "evidence.json", "report.html", "roster.xlsx",
  ]

  /// Plans a conformance case into a scratch folder.
  static func plan(_ name: String, _ options: String...) throws -> (Program.Run, Scratch) {
    let scratch = try Scratch()
    let folder = try Places.conformanceCase(name)
    let run = try Program.start(
      ["plan", folder, "--time", "20", "--output", scratch.file("out")] + options
    ).finish()
    return (run, scratch)
  }

  @Test(arguments: ["everything", "quotas", "corners", "replan"])
  func theIndependentCheckerAgrees(_ name: String) throws {
    let (run, scratch) = try Self.plan(name)
    #expect(run.code == 0, "\(run.errors)")
    let folder = try Places.conformanceCase(name)
    let check = try Places.check(scratch.file("out/plan.json"), for: folder)
    #expect(check.code == 0, "\(check.output)\(check.errors)")
    let verify = try Program.run("verify", folder, scratch.file("out/plan.json"))
    #expect(verify.code == 0)
    #expect(verify.output.hasPrefix("The plan keeps every rule and is worth what it claims."))
  }

  @Test func summaryAndFiles() throws {
    let (run, scratch) = try Self.plan("everything")
    #expect(run.output.contains("optimal: every level is proven"))
    #expect(run.output.contains("vacancies:1"))
    let paths = Self.files.map { scratch.file("out/\($0)") + "\n" }
    #expect(run.output.hasSuffix(paths.joined()))
    #expect(try scratch.contents(of: "out") == Self.files.sorted())
    let roster = try scratch.text("out/roster.csv").split(whereSeparator: \.isNewline)
    #expect(
      roster.first == """
        mission,team,post,role,priority,officer,name,service,rank,from,until,months,state,course,points
        """)
    let tours = try scratch.text("out/plan.json").matches(of: /"officer":/).count
    #expect(roster.count == tours + 1)
  }

  @Test func noProgressOnAPipe() throws {
    let (run, _) = try Self.plan("everything")
    #expect(!run.errors.contains("\r"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func quietSaysNothing() throws {
    let (run, _) = try Self.plan("quotas", "--quiet")
    #expect(run.code == 0)
    #expect(run.output == "")
  }

  @Test func json() throws {
    let (run, scratch) = try Self.plan("everything", "--json")
    let plan = try run.json()
    #expect(plan["status"] as? String == "optimal")
    #expect(plan["interrupted"] as? Bool == false)
    #expect((plan["levels"] as? [Any])?.count == 6)
    #expect(plan["files"] as? [String] == Self.files.map { scratch.file("out/" + $0) })
    #expect(plan["fairness"] == nil)
  }

  @Test func withoutOutputFilesGoToAFolderOfTheProgrammesName() throws {
    let scratch = try Scratch()
    let run = try Program.run("plan", try Places.conformanceCase("quotas"), in: scratch.path)
    #expect(run.code == 0)
    #expect(try scratch.contents(of: "out/quotas") == Self.files.sorted())
    #expect(run.output.hasSuffix(Self.files.map { "out/quotas/\($0)\n" }.joined()))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let (_, first) = try Self.plan("everything")
    let (_, second) = try Self.plan("everything")
    for file in Self.files {
      #expect(try first.text("out/" + file) == second.text("out/" + file), "\(file)")
    }
  }

  @Test func aPlaceThatCannotBeWrittenIsNamedBeforeTheSolve() throws {
    let scratch = try Scratch()
    try scratch.write("a file", to: "taken")
    let run = try Program.run(
      "plan", Places.data("canada-2027"), "--output", scratch.file("taken/plans"))
    #expect(run.code == 2)
    #expect(run.errors.contains("taken"))
    #expect(try scratch.contents() == ["taken"])
  }

  @Test func nothingIsLeftHalfWritten() throws {
    let scratch = try Scratch()
    let output = scratch.file("out")
    try FileManager.default.createDirectory(
      atPath: output + "/roster.csv", withIntermediateDirectories: true)
    try scratch.write("old", to: "out/plan.json")
    let run = try Program.run("plan", try Places.conformanceCase("quotas"), "-o", output)
    #expect(run.code == 2)
    #expect(run.errors.contains("roster.csv"))
    #expect(try scratch.text("out/plan.json") == "old")
    #expect(try scratch.contents(of: "out") == ["plan.json", "roster.csv"])
  }

  @Test func clashingRulesAreNamed() throws {
    let folder = try SmallProgramme.folder()
    try folder.write(
      "officer,post,from,decision\nO1,P1,2027-01,require\nO1,P1,2027-03,require\n", to: "pins.csv")
    let run = try Program.run("plan", folder.path, "-o", folder.file("out"))
    #expect(run.code == 4)
    #expect(run.output == "")
    #expect(run.errors.contains("no plan exists"))
    #expect(run.errors.contains("O1"))
    #expect(try folder.contents(of: "out") == [])
  }
}
