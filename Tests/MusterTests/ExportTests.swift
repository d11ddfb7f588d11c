import Foundation
import Testing

/// Models written for other solvers: another one must find the same optimum.
@Suite struct ExportTests {
  /// The values of a plan's levels, by name.
  private static func values(_ plan: Scratch) throws -> [String: Int] {
    let json = try JSONSerialization.jsonObject(with: Data(plan.text("out/plan.json").utf8))
    let levels = (json as? [String: Any])?["levels"] as? [[String: Any]] ?? []
    return Dictionary(
      levels.compactMap { level in
        guard let name = level["level"] as? String, let value = level["value"] as? Int else {
          return nil
        }
        return (name, value)
      }, uniquingKeysWith: max)
  }

  /// The optimum that cbc finds for a model.
  private static func optimum(_ model: String) throws -> Double? {
    let run = try Program.other("cbc", model, "solve")
    #expect(run.output.contains("Optimal solution found"), "\(run.output)\(run.errors)")
    return run.output.firstMatch(of: /Objective value: +([-0-9.]+)/).flatMap { Double($0.1) }
  }

  @Test(arguments: ["vacancies:1", "vacancies:2", "targets", "suitability"])
  func anotherSolverFindsTheSameOptimum(_ level: String) throws {
    let (planned, scratch) = try PlanTests.plan("everything")
    #expect(planned.code == 0)
    let run = try Program.run(
      "export", try Places.conformanceCase("everything"), "--level", level, "--plan",
      scratch.file("out/plan.json"), "--output", scratch.file("model.lp"))
    #expect(run.code == 0)
    #expect(run.output == "")
    let value = try #require(try Self.values(scratch)[level])
    #expect(try Self.optimum(scratch.file("model.lp")) == Double(value))
    #expect(try scratch.contents() == ["model.lp", "out"])
  }

  @Test func withoutAPlanEarlierLevelsAreSolvedFirst() throws {
    let (_, scratch) = try PlanTests.plan("everything")
    let folder = try Places.conformanceCase("everything")
    let run = try Program.run("export", folder)
    #expect(run.code == 0)
    try scratch.write(run.output, to: "model.lp")
    let value = try #require(try Self.values(scratch)["suitability"])
    #expect(try Self.optimum(scratch.file("model.lp")) == Double(value))
  }

  @Test func mpsIsReadToo() throws {
    let (_, scratch) = try PlanTests.plan("everything")
    let folder = try Places.conformanceCase("everything")
    let run = try Program.run(
      "export", folder, "-f", "mps", "-l", "vacancies:1", "-o", scratch.file("model.mps"))
    #expect(run.code == 0)
    let value = try #require(try Self.values(scratch)["vacancies:1"])
    #expect(try Self.optimum(scratch.file("model.mps")) == Double(value))
  }

  @Test func levelsOutsideTheObjectiveAreRefused() throws {
    let folder = try SmallProgramme.folder()
    try folder.write(
      "{ name: 'S', from: '2027-01', months: 12, ranks: ['constable', 'inspector'], "
        + "objective: ['vacancies:1'] }", to: "programme.json5")
    let run = try Program.run("export", folder.path, "--level", "targets")
    #expect(run.code == 2)
    #expect(run.errors.contains("the programme's objective has no level 'targets'"))
  }
}
