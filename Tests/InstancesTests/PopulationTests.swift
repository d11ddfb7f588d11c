import Instances
import Programme
import Testing

/// The officers look like those of real services, and fit what the tables say of them.
@Suite struct PopulationTests {
  private func programme(seed: UInt64 = 1) throws -> Programme {
    try Programme(#require(Preset.canada.recipe).source(seed: seed))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func sharesAreWithinBounds(seed: UInt64) throws {
    let programme = try programme(seed: seed)
    let officers = programme.officers
    func percent(_ holds: (Officer) -> Bool) -> Int { officers.filter(holds).count * 100 / 1_000 }
    func speakers(_ name: String, _ least: LanguageLevel) throws -> Int {
      let language = try #require(programme.languages.firstIndex(of: name))
      return percent { $0.languages.level(of: language) >= least.rawValue }
    }
    #expect((25...33).contains(percent { $0.gender == .female }))
    #expect((48...68).contains(percent { $0.rank == 0 }))
    #expect((1...15).contains(percent { $0.rank >= 3 }))
    #expect((70...100).contains(try speakers("en", .a1)))
    #expect((35...75).contains(try speakers("fr", .b1)))
    #expect((1...8).contains(try speakers("ar", .a1)))
    #expect((1...8).contains(try speakers("ht", .a1)))
    #expect((1...45).contains(percent { $0.homeSince != nil }))
    #expect(officers.allSatisfy { (2...6).contains($0.skills.count) })
    #expect(Set(officers.map(\.boardScore.places)) == [0, 1])
  }

  @Test func rankAndMissionsGrowWithService() throws {
    let programme = try programme()
    let first = programme.horizon.first
    func years(_ officers: [Officer]) -> Int {
      let months = officers.compactMap { $0.joined?.distance(to: first) }
      return months.reduce(0, +) / max(1, months.count)
    }
    let officers = programme.officers
    let (low, high) = (officers.filter { $0.rank == 0 }, officers.filter { $0.rank >= 2 })
    #expect(years(high) > years(low) + 36)
    #expect(
      years(officers.filter { $0.missions > 0 }) > years(officers.filter { $0.missions == 0 }))
    for officer in officers {
      let (born, joined) = (try #require(officer.born), try #require(officer.joined))
      #expect(born.distance(to: joined) >= 216)
      #expect((officer.homeSince != nil) == (officer.missions > 0))
    }
  }

  @Test func officersOnTourFitTheirPosts() throws {
    var recipe = Recipe()
    recipe.runningPercent = 60
    recipe.plannedPercent = 60
    let programme = try Programme(recipe.source(seed: 3))
    #expect(programme.tours.count > 20)
    for tour in programme.tours {
      let officer = programme.officers[tour.officer]
      let post = programme.posts[tour.post]
      for requirement in programme.requirements where requirement.weight == .essential {
        let applies =
          switch requirement.scope {
          case .all: true
          case .mission(let mission): mission == post.mission
          case .role(let role): role == post.role
          case .post(let place): place == tour.post
          }
        if applies {
          #expect(officer.meets(requirement.criterion, at: tour.from), "\(requirement)")
        }
      }
      #expect(officer.availableFrom ?? tour.from <= tour.from)
      #expect(officer.availableUntil ?? tour.until >= tour.until)
      if let home = officer.homeSince {
        #expect(home.distance(to: tour.from) > programme.restMonths)
      }
    }
  }

  @Test func aLargerPopulationKeepsMostOfASmallerOne() throws {
    let data = try DataFolder("canada-2027").source()
    let few = try Population(officers: 300, seed: 5).populate(data).sheets["officers.csv"]?.csv
    let many = try Population(officers: 900, seed: 5).populate(data).sheets["officers.csv"]?.csv
    let lines = Set(try #require(many).split(separator: "\n"))
    let kept = try #require(few).split(separator: "\n").filter { lines.contains($0) }
    #expect(kept.count > 290)
  }

  @Test func servicesSpeakTheirLanguages() throws {
    let source = try Population(officers: 2_000, seed: 1).populate(DataFolder("un-2013").source())
    let programme = try Programme(source)
    func speakers(_ service: String, _ language: String) throws -> Int {
      let place = try #require(programme.services.firstIndex { $0.id == service })
      let spoken = try #require(programme.languages.firstIndex(of: language))
      let ours = programme.officers.filter { $0.service == place }
      return ours.filter { $0.languages.level(of: spoken) == 6 }.count * 100 / max(1, ours.count)
    }
    #expect(try speakers("SEN", "fr") == 100)
    #expect(try speakers("EGY", "ar") == 100)
    #expect(try speakers("GHA", "en") == 100)
    #expect(try speakers("GHA", "fr") < 40)
  }

  @Test func aFaultyFolderIsReported() {
    #expect(throws: Faults.self) {
      try Population(officers: 10, seed: 1).populate(Source(settings: nil, sheets: []))
    }
  }
}

extension Officer {
  /// Whether the officer meets a criterion in a tour's first month.
  fileprivate func meets(_ criterion: Requirement.Criterion, at month: Month) -> Bool {
    func years(_ since: Month?) -> Int { (since ?? month).distance(to: month) / 12 }
    return switch criterion {
    case .language(let subject, let level): languages.level(of: subject) >= level.rawValue
    case .skill(let subject, let level): skills.level(of: subject) >= level
    case .rankAtLeast(let least): rank >= least
    case .rankAtMost(let most): rank <= most
    case .serviceYears(let least): years(joined) >= least
    case .ageAtLeast(let least): years(born) >= least
    case .ageAtMost(let most): years(born) <= most
    case .missions(let least): missions >= least
    case .boardScore(let least): boardScore >= least
    case .driving: driving
    case .firearms: firearms
    case .clearance: clearanceUntil ?? Month(index: 0) >= month
    }
  }
}
