import Programme
import Testing

/// Who meets which essential requirement, and for tours from which months.
@Suite struct RequirementTests {

  @Test(arguments: [
    ("language,fr,B1", 1, 12), ("language,fr,B2", 1, 12), ("language,fr,C1", 1, 0),
    ("language,ar,A1", 1, 0), ("skill,radio,2", 1, 12), ("skill,radio,3", 1, 12),
    ("skill,radio,4", 1, 0), ("skill,maps,1", 1, 0), ("rank,,constable", 1, 12),
    ("rank,,sergeant", 1, 12), ("rank,,inspector", 1, 0), ("rank_at_most,,constable", 1, 0),
    ("rank_at_most,,sergeant", 1, 12), ("rank_at_most,,inspector", 1, 12),
    ("missions,,2", 1, 12), ("missions,,3", 1, 0), ("board_score,,70.5", 1, 12),
    ("board_score,,70.49", 1, 12), ("board_score,,70.51", 1, 0), ("driving,,", 1, 12),
    ("firearms,,", 1, 0),
  ])
  func whatTheOfficerIs(_ row: String, _ from: Int, _ until: Int) throws {
    try Self.expect(Draft(), row, from, until)
  }

  /// In service since May 2012, born in May 1990, cleared until June 2027.
  @Test(arguments: [
    ("service_years,,14", 1, 12), ("service_years,,15", 5, 12), ("service_years,,16", 1, 0),
    ("age_at_least,,36", 1, 12), ("age_at_least,,37", 5, 12), ("age_at_least,,38", 1, 0),
    ("age_at_most,,35", 1, 0), ("age_at_most,,36", 1, 4), ("age_at_most,,37", 1, 12),
    ("clearance,,", 1, 6),
  ])
  func whatDependsOnTheFirstMonth(_ row: String, _ from: Int, _ until: Int) throws {
    try Self.expect(Draft(), row, from, until)
  }

  @Test(arguments: [
    ("service_years,,0", 1, 0), ("age_at_least,,0", 1, 0), ("age_at_most,,99", 1, 0),
    ("clearance,,", 1, 0), ("missions,,0", 1, 12), ("missions,,1", 1, 0), ("driving,,", 1, 0),
    ("firearms,,", 1, 0), ("board_score,,0", 1, 12), ("rank,,constable", 1, 12),
  ])
  func whatIsBlank(_ row: String, _ from: Int, _ until: Int) throws {
    let blank = Draft().with("officers", Draft.officerColumns, "A,S,constable,,,0,,,,")
    try Self.expect(blank, row, from, until)
  }

  /// The clearance counts in the first month alone: a longer tour may outlast it.
  @Test func laterMonthsAreNotJudged() throws {
    let long = Draft().with(
      "posts", "post,mission,role,headcount,priority,tour_months", "P,M,patrol,1,1,12")
    try Self.expect(long, "clearance,,", 1, 6)
  }

  @Test(arguments: [
    ("all,", true), ("mission,M", true), ("mission,K", false), ("role,patrol", true),
    ("role,staff", false), ("post,P", true), ("post,Q", false),
  ])
  func itsScope(_ scope: String, _ applies: Bool) throws {
    let two = Draft().with(
      "posts", "post,mission,role,headcount,priority,tour_months,starts",
      "P,M,patrol,1,1,1,2027-01", "Q,K,staff,1,1,1,2027-01"
    ).requirements("\(scope),firearms,,,yes,")
    let tours = try two.tours()
    #expect(tours.contains("A P 2027-01..2027-01") != applies)
    #expect(tours.count == (scope == "all," ? 0 : 1))
  }

  /// All rows that apply count together; of one kind and name the strictest.
  @Test func severalCountTogether() throws {
    let both = Draft().requirements("all,,age_at_least,,37,yes,", "post,P,clearance,,,yes,")
    #expect(try both.starts() == months(5...6))
    let strict = Draft().requirements("all,,language,fr,C1,yes,", "post,P,language,fr,A2,yes,")
    #expect(try strict.starts().isEmpty)
    let ages = Draft().requirements("mission,M,age_at_least,,37,yes,", "all,,age_at_least,,20,yes,")
    #expect(try ages.starts() == months(5...12))
  }

  @Test func anAssetDecidesNothing() throws {
    #expect(try Draft().requirements("all,,firearms,,,no,5").starts() == months(1...12))
  }

  private static func expect(_ draft: Draft, _ row: String, _ from: Int, _ until: Int) throws {
    let expected = from <= until ? months(from...until) : []
    #expect(try draft.requirements("all,,\(row),yes,").starts() == expected)
  }
}
