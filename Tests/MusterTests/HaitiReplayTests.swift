import Foundation
import Testing

/// The replay of January 2010, which the documentation tells: what the programme could have filled, beside what
/// happened.
@Suite struct HaitiReplayTests {
  private static let folder = Places.data("haiti-2010")

  /// Officers in Haiti, by month, as they were counted.
  private static func happened() throws -> [String: Int] {
    let text = try String(contentsOfFile: folder + "/replay/happened.csv", encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
    return Dictionary(
      uniqueKeysWithValues: rows.map { (String($0[0]), (Int($0[2]) ?? 0) + (Int($0[3]) ?? 0)) })
  }

  /// Officers in Haiti, by month, as a variant of a comparison could have them.
  private static func filled(_ variant: [String: Any]) throws -> [String: Int] {
    let months = try #require(variant["months"] as? [String])
    let missions = try #require(variant["missions"] as? [[String: Any]])
    let haiti = try #require(missions.first { $0["mission"] as? String == "MINUSTAH" })
    let filled = try #require(haiti["filled"] as? [Int])
    return Dictionary(uniqueKeysWithValues: zip(months, filled))
  }

  @Test func theScenariosAreSound() throws {
    // A second is enough to read and check them; how good the plans are is not asked.
    let run = try Program.run("whatif", Self.folder, "--time", "1", "--json")
    #expect(run.code == 0, "\(run.errors)")
    let variants = try #require(try run.json()["variants"] as? [[String: Any]])
    #expect(
      variants.compactMap { $0["scenario"] as? String } == [
        "earthquake", "surge-at-once", "surge-in-three-months",
      ])
  }

  @Test func theEarthquakeBesideWhatHappened() throws {
    let run = try Program.run(
      "whatif", Self.folder, "earthquake", "surge-at-once", "--time", "60", "--gap", "5", "--json",
      "--threads", "2")
    #expect(run.code == 0, "\(run.errors)")
    let variants = try #require(try run.json()["variants"] as? [[String: Any]])
    let happened = try Self.happened()
    let (base, earthquake, surge) = (
      try Self.filled(variants[0]), try Self.filled(variants[1]), try Self.filled(variants[2])
    )
    // Eleven days before, all hundred seats could have been filled for two years.
    #expect(base.values.allSatisfy { $0 == 100 })
    // As many are left as were counted at the end of the month; nobody leaves before March.
    #expect(earthquake["2010-01"] == happened["2010-01"])
    #expect(earthquake["2010-02"] == earthquake["2010-01"])
    #expect(happened["2010-03"] == 84)
    #expect(try #require(earthquake["2010-03"]) >= 95)
    // The surge that was reached in June could have stood in March.
    #expect(try #require(surge["2010-03"]) >= 125)
    #expect(happened["2010-06"] == 131)
  }
}
