import Foundation
import Testing

/// Plans that were tampered with.
@Suite struct VerifyTests {
  @Test func aSabotagedPlanIsRejected() throws {
    let (run, scratch) = try PlanTests.plan("everything")
    #expect(run.code == 0)
    let folder = try Places.conformanceCase("everything")
    let plan = try scratch.text("out/plan.json")
    let lines = plan.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = lines.indices.filter { lines[$0].contains("\"new\"") }
    var without = lines
    without.remove(at: new[0])
    var twice = lines
    twice.insert(lines[new[0]].replacing("\"points\": ", with: "\"points\": 1"), at: new[0])
    for (name, sabotaged) in [("a tour left out", without), ("a tour twice", twice)] {
      try scratch.write(sabotaged.joined(separator: "\n"), to: "sabotaged.json")
      let verdict = try Program.run("verify", folder, scratch.file("sabotaged.json"))
      #expect(verdict.code == 1, "\(name)")
      #expect(verdict.output.hasPrefix("The plan breaks "), "\(name)")
      let json = try Program.run("verify", "--json", folder, scratch.file("sabotaged.json"))
      #expect(json.code == 1)
      #expect(try json.json()["valid"] as? Bool == false)
      let quiet = try Program.run("verify", "--quiet", folder, scratch.file("sabotaged.json"))
      #expect(quiet.code == 1)
      #expect(quiet.output == "")
      #expect(try Places.check(scratch.file("sabotaged.json"), for: folder).code != 0, "\(name)")
    }
  }
}
