import Programme
import Selection
import Testing

/// Which tours could start: their months, by the post's window and starts and the officer's own dates.
@Suite struct PossibleToursTests {
  static let columns = "post,mission,role,headcount,priority,tour_months,starts,from,until"

  private func post(_ cells: String) -> Draft {
    Draft().with("posts", Self.columns, "P,M,patrol,1,1,\(cells)")
  }

  /// Tours of one month: length, starts, and the post's first and last month.
  @Test(arguments: [
    ("1,,,", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    ("1,any,2027-04,2027-06", [4, 5, 6]),
    ("1,any,2026-04,2029-06", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    ("1,every:5,,", [1, 6, 11]), ("1,every:5,2027-03,", [3, 8]),
    ("1,every:5,2026-10,", [3, 8]), ("1,every:5,2026-01,2027-09", [4, 9]),
    ("1,every:12,2025-12,", [12]), ("1,every:1,2027-11,", [11, 12]),
    ("1,2027-02|2027-09,,", [2, 9]), ("1,2026-12|2027-02|2028-01,,", [2]),
    ("1,2027-02|2027-09,2027-03,2027-12", [9]), ("1,,2028-01,", []), ("1,,,2026-12", []),
  ])
  func startMonths(_ cells: String, _ expected: [Int]) throws {
    #expect(try post(cells).starts() == expected.flatMap { months($0...$0) })
  }

  @Test func aTourMayRunPastTheHorizonButNotTheWindow() throws {
    #expect(
      try post("3|6,2027-09|2027-11,,").tours() == [
        "A P 2027-09..2027-11", "A P 2027-09..2028-02", "A P 2027-11..2028-01",
        "A P 2027-11..2028-04",
      ])
    #expect(
      try post("3|6,2027-09|2027-11,,2028-01").tours() == [
        "A P 2027-09..2027-11", "A P 2027-11..2028-01",
      ])
    #expect(try post("6,2027-09,,2028-02").tours() == ["A P 2027-09..2028-02"])
    #expect(try post("6,2027-09,,2028-01").tours().isEmpty)
  }

  /// A window is the post's, cut to the mission's; `every` counts from its first month.
  @Test(arguments: [
    ("2027-05,", ",2027-10", [5, 9]), (",2027-07", "2027-02,", [2, 6]),
    ("2027-08,", ",2027-07", []),
    ("2026-11,2027-04", ",", [3]), ("2027-08,2027-09", "2027-03,", [8]),
  ])
  func theMissionCutsTheWindow(_ mission: String, _ window: String, _ expected: [Int]) throws {
    let draft = post("1,every:4,\(window)").with(
      "missions", "mission,from,until", "M,\(mission)")
    #expect(try draft.starts() == expected.flatMap { months($0...$0) })
  }

  /// Tours of three months: wholly between the first and the last month available.
  @Test(arguments: [
    (",", 1, 12), ("2027-04,", 4, 12), (",2027-06", 1, 4), ("2027-04,2027-06", 4, 4),
    ("2027-04,2027-05", 1, 0), ("2026-01,2028-02", 1, 12), ("2026-01,2028-01", 1, 11),
  ])
  func availability(_ cells: String, _ from: Int, _ until: Int) throws {
    let draft = post("3,,,").with(
      "officers", "officer,service,rank,board_score,available_from,available_until",
      "A,S,constable,50,\(cells)")
    #expect(try draft.starts() == (from <= until ? months(from...until) : []))
  }

  /// The programme's two months of rest lie between, not the mission's nine.
  @Test(arguments: [
    ("2026-06", 1), ("2026-10", 1), ("2026-11", 2), ("2026-12", 3), ("2027-05", 8), ("2027-10", 13),
  ])
  func restSinceTheLatestTour(_ homeSince: String, _ from: Int) throws {
    let draft = Draft().with("missions", "mission,rest_months", "M,9").with(
      "officers", "officer,service,rank,board_score,home_since", "A,S,constable,50,\(homeSince)")
    #expect(try draft.starts() == (from <= 12 ? months(from...12) : []))
  }

  @Test func theLaterOfRestAndAvailabilityBinds() throws {
    let columns = "officer,service,rank,board_score,home_since,available_from"
    for (cells, from) in [("2026-12,2027-02", 3), ("2026-12,2027-05", 5)] {
      let draft = Draft().with("officers", columns, "A,S,constable,50,\(cells)")
      #expect(try draft.starts() == months(from...12))
    }
  }

  @Test func aForbidPinWithAMonthForbidsThatStartAlone() throws {
    let pins = Draft().with(
      "pins", "officer,post,from,decision", "A,P,2027-01,forbid", "A,P,2027-03,forbid",
      "A,P,2027-05,require")
    #expect(try pins.starts() == ["2027-02"] + months(4...12))
    #expect(try Draft().with("pins", "officer,post,decision", "A,P,forbid").starts().isEmpty)
  }

  /// Headcounts, courses, running tours and quotas limit plans, not possible tours.
  @Test func rulesOfThePlanAreNotJudgedHere() throws {
    let draft = Draft().with("posts", Self.columns, "P,M,patrol,0,1,1,,,")
      .with("courses", "course,month,seats").with("quotas", "quota,max", "Q,0")
      .with("tours", "officer,post,from,until,state", "A,P,2027-01,2027-12,running")
    #expect(try draft.starts() == months(1...12))
  }

  @Test func pairsAreCounted() throws {
    let programme = try Draft().with(
      "posts", Self.columns, "P,M,patrol,1,1,1,,,", "Q,M,staff,1,1,1,,,",
      "R,M,staff,1,1,1,,2028-01,"
    ).with(
      "officers", "officer,service,rank,board_score,firearms", "A,S,constable,50,yes",
      "B,S,constable,50,no"
    ).requirements("role,staff,firearms,,,yes,").programme()
    let tours = PossibleTours(of: programme, windows: PostWindows(of: programme))
    #expect(tours.pairs == (eligible: 3, considered: 6))
    #expect(tours.count == 36)
  }
}
