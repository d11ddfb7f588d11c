import Foundation
import Testing

/// Scenarios side by side with the base, as a user asks for them.
@Suite struct WhatIfTests {
  /// The conformance case `replan` with two scenarios in its folder.
  static func folder() throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: Places.conformanceCase("replan"), toPath: scratch.file("case"))
    try FileManager.default.createDirectory(
      atPath: scratch.file("case/scenarios"), withIntermediateDirectories: true)
    try scratch.write(
      """
      { title: "Three seats more", changes: [
        { headcount: "P0004", by: 3, from: "2027-07", until: "2028-12" },
        { withdraw: "O00134" } ] }
      """, to: "case/scenarios/surge.json5")
    try scratch.write(
      """
      { changes: [
        { suspend: "M00", from: "2027-10", until: "2028-03", officers: "home" },
        { set: { rest_months: 6 } } ] }
      """, to: "case/scenarios/home.json5")
    return scratch
  }

  @Test func allScenariosOfTheFolder() throws {
    let scratch = try Self.folder()
    let run = try Program.run("whatif", scratch.file("case"))
    #expect(run.code == 0, "\(run.errors)")
    try Golden.compare(run.output, with: "whatif-en")
    let french = try Program.run("whatif", scratch.file("case"), "surge", "--lang", "fr")
    try Golden.compare(french.output, with: "whatif-fr")
  }

  /// Scenarios that begin from a state are what they are after planning the base.
  @Test func fromAState() throws {
    let scratch = try Self.folder()
    let folder = scratch.file("case")
    let planned = try Program.run("plan", folder, "--state", "-o", scratch.file("out"), "-q")
    #expect(planned.code == 0, "\(planned.errors)")
    let anew = try Program.run("whatif", folder, "--json")
    let known = try Program.run("whatif", folder, "--json", "-s", scratch.file("out/plan.state"))
    #expect(anew.code == 0 && known.code == 0 && anew.output == known.output, "\(known.errors)")
  }

  @Test func everyVariantIsAFolderThatTheIndependentCheckerAccepts() throws {
    let scratch = try Self.folder()
    let run = try Program.run("whatif", scratch.file("case"), "-o", scratch.file("out"), "-q")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output == "")
    #expect(try scratch.contents(of: "out") == ["base", "home", "surge"])
    for name in ["base", "home", "surge"] {
      let check = try Places.check(
        scratch.file("out/\(name)/plan.json"), for: scratch.file("out/\(name)"))
      #expect(check.code == 0, "\(name): \(check.output)\(check.errors)")
    }
  }

  @Test func jsonAndCSVSayTheSame() throws {
    let scratch = try Self.folder()
    let json = try Program.run("whatif", scratch.file("case"), "--json").json()
    let variants = try #require(json["variants"] as? [[String: Any]])
    #expect(variants.map { $0["scenario"] as? String } == [nil, "home", "surge"])
    #expect(variants.allSatisfy { $0["status"] as? String == "optimal" })
    let surge = variants[2]
    let gained = try #require(surge["tours_gained"] as? Int)
    #expect((surge["moves"] as? [Any])?.count ?? 0 >= gained)
    let csv = try Program.run("whatif", scratch.file("case"), "--csv").output
    let rows = csv.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.filter { $0[0] == "surge" && $0[1] == "gained" }.count == gained)
    #expect(rows.filter { $0[0] == "base" && $0[1] == "level" }.count == 6)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }

  @Test func theResultDoesNotDependOnThreads() throws {
    let scratch = try Self.folder()
    let one = try Program.run("whatif", scratch.file("case"), "--json")
    let three = try Program.run("whatif", scratch.file("case"), "--json", "--threads", "3")
    #expect(one.output == three.output)
  }

  @Test func everyFaultOfEveryScenarioInOneRun() throws {
    let scratch = try Self.folder()
    try scratch.write("{ changes: [{ withdraw: 'O0013' }, { clos: 'P0004' }] }", to: "bad.json5")
    try scratch.write("{ changes: [{ quota: 'none', max: -1 }] }", to: "worse.json5")
    let run = try Program.run(
      "whatif", scratch.file("case"), scratch.file("bad.json5"), scratch.file("worse.json5"))
    #expect(run.code == 3)
    #expect(run.output == "")
    #expect(run.errors.contains("bad.json5:1:25: error: unknown officer 'O0013'; did you mean"))
    #expect(
      run.errors.contains("bad.json5:1:38: error: unknown change 'clos'; did you mean 'close'?"))
    #expect(run.errors.contains("worse.json5:1:22: error: unknown quota 'none'"))
    #expect(run.lastError.hasPrefix("3 errors"))
    try FileManager.default.createDirectory(
      atPath: scratch.file("other"), withIntermediateDirectories: true)
    try scratch.write("{ changes: [] }", to: "other/surge.json5")
    let twice = try Program.run(
      "whatif", scratch.file("case"), "surge", scratch.file("other/surge.json5"))
    #expect(twice.code == 3)
    #expect(twice.errors.contains("another scenario is named 'surge'"))
    let missing = try Program.run("whatif", scratch.file("case"), "surg")
    #expect(missing.code == 3)
    #expect(missing.errors.contains("did you mean 'surge'?"))
  }

  @Test func aScenarioWithoutAPlanSaysWhy() throws {
    let folder = try SmallProgramme.folder()
    try folder.write("officer,post,from,decision\nO1,P1,2027-01,require\n", to: "pins.csv")
    try folder.write("{ changes: [{ withdraw: 'O1' }] }", to: "gone.json5")
    let run = try Program.run("whatif", folder.path, folder.file("gone.json5"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("No plan exists"))
    #expect(run.output.contains("required pin O1 on P1"))
  }
}
