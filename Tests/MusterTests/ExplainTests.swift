import Foundation
import Testing

/// Explanations as the board reads them.
@Suite struct ExplainTests {
  /// Officers of Data/canada-2027 whose cases differ: eligible with limits, not eligible, on tour.
  @Test(arguments: ["en", "fr"]) func onePost(_ language: String) throws {
    for (officer, post) in [
      ("EPS-0006", "HAITI-18"), ("SPVM-0012", "HAITI-06"), ("SPSH-0001", "HAITI-01"),
    ] {
      let run = try Program.run(
        "explain", Places.data("canada-2027"), officer, "--post", post, "--lang", language)
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.errors == "")
      try Golden.compare(run.output, with: "explain-\(officer)-\(language)")
    }
  }

  @Test(arguments: ["en", "fr"]) func allPosts(_ language: String) throws {
    let run = try Program.run(
      "explain", Places.data("canada-2027"), "CPS-0011", "--lang", language)
    #expect(run.code == 0)
    try Golden.compare(run.output, with: "explain-all-\(language)")
  }

  /// What the plan of a conformance case decided.
  @Test(arguments: ["en", "fr"]) func aPlan(_ language: String) throws {
    let (_, scratch) = try PlanTests.plan("everything")
    let folder = try Places.conformanceCase("everything")
    let plan = try String(
      contentsOfFile: scratch.file("out/plan.json"), encoding: .utf8)
    let tour = try #require(
      plan.firstMatch(of: /"officer": "([^"]+)", "post": "([^"]+)".*"state": "new"/))
    let officers = try Program.other("cut", "-d,", "-f1", folder + "/officers.csv").output
      .split(separator: "\n").dropFirst().map(String.init)
    let other = try #require(officers.first { $0 != tour.output.1 })
    let run = try Program.run(
      "explain", folder, other, "--post", String(tour.output.2), "--plan",
      scratch.file("out/plan.json"), "--lang", language)
    #expect(run.code == 0, "\(run.errors)")
    try Golden.compare(run.output, with: "explain-plan-\(language)")
  }

  @Test func theLanguageOfTheEnvironment() throws {
    let arguments = [try Program.path, "explain", Places.data("canada-2027"), "CPS-0011"]
    let french = try Program.Started(
      "/usr/bin/env", ["LC_ALL=fr_CA.UTF-8"] + arguments, in: nil
    ).finish()
    #expect(french.output.contains("Admissible à "))
    let english = try Program.Started(
      "/usr/bin/env", ["LC_ALL=fr_CA.UTF-8"] + arguments + ["--lang=en"], in: nil
    ).finish()
    #expect(english.output.contains("Eligible for "))
  }

  /// The same whichever way JSON is asked for, and whatever the language.
  @Test func json() throws {
    let folder = Places.data("canada-2027")
    let run = try Program.run("explain", folder, "EPS-0006", "--post", "HAITI-18", "--json")
    let json = try run.json()
    #expect(json["standing"] as? String == "eligible")
    let points = try #require(json["points"] as? [String: Any])
    let parts = try #require(points["parts"] as? [[String: Any]])
    #expect(parts.compactMap { $0["points"] as? Int }.reduce(0, +) == points["total"] as? Int)
    let french = try Program.run(
      "explain", folder, "EPS-0006", "--post", "HAITI-18", "--format", "json", "--lang", "fr")
    #expect(french.output == run.output)
    let all = try Program.run("explain", folder, "EPS-0006", "--json").json()
    #expect((all["eligible"] as? [Any])?.isEmpty == false)
    #expect(all["posts"] as? Int == 62)
  }

  /// A plan of another programme is worth a warning.
  @Test func anotherProgrammesPlan() throws {
    let (_, scratch) = try PlanTests.plan("quotas")
    let run = try Program.run(
      "explain", Places.data("canada-2027"), "EPS-0006", "--plan", scratch.file("out/plan.json"))
    #expect(run.code == 0)
    #expect(run.errors.contains("warning: the plan is for '"))
    #expect(run.output.contains("The plan gives the officer no tour."))
  }

  @Test func unknownNames() throws {
    let folder = Places.data("canada-2027")
    let officer = try Program.run("explain", folder, "EPS-006")
    #expect(officer.code == 2)
    #expect(officer.errors.contains("no officer 'EPS-006'; did you mean 'EPS-0006'?"))
    let post = try Program.run("explain", folder, "EPS-0006", "--post", "IRAQ")
    #expect(post.code == 2)
    #expect(post.errors.contains("no post 'IRAQ'; near it are 'IRAQ-01', 'IRAQ-02'"))
    let nothing = try Program.run("explain", folder, "?")
    #expect(nothing.errors.contains("no officer '?'\n"))
  }
}
