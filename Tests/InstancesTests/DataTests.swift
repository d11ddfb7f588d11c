import Foundation
import Instances
import Programme
import Testing

/// The officers of the committed folders are what the generator makes of the other tables.
///
/// After a change that is meant to change them, run with `MUSTER_RECORD=1` in the environment: the tests then
/// write the files, and fail, so that no recording passes for a test.
@Suite struct DataTests {
  static let committed: [(folder: String, population: Population)] = [
    ("canada-2027", Population(officers: 900, seed: 2027)),
    ("haiti-2010", Population(officers: 600, seed: 68, womenPercent: 11)),
  ]

  @Test(arguments: committed)
  func officersAreTheGenerators(folder: String, population: Population) throws {
    let data = DataFolder(folder)
    let made = try population.populate(data.source())
    for file in ["officers.csv", "languages.csv", "skills.csv"] {
      let text = try #require(made.sheets[file]).csv
      if ProcessInfo.processInfo.environment["MUSTER_RECORD"] != nil {
        try data.write(text, to: file)
        Issue.record("recorded \(folder)/\(file)")
      } else {
        #expect(data.text(file) == text, "\(folder)/\(file)")
      }
    }
  }
}

/// The published figures that the folders are built on.
@Suite struct PublishedFigureTests {
  private func programme(_ folder: String) throws -> Programme {
    let programme = try Programme(DataFolder(folder).source())
    #expect(programme.warnings == [])
    return programme
  }

  private func seats(_ programme: Programme) -> [String: Int] {
    programme.posts.reduce(into: [:]) {
      $0[programme.missions[$1.mission].id, default: 0] += $1.headcount
    }
  }

  @Test func canadaHasItsCapsAndServices() throws {
    let programme = try programme("canada-2027")
    #expect(programme.services.count == 33)
    #expect(programme.officers.count == 900)
    #expect(programme.horizon.months == 24)
    let caps = programme.quotas.filter { $0.service == nil }.map { ($0.id, $0.max ?? 0) }
    #expect(
      Dictionary(uniqueKeysWithValues: caps) == [
        "policy-cap": 150, "ceiling-MONUSCO": 25, "ceiling-HAITI": 48, "ceiling-UKRAINE": 45,
        "ceiling-WESTBANK": 12, "ceiling-IRAQ": 20,
      ])
    #expect(seats(programme).values.reduce(0, +) == 156)
    #expect(programme.tours.filter { $0.state == .running }.count == 45)
  }

  @Test func haitiHasThoseWhoWereThere() throws {
    let programme = try programme("haiti-2010")
    var away: [String: Int] = [:]
    var women: [String: Int] = [:]
    var services: [String: Int] = [:]
    for tour in programme.tours {
      let mission = programme.missions[programme.posts[tour.post].mission].id
      let officer = programme.officers[tour.officer]
      away[mission, default: 0] += 1
      if officer.gender == .female { women[mission, default: 0] += 1 }
      if mission == "MINUSTAH" { services[programme.services[officer.service].id, default: 0] += 1 }
    }
    #expect(away == ["MINUSTAH": 90, "UNMIS": 17, "UNOCI": 4, "UNMIT": 3, "UNAMA": 1])
    #expect(women == ["MINUSTAH": 10, "UNMIS": 1])
    #expect(services["SPVM"] == 42)
    #expect(services["SQ"] == 23)
    #expect(services["RCMP"] == 13)
    #expect(services["SPVQ"] == 5)
  }

  @Test func theUnitedNationsHaveTheirSeatsAndContributors() throws {
    let folder = try DataFolder("un-2013").source()
    #expect(folder.sheets["officers.csv"] == nil)
    let programme = try Programme(Population(officers: 6_000, seed: 1).populate(folder))
    #expect(programme.officers.count == 6_000)
    #expect(programme.services.count == 84)
    #expect(programme.quotas.compactMap(\.max).reduce(0, +) == 5_281)
    #expect(
      seats(programme) == [
        "MINURSO": 4, "MINUSMA": 71, "MINUSTAH": 840, "MONUSCO": 370, "UNAMA": 4, "UNAMID": 2_307,
        "UNFICYP": 68, "UNISFA": 17, "UNMIK": 6, "UNMIL": 460, "UNMISS": 673, "UNOCI": 461,
      ])
  }
}
