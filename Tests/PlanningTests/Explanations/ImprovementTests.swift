import Planning
import Programme
import Selection
import Tables
import Testing

/// What is promised for something that an officer lacks comes true when the officer has it.
@Suite struct ImprovementTests {
  private let small = Small()
    .set("points", "{board: 1, experience: 2, surplus_language: 5, surplus_skill: 3}")
    .with("officers", "officer,service,rank,board_score", "A,N,constable,30", "B,S,constable,45")
    .with(
      "requirements", "scope,id,kind,name,level,essential,points", "all,,language,fr,B1,yes,",
      "all,,language,fr,C1,no,4", "all,,skill,radio,2,yes,", "all,,rank,,sergeant,no,9",
      "all,,driving,,,no,20", "all,,age_at_most,,50,no,30", "all,,language,fr,B2,no,1")
  private let languages = ["A,fr,B1", "B,fr,C2"]
  private let skills = ["A,radio,5", "B,radio,2"]

  private func explanation(_ small: Small, languages: [String]) throws -> Explanation {
    let source = small.with("languages", "officer,language,level", languages[0], languages[1])
      .with("skills", "officer,skill,level", skills[0], skills[1]).source
    return Explainer(Situation(of: try Programme(source))).explanation(of: 0, on: 0)
  }

  @Test func whatIsLackingIsNamedTheMostFirst() throws {
    let found = try explanation(small, languages: languages)
    // 30, no experience, fr as asked, radio 3 above 2; B: 45 + 15 + 5.
    #expect(found.merit.points == 39)
    #expect(found.place.rank == 2)
    #expect(found.place.above == 65)
    #expect(found.pointsToBeAmongFirst == 65)
    // C1 lifts fr by two levels and brings both assets; nobody grows younger; radio is at its highest.
    #expect(found.improvements.map(\.gain) == [20, 15, 9, 6])
    #expect(
      found.improvements.map(\.criterion) == [
        .driving, .language(0, .c1), .rankAtLeast(1), .language(0, .b2),
      ])
    #expect(found.improvements.map(\.place.rank) == [2, 2, 2, 2])
  }

  @Test(arguments: [("B2", 6), ("C1", 15)])
  func itComesTrue(_ level: String, _ gain: Int) throws {
    let before = try explanation(small, languages: languages)
    let after = try explanation(small, languages: ["A,fr,\(level)", "B,fr,C2"])
    #expect(after.merit.points == before.merit.points + gain)
    let promised = before.improvements.first { $0.gain == gain }
    #expect(promised?.place.rank == after.place.rank)
  }

  @Test func givenPointsLeaveNothingToGain() throws {
    let given = small.with("scores", "officer,post,points", "A,P,70")
    let found = try explanation(given, languages: languages)
    #expect(found.improvements == [])
    #expect(found.place.rank == 1)
    #expect(found.merit.points == 70)
  }
}
