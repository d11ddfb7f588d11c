import Foundation
import Testing

/// Rankings and stress tests as boards and planners read them.
@Suite struct RankTests {
  @Test(arguments: ["en", "fr"]) func onePost(_ language: String) throws {
    let run = try Program.run(
      "rank", try Places.conformanceCase("rotations"), "--post", "P0001", "--reserves", "2",
      "--quiet", "--lang", language)
    #expect(run.code == 0, "\(run.errors)")
    try Golden.compare(run.output, with: "rank-\(language)")
  }

  @Test(arguments: ["en", "fr"]) func absences(_ language: String) throws {
    let run = try Program.run(
      "stress", try Places.conformanceCase("rotations"), "--samples", "8", "--drop-rate", "10",
      "--quiet", "--lang", language)
    #expect(run.code == 0, "\(run.errors)")
    try Golden.compare(run.output, with: "stress-\(language)")
  }

  /// The same whatever the number of threads; everybody stands in the answer once for each tour.
  @Test func json() throws {
    let folder = try Places.conformanceCase("rotations")
    let one = try Program.run("rank", folder, "--json", "--quiet")
    let two = try Program.run("rank", folder, "--json", "--quiet", "--threads", "2")
    #expect(one.code == 0 && one.output == two.output)
    let tours = try #require(try one.json()["tours"] as? [[String: Any]])
    #expect(tours.count > 5)
    for tour in tours {
      let reserves = try #require(tour["reserves"] as? [[String: Any]])
      let others = try #require(tour["others"] as? [[String: Any]])
      let names = (reserves + others).compactMap { $0["officer"] as? String }
      #expect(Set(names).count == names.count && names.count > 100)
      #expect(tour["order_proven"] as? Int == reserves.count)
    }
  }

  /// What begins from a state says what begins from nothing; a state of other tables, or not a whole one, is refused.
  @Test func fromAState() throws {
    let folder = try Places.conformanceCase("rotations")
    let scratch = try Scratch()
    let (out, state) = (scratch.file("out"), scratch.file("out/plan.state"))
    let planned = try Program.run("plan", folder, "--state", "-o", out, "--quiet")
    let plain = try Program.run("plan", folder, "-o", scratch.file("plain"), "--quiet")
    #expect(planned.code == 0 && plain.code == 0, "\(planned.errors)")
    #expect(
      FileManager.default.contents(atPath: scratch.file("out/plan.json"))
        == FileManager.default.contents(atPath: scratch.file("plain/plan.json")))
    for command in [["rank", "--post", "P0001"], ["stress"]] {
      let start = [command[0], folder] + command.dropFirst() + ["--json", "--quiet"]
      let anew = try Program.start(start).finish()
      let known = try Program.start(start + ["--state", state]).finish()
      #expect(anew.code == 0 && known.code == 0 && anew.output == known.output, "\(known.errors)")
    }
    let other = try Program.run(
      "rank", try Places.conformanceCase("quotas"), "--state", state, "--json", "--quiet")
    #expect(other.code == 3 && other.output.isEmpty && other.errors.contains("other tables"))
    let bytes = try #require(FileManager.default.contents(atPath: state))
    for damaged in [bytes.dropLast(8), bytes.dropFirst(), Data(), bytes + [0]] {
      let file = scratch.file("damaged.state")
      try Data(damaged).write(to: URL(filePath: file))
      let run = try Program.run("rank", folder, "--state", file, "--json", "--quiet")
      #expect(run.code == 3 && run.output.isEmpty && run.errors.contains("no whole plan.state"))
    }
    let missing = try Program.run("rank", folder, "--state", scratch.file("none"), "--quiet")
    #expect(missing.code == 2 && missing.errors.contains("cannot be read"))
  }

  /// The fairness facts beside the ranking are those of the plan.
  @Test func fairness() throws {
    let folder = try Places.conformanceCase("quotas")
    let options = ["--fairness", "--quiet", "--json"]
    let scratch = try Scratch()
    let planned = try Program.start(["plan", folder, "-o", scratch.file("out")] + options).finish()
    let ranked = try Program.start(["rank", folder, "--reserves", "1"] + options).finish()
    #expect(planned.code == 0 && ranked.code == 0, "\(ranked.errors)")
    let one = try #require(try ranked.json()["fairness"] as? [AnyHashable: Any])
    let other = try #require(try planned.json()["fairness"] as? [AnyHashable: Any])
    #expect(NSDictionary(dictionary: one) == NSDictionary(dictionary: other))
  }

  /// A time that is too short for all prices leaves intervals, of every tour, and ends in time.
  @Test(arguments: ["rank", "stress"]) func timeEndsEverything(_ command: String) throws {
    let scratch = try Scratch()
    let folder = scratch.file("programme")
    #expect(
      try Program.run("generate", "--preset", "small", "--seed", "1", "--quiet", folder).code == 0)
    let start = ContinuousClock.now
    let run = try Program.run(command, folder, "--time", "3", "--threads", "2", "--json", "--quiet")
    #expect(ContinuousClock.now - start < .seconds(60))
    #expect(run.code == 0, "\(run.errors)")
    let answer = try run.json()
    let prices =
      command == "rank"
      ? try #require(answer["tours"] as? [[String: Any]]).flatMap {
        $0["reserves"] as? [[String: Any]] ?? []
      } : try #require(answer["absences"] as? [[String: Any]])
    #expect(prices.count > 40)
    var open = 0
    for price in prices {
      let losses = try #require(price["losses"] as? [[String: Any]])
      for loss in losses {
        let least = try #require(loss["at_least"] as? Int)
        guard let most = loss["at_most"] as? Int else { continue }
        #expect(least <= most)
        open += least < most ? 1 : 0
      }
    }
    #expect(open > 0)
  }

  @Test func anUnknownPostIsNamed() throws {
    let run = try Program.run("rank", try Places.conformanceCase("rotations"), "--post", "P001")
    #expect(run.code == 2)
    #expect(run.errors.contains("no post 'P001'"))
  }
}
