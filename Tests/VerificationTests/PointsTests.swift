import Programme
import Testing
import Verification

/// Points a month, and where they are stated.
@Suite("Points")
struct PointsTests {
  let folder = Example.folder
  let tours = Example.tours

  /// The points that the verdict finds right for an officer's tour, found by stating an absurd figure.
  private func points(of officer: String, in folder: Folder) throws -> String? {
    let absurd = tours.changing(officer) { $0.points = -999_999 }
    let found = try absurd.violations(in: folder).first { $0.scene.officer == officer }
    return found.map { String($0.finding.description.drop { $0 != "," }.dropFirst(11)) }
  }

  @Test func wrongPoints() throws {
    #expect(try tours.changing("A") { $0.points = 98 }.brokenRules() == [.points])
    #expect(
      try tours.changing("A") { $0.points = nil }.violations().map(\.description) == [
        "points: A on P1 2027-04..2027-09: the plan says none, they are 99"
      ])
  }

  @Test func runningToursStateNone() throws {
    let stated = tours.map { draft in
      var draft = draft
      if draft.officer == "B" { draft.points = 1050 }
      return draft
    }
    #expect(try stated.brokenRules() == [.points])
  }

  /// 15 × 4.1 = 61.5 → 62; 2 of 3 missions × 5; C1 above B2 × 7; 4 above 2 × 3; firearms 10; English 4:
  /// 62 + 10 + 7 + 6 + 10 + 4.
  @Test func theParts() throws {
    #expect(try points(of: "A", in: folder) == "99")
  }

  /// An asset of age is judged in the month in which the tour starts: A turns 37 in May.
  @Test func assetsAreJudgedAtTheFirstMonth() throws {
    let may = tours.changing("A") { ($0.from, $0.until, $0.points) = ("2027-05", "2027-10", 102) }
    #expect(try may.brokenRules() == [])
  }

  /// Surplus counts once a name, above the strictest row, though that is another scope's.
  @Test func surplusCountsOnce() throws {
    let stricter = folder.adding("post,P1,language,fr,B2,yes,", to: "requirements")
      .adding("mission,M1,language,fr,A1,yes,", to: "requirements")
    #expect(try points(of: "A", in: stricter) == "99")
  }

  /// Every asset row that holds earns its points, twice the same one twice.
  @Test func assetsAddUp() throws {
    let more = folder.adding("all,,firearms,,,no,-3", to: "requirements")
      .adding("post,P1,firearms,,,no,1", to: "requirements")
      .adding("role,advisor,firearms,,,no,500", to: "requirements")
    #expect(try points(of: "A", in: more) == "97")
  }

  @Test func scoresReplaceTheWholeFigure() throws {
    #expect(try points(of: "D", in: folder) == "-5")
    let given = folder.adding("A,P1,7", to: "scores")
    #expect(try points(of: "A", in: given) == "7")
    #expect(try points(of: "C", in: given) == "1053")
    #expect(try points(of: "D", in: folder.without("scores")) == "900")
  }

  @Test(arguments: [("4.1", 62), ("4.0", 60), ("0.1", 2), ("0.0333333", 0), ("4.0999999", 61)])
  func boardScoresAreRoundedHalfUp(_ score: String, _ points: Int) throws {
    let changed = folder.setting("board_score", of: "A", in: "officers", to: score)
    #expect(try self.points(of: "A", in: changed) == String(points + 37))
  }
}
