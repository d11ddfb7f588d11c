import Programme
import Selection
import Testing

/// What an officer is worth on a post, in points a month.
@Suite struct PointsTests {
  let once = Draft().with(
    "posts", "post,mission,role,headcount,priority,tour_months,starts", "P,M,patrol,1,1,1,2027-01")

  /// Halves are rounded up, exactly.
  @Test(arguments: [
    ("15", "4.1", 62), ("10", "0.05", 1), ("10", "0.04", 0), ("0.5", "99", 50), ("7.25", "2", 15),
    ("7.25", "1.9", 14), ("0.1", "14.999", 1), ("0", "100", 0), ("10", "100", 1000),
    ("1", "80.5", 81), ("3", "33.1666", 99), ("3", "33.16667", 100),
  ])
  func theBoardsScoreIsRoundedHalfUp(_ weight: String, _ score: String, _ points: Int) throws {
    let draft = once.set("points", "{board: \(weight)}")
      .with("officers", "officer,service,rank,board_score", "A,S,constable,\(score)")
    #expect(try draft.points() == [points])
  }

  @Test(arguments: [(0, 3, 0), (5, 3, 10), (5, 2, 10), (5, 1, 5), (5, 0, 0)])
  func experienceIsCapped(_ each: Int, _ most: Int, _ points: Int) throws {
    let draft = once.set("points", "{board: 0, experience: \(each), experience_max: \(most)}")
    #expect(try draft.points() == [points])
  }

  /// B2 is two levels above A2, one above B1; en is C2 and counts only where it is asked for.
  @Test(arguments: [
    (["all,,language,fr,A2,yes,"], 14), (["all,,language,fr,B2,yes,"], 0),
    (["all,,language,fr,A2,yes,", "post,P,language,fr,B1,yes,"], 7),
    (["all,,language,fr,B1,yes,", "all,,language,en,A1,yes,"], 7 + 35),
    (["all,,language,fr,A1,no,"], 0),
    (["all,,language,fr,B1,yes,", "all,,language,fr,A1,no,100"], 7 + 100),
    (["all,,skill,radio,1,yes,"], 6),
    (["all,,skill,radio,2,yes,", "mission,M,skill,radio,1,yes,"], 3),
    (["mission,K,skill,radio,1,yes,"], 0),
  ])
  func surplusCountsOncePerNameAboveTheStrictest(_ rows: [String], _ points: Int) throws {
    var draft = once.set("points", "{board: 0, surplus_language: 7, surplus_skill: 3}")
    draft = draft.with(
      "requirements", lines: ["scope,id,kind,name,level,essential,points"] + rows)
    #expect(try draft.points() == [points])
  }

  @Test func assetsThatHoldAddUp() throws {
    let draft = once.set("points", "{board: 0}").requirements(
      "all,,driving,,,no,4", "post,P,driving,,,no,5", "role,patrol,firearms,,,no,100",
      "mission,M,missions,,2,no,-20", "mission,K,driving,,,no,1000", "all,,rank,,sergeant,no,7",
      "all,,rank,,constable,no,")
    #expect(try draft.points() == [4 + 5 - 20 + 7])
  }

  /// Cleared until June; 37 from May on.
  @Test func datedAssetsAreJudgedAtTheFirstMonth() throws {
    let draft = Draft().set("points", "{board: 0}").requirements(
      "all,,clearance,,,no,10", "all,,age_at_least,,37,no,1", "all,,age_at_most,,36,no,100")
    #expect(try draft.points() == [110, 110, 110, 110, 11, 11, 1, 1, 1, 1, 1, 1])
  }

  @Test(arguments: [-8, 0, 900])
  func aScoreReplacesTheWholeFigure(_ given: Int) throws {
    let draft = Draft().requirements("all,,clearance,,,no,10")
      .with("scores", "officer,post,points", "A,P,\(given)")
    #expect(try draft.points() == Array(repeating: given, count: 12))
  }

  @Test func aScoreForAnotherPairChangesNothing() throws {
    let draft = once.with("missions", "mission", "M").with(
      "posts", "post,mission,role,headcount,priority,tour_months,starts",
      "P,M,patrol,1,1,1,2027-01", "Q,M,patrol,1,1,1,2027-02"
    ).with("scores", "officer,post,points", "A,Q,-8")
    #expect(try draft.points() == [705, -8])
  }

  @Test func theParts() throws {
    let programme = try once.set(
      "points",
      "{board: 2, experience: 5, experience_max: 1, surplus_language: 7, surplus_skill: 3}"
    ).requirements(
      "all,,language,fr,B1,yes,", "all,,skill,radio,1,yes,", "all,,driving,,,no,40"
    ).programme()
    let officer = try #require(programme.officers.first)
    let merit = Merit(
      of: officer, on: PostRequirements(of: 0, in: programme), from: programme.horizon.first,
      weights: programme.weights, given: nil)
    #expect(merit.board == 141)
    #expect(merit.experience == 5)
    #expect(merit.surplusLanguages == 7)
    #expect(merit.surplusSkills == 6)
    #expect(merit.assets == 40)
    #expect(merit.given == nil)
    #expect(merit.points == 199)
  }
}
