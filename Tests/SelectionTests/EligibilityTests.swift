import Instances
import Programme
import Selection
import Testing

/// Why an officer may not serve on a post, each reason by name.
@Suite struct EligibilityTests {
  @Test func nothingStandsInTheWay() throws {
    let programme = try Draft().programme()
    let windows = PostWindows(of: programme)
    #expect(Eligibility(of: 0, on: 0, in: programme, windows: windows).mayServe)
  }

  /// Every requirement that fails in every month is named; one that holds in some is not.
  @Test func requirementsThatFail() throws {
    let reasons = try Draft().requirements(
      "all,,firearms,,,yes,", "all,,driving,,,yes,", "mission,M,rank,,inspector,yes,",
      "all,,clearance,,,yes,", "mission,K,missions,,9,yes,", "all,,age_at_least,,38,yes,"
    ).reasons()
    #expect(
      Set(reasons) == [
        .requirement(.firearms), .requirement(.rankAtLeast(2)), .requirement(.ageAtLeast(38)),
      ])
  }

  @Test func theReasonOfAPin() throws {
    let pin = "A,P,,forbid,served there before"
    let draft = Draft().with("pins", "officer,post,from,decision,reason", pin)
    #expect(try draft.reasons() == [.forbidden(reason: "served there before")])
  }

  @Test func aPostWithoutTours() throws {
    let columns = "post,mission,role,headcount,priority,tour_months,until"
    let short = Draft().with("posts", columns, "P,M,patrol,1,1,6,2027-05")
    #expect(try short.reasons() == [.noTourOfThePost])
    #expect(
      try short.requirements("all,,firearms,,,yes,").reasons() == [
        .requirement(.firearms), .noTourOfThePost,
      ])
    let closed = Draft().with("posts", columns, "P,M,patrol,1,1,1,2026-05")
    #expect(try closed.reasons() == [.noTourOfThePost])
  }

  /// Each condition holds at some time, but never all at once.
  @Test(arguments: [
    "A,S,constable,50,2027-12,,", "A,S,constable,50,,2028-01,", "A,S,constable,50,,,2026-12",
    "A,S,constable,50,2027-06,2027-03,2027-08",
  ])
  func noMonthInCommon(_ officer: String) throws {
    let draft = Draft().with(
      "officers", "officer,service,rank,board_score,home_since,available_from,available_until",
      officer)
    #expect(try draft.reasons() == [.noCommonMonth])
  }

  /// Cleared until June, 37 from May on: only May and June, which pins forbid.
  @Test func pinsMayTakeTheLastMonths() throws {
    let draft = Draft().requirements("all,,clearance,,,yes,", "all,,age_at_least,,37,yes,")
    let columns = "officer,post,from,decision"
    #expect(try draft.with("pins", columns, "A,P,2027-05,forbid").reasons() == [])
    let both = draft.with("pins", columns, "A,P,2027-05,forbid", "A,P,2027-06,forbid")
    #expect(try both.reasons() == [.noCommonMonth])
  }

  /// Whoever has a reason has no possible tour, and the other way round.
  @Test func itAgreesWithThePossibleTours() throws {
    var counts = (serving: 0, barred: 0)
    for seed in 0..<100 {
      let programme = try Programme(TinyProgramme.source(seed: UInt64(seed)))
      let windows = PostWindows(of: programme)
      let tours = PossibleTours(of: programme, windows: windows)
      let pairs = Set(zip(tours.officer, tours.post).map { [Int($0), Int($1)] })
      #expect(tours.pairs.eligible == pairs.count)
      for officer in programme.officers.indices {
        for post in programme.posts.indices {
          let eligibility = Eligibility(of: officer, on: post, in: programme, windows: windows)
          #expect(eligibility.mayServe == pairs.contains([officer, post]), "seed \(seed)")
          if eligibility.mayServe { counts.serving += 1 } else { counts.barred += 1 }
        }
      }
    }
    #expect(counts.serving > 200 && counts.barred > 200)
  }
}
