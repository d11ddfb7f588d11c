import Programme
import Tables
import Testing

/// Every cell arrives where it belongs.
@Suite struct FactsTests {
  /// The programme of the tables with a sound cell in every column, and what they refer to.
  private static func programme() throws(Faults) -> Programme {
    let tables = CellFaultTests.sound.mapValues { columns in
      columns.map(\.column).joined(separator: ",") + "\n"
        + columns.map(\.cell).joined(separator: ",") + "\n"
    }
    return try TinyProgramme.with(
      tables.merging(["services.csv": "service,name,strength\nN,North,40\nS,South,\n"]) { $1 })
  }

  private static func month(_ text: String) throws -> Month { try #require(Month(text)) }

  @Test func people() throws {
    let programme = try Self.programme()
    #expect(programme.warnings == [])
    #expect(
      programme.services.map { "\($0.id) \($0.name) \($0.strength ?? -1)" } == [
        "N North 40", "S South -1",
      ])
    let officer = try #require(programme.officers.first)
    #expect(programme.officers.count == 1)
    #expect([officer.id, officer.name] == ["O1", "Doe"])
    #expect([officer.service, officer.rank, officer.missions] == [0, 1, 2])
    #expect(officer.gender == .female)
    #expect(officer.boardScore == ExactDecimal("79.5"))
    #expect(
      [
        officer.born, officer.joined, officer.availableFrom, officer.availableUntil,
        officer.homeSince, officer.clearanceUntil,
      ].map { $0?.description } == [
        "1980-01", "2001-02", "2027-01", "2028-12", "2025-03", "2029-01",
      ])
    #expect([officer.driving, officer.firearms] == [true, false])
    #expect(programme.languages == ["en"])
    #expect(programme.skills == ["forensics"])
    #expect(officer.languages.level(of: 0) == LanguageLevel.c2.rawValue)
    #expect(officer.skills.level(of: 0) == 5)
    #expect(officer.skills.level(of: 1) == 0)
  }

  @Test func missionsAndPosts() throws {
    let programme = try Self.programme()
    let mission = try #require(programme.missions.first)
    #expect([mission.id, mission.name, mission.country] == ["M1", "One", "Haiti"])
    #expect(
      [mission.from, mission.until] == [try Self.month("2027-01"), try Self.month("2028-01")])
    #expect(mission.armed)
    #expect(mission.restMonths == 6)
    let post = try #require(programme.posts.first)
    #expect([post.id, post.team, post.role] == ["P1", "alpha", "patrol"])
    #expect([post.mission, post.headcount, post.priority] == [0, 2, 1])
    #expect([post.from, post.until] == [try Self.month("2027-01"), try Self.month("2028-01")])
    #expect(post.tourMonths == [6, 9])
    #expect(post.starts == .every(3))
  }

  @Test func limitsAndAims() throws {
    let programme = try Self.programme()
    let (first, last) = (try Self.month("2027-01"), try Self.month("2027-12"))
    #expect(
      programme.requirements
        == programme.requirements.filter {
          $0.scope == .post(0) && $0.criterion == .language(0, .b2)
            && $0.weight == .asset(points: -20)
        })
    #expect(programme.requirements.count == 1)
    let quota = try #require(programme.quotas.first)
    #expect([quota.service, quota.mission, quota.min, quota.max] == [0, 0, 1, 3])
    #expect([quota.from, quota.until] == [first, last])
    let target = try #require(programme.targets.first)
    #expect([target.label, target.team] == ["women", "alpha"])
    #expect(target.mission == 0)
    #expect([target.from, target.until] == [first, last])
    #expect(target.who == .gender(.female))
    #expect(target.atLeast == .percent(30))
    #expect(target.weight == 2)
  }

  @Test func decisions() throws {
    let programme = try Self.programme()
    let course = try #require(programme.courses?.first)
    #expect(course.id == "C" && course.seats == 6 && course.mission == 0)
    #expect(course.month == (try Self.month("2026-12")))
    let tour = try #require(programme.tours.first)
    #expect(tour.officer == 0 && tour.post == 0 && tour.state == .running)
    #expect([tour.from, tour.until] == [try Self.month("2026-07"), try Self.month("2027-06")])
    let pin = try #require(programme.pins.first)
    #expect(pin.officer == 0 && pin.post == 0 && pin.decision == .forbid)
    #expect(pin.from == (try Self.month("2027-03")))
    #expect(pin.reason == "family")
    #expect(programme.scores.map { [$0.officer, $0.post, $0.points] } == [[0, 0, -5]])
  }

  @Test func blanksAreNotGiven() throws {
    let programme = try TinyProgramme.with(["courses.csv": "course,month,seats\n"])
    #expect(programme.courses == [])
    #expect(try TinyProgramme.with([:]).courses == nil)
    let officer = programme.officers[0]
    #expect(officer.gender == nil && officer.born == nil && officer.homeSince == nil)
    #expect(officer.missions == 0 && !officer.driving && officer.name.isEmpty)
    #expect(programme.missions[0].restMonths == nil && programme.missions[0].from == nil)
    #expect(programme.posts[1].team == nil && programme.posts[1].starts == .any)
  }

  @Test(arguments: [
    ("any", Post.Starts.any), ("every:12", .every(12)),
    ("2027-07|2027-01 | 2027-07", .months([Month(index: 24_324), Month(index: 24_330)])),
  ])
  func startsOfAPost(_ text: String, _ expected: Post.Starts) throws {
    let programme = try TinyProgramme.with([
      "posts.csv":
        "post,mission,role,headcount,priority,tour_months,starts\nP1,M1,r,1,1,12,\(text)"
    ])
    #expect(programme.posts[0].starts == expected)
  }
}
