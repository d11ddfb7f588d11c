import Instances
import Programme
import Selection
import Testing

/// The parts of the points, each by itself, add up to what the planner counts.
@Suite struct MeritBreakdownTests {
  /// Every possible tour of many programmes: the sum of the parts is the points of the tour.
  @Test(arguments: [0..<100, 100..<200, 200..<300])
  func partsAddUpForEveryPossibleTour(_ seeds: Range<Int>) throws {
    var tours = 0
    for seed in seeds { tours += try compare(TinyProgramme.source(seed: UInt64(seed))) }
    #expect(tours > 1000)
  }

  @Test func partsAddUpInAGeneratedProgramme() throws {
    let preset = try #require(Preset(rawValue: "small"))
    #expect(try compare(preset.source(seed: 1)) > 1000)
  }

  /// Compares every tour; gives their number.
  private func compare(_ source: Source) throws -> Int {
    let programme = try Programme(source)
    let asked = PostRequirements.ofPosts(in: programme)
    let tours = PossibleTours(of: programme, windows: PostWindows(of: programme))
    for tour in 0..<tours.count {
      let (officer, post) = (Int(tours.officer[tour]), Int(tours.post[tour]))
      let parts = MeritBreakdown(
        of: programme.officers[officer], on: asked[post],
        from: programme.horizon.first + Int(tours.from[tour]), weights: programme.weights,
        given: programme.scores.first { $0.officer == officer && $0.post == post }?.points)
      #expect(parts.points == tours.points[tour])
    }
    return tours.count
  }

  /// Every part that there is, earned or not, with what it counts.
  @Test func everyPartIsShown() throws {
    let programme = try Draft()
      .set("points", "{ board: 2, experience: 5, surplus_language: 7, surplus_skill: 3 }")
      .requirements(
        "all,,language,fr,A2,yes,", "all,,skill,radio,1,yes,", "all,,driving,,,no,11",
        "all,,firearms,,,no,13"
      ).programme()
    let merit = MeritBreakdown(
      of: programme.officers[0], on: PostRequirements(of: 0, in: programme),
      from: programme.horizon.first, weights: programme.weights, given: nil)
    #expect(merit.parts.map(\.points) == [141, 10, 14, 6, 11, 0])
    let fr = try #require(programme.languages.firstIndex(of: "fr"))
    let radio = try #require(programme.skills.firstIndex(of: "radio"))
    #expect(
      merit.parts.dropFirst().map(\.source) == [
        .experience(missions: 2, each: 5), .surplusLanguage(fr, held: 4, least: 2, each: 7),
        .surplusSkill(radio, held: 3, least: 1, each: 3),
        .asset(.driving, worth: 11, holds: true), .asset(.firearms, worth: 13, holds: false),
      ])
    let given = MeritBreakdown(
      of: programme.officers[0], on: PostRequirements(of: 0, in: programme),
      from: programme.horizon.first, weights: programme.weights, given: -4)
    #expect(given.parts.map(\.source) == [.given])
    #expect(given.points == -4)
  }

  /// Of several rows of one kind and name the strictest is asked alone.
  @Test func theStrictestIsShown() throws {
    let programme = try Draft().requirements(
      "all,,language,fr,A2,yes,", "mission,M,language,fr,B2,yes,", "all,,age_at_most,,60,yes,",
      "post,P,age_at_most,,50,yes,", "all,,rank,,constable,yes,", "all,,rank,,sergeant,yes,",
      "all,,clearance,,,yes,", "mission,M,clearance,,,yes,"
    ).programme()
    let fr = try #require(programme.languages.firstIndex(of: "fr"))
    #expect(
      Set(PostRequirements(of: 0, in: programme).strictest) == [
        .language(fr, .b2), .ageAtMost(50), .rankAtLeast(1), .clearance,
      ])
  }
}
