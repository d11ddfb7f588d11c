import Foundation
import Testing

/// `plan --trace`: what the solve found, and when.
@Suite struct TraceTests {
  /// The lines of a trace as JSON objects.
  static func lines(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any], "\(line)")
    }
  }

  @Test func linesTellTheSolveInItsOrder() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      "plan", try Places.conformanceCase("everything"), "--output", scratch.file("out"), "--trace",
      scratch.file("trace.jsonl"))
    #expect(run.code == 0, "\(run.errors)")
    let lines = try Self.lines(scratch.text("trace.jsonl"))
    let first = try #require(lines.first)
    let last = try #require(lines.last)
    #expect(first["muster"] as? String != nil)
    #expect(first["programme"] as? String != nil)
    let levels = try #require(first["levels"] as? [String])
    #expect(levels.count == 6)
    #expect(last["status"] as? String == "optimal")
    #expect(last["interrupted"] as? Bool == false)
    let ends = try #require(last["levels"] as? [[String: Any]])
    #expect(ends.compactMap { $0["level"] as? String } == levels)
    #expect(ends.allSatisfy { $0["value"] as? Int == $0["bound"] as? Int })

    let times = try lines.map { try #require($0["seconds"] as? Double) }
    #expect(times == times.sorted())
    #expect(times.allSatisfy { $0 >= 0 })
    let events = lines.dropFirst().dropLast()
    #expect(!events.isEmpty)
    for event in events {
      #expect(levels.contains(event["level"] as? String ?? ""))
      #expect(event["phase"] is String && event["value"] is Int && event["bound"] is Int)
    }
  }

  @Test func noLineRepeatsWhatIsKnown() throws {
    let scratch = try Scratch()
    _ = try Program.run(
      "plan", Places.data("canada-2027"), "--time", "3", "--output", scratch.file("out"), "--trace",
      scratch.file("trace.jsonl"))
    var known: [String: [Int?]] = [:]
    for event in try Self.lines(scratch.text("trace.jsonl")) {
      guard let level = event["level"] as? String else { continue }
      let state = [event["value"] as? Int, event["bound"] as? Int]
      #expect(known[level] != state)
      known[level] = state
    }
    #expect(known.count > 1)
  }

  @Test func aTraceThatCannotBeWrittenIsNamedBeforeTheSolve() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      "plan", Places.data("canada-2027"), "--output", scratch.file("out"), "--trace",
      scratch.file("nowhere/trace.jsonl"))
    #expect(run.code == 2)
    #expect(run.errors.contains("nowhere/trace.jsonl"))
    #expect(try scratch.contents(of: "out") == [])
  }

  @Test func aFullDeviceCostsNoPlan() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      "plan", try Places.conformanceCase("quotas"), "--output", scratch.file("out"), "--trace",
      "/dev/full")
    #expect(run.code == 2)
    #expect(run.errors.contains("/dev/full"))
    #expect(try scratch.contents(of: "out") == PlanTests.files.sorted())
  }

  @Test func withoutAPlanTheTraceSaysSo() throws {
    let folder = try SmallProgramme.folder()
    try folder.write(
      "officer,post,from,decision\nO1,P1,2027-01,require\nO1,P1,2027-03,require\n", to: "pins.csv")
    let run = try Program.run(
      "plan", folder.path, "-o", folder.file("out"), "--trace", folder.file("trace.jsonl"))
    #expect(run.code == 4)
    let lines = try Self.lines(folder.text("trace.jsonl"))
    #expect(lines.count == 2)
    #expect(lines.last?["status"] as? String == "no_plan")
  }
}
