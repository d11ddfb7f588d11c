import Planning
import Programme
import Tables
import Testing

/// What keeps officer A from post P, and that changing it is enough.
@Suite struct ObstacleTests {
  private let columns = "officer,service,rank,board_score,"

  /// The groups of obstacles between the first officer and the first post.
  private func obstacles(_ small: Small) throws -> [[Obstacle]] {
    Explainer(Situation(of: try Programme(small.source))).explanation(of: 0, on: 0).obstacles
  }

  private func standing(_ small: Small) throws -> Standing {
    Explainer(Situation(of: try Programme(small.source))).explanation(of: 0, on: 0).standing
  }

  private func month(_ text: String) throws -> Month { try #require(Month(text)) }

  @Test func nothing() throws {
    #expect(try obstacles(Small()) == [])
    #expect(try standing(Small()) == .eligible)
  }

  @Test func requirements() throws {
    let small = Small().with(
      "requirements", "scope,id,kind,name,level,essential", "all,,driving,,,yes",
      "all,,rank,,sergeant,yes", "all,,board_score,,30,yes")
    #expect(try obstacles(small) == [[.requirement(.driving)], [.requirement(.rankAtLeast(1))]])
    #expect(try standing(small) == .ineligible)
  }

  /// Both ends of availability, with the month that a tour would need. Tours last six months.
  @Test func availability() throws {
    let late = Small().with("officers", columns + "available_from", "A,N,constable,30,2028-02")
    #expect(
      try obstacles(late) == [[.availableFrom(month("2028-02"), needed: month("2027-12"))]])
    let early = Small().with("officers", columns + "available_until", "A,N,constable,30,2027-05")
    #expect(
      try obstacles(early) == [[.availableUntil(month("2027-05"), needed: month("2027-06"))]])
    #expect(try standing(early) == .unavailable)
    let enough = Small().with("officers", columns + "available_until", "A,N,constable,30,2027-06")
    #expect(try obstacles(enough) == [])
  }

  /// Neither end alone is in the way, but both together.
  @Test func togetherOnly() throws {
    let small = Small().with(
      "officers", columns + "available_from,available_until",
      "A,N,constable,30,2027-04,2027-08")
    #expect(
      try obstacles(small) == [
        [
          .availableFrom(month("2027-04"), needed: month("2027-12")),
          .availableUntil(month("2027-08"), needed: month("2027-06")),
        ]
      ])
    #expect(try standing(small) == .unavailable)
  }

  @Test func restAfterTheLatestTour() throws {
    let small = Small().with("officers", columns + "home_since", "A,N,constable,30,2027-11")
    #expect(
      try obstacles(small) == [
        [.rest(since: month("2027-11"), free: month("2028-02"), needed: month("2027-12"))]
      ])
    #expect(try standing(small) == .unavailable)
  }

  @Test func pins() throws {
    let header = "officer,post,from,decision,reason"
    let whole = Small().with("pins", header, "A,P,,forbid,conflict of interest")
    #expect(
      try obstacles(whole) == [[.forbidden(from: [], reasons: ["conflict of interest"])]])
    #expect(try standing(whole) == .forbidden)
    let two = Small().posts("P,M,patrol,1,1,6,2027-01|2027-03")
      .with("pins", header, "A,P,2027-03,forbid,", "A,P,2027-01,forbid,")
    #expect(
      try obstacles(two) == [
        [.forbidden(from: [month("2027-01"), month("2027-03")], reasons: [])]
      ])
    let one = Small().with("pins", header, "A,P,2027-01,forbid,")
    #expect(try obstacles(one) == [])
  }

  /// The rest after a running tour is that of its mission.
  @Test func aRunningTour() throws {
    let small = Small().posts("P,M,patrol,1,1,6,", "Q,K,patrol,1,1,12,")
      .with("missions", "mission,rest_months", "M,", "K,5")
      .with("tours", "officer,post,from,until,state", "A,Q,2026-08,2027-07,running")
    #expect(
      try obstacles(small) == [
        [.running(post: 1, months: month("2026-08")...month("2027-07"), free: month("2028-01"))]
      ])
    #expect(try standing(small) == .committed)
    let shorter = small.with("missions", "mission,rest_months", "M,", "K,4")
    #expect(try obstacles(shorter) == [])
  }

  @Test func courses() throws {
    let small = Small().posts("P,M,patrol,1,1,6,2027-01")
      .with("courses", "course,month,seats", "C,2027-01,5")
    #expect(try obstacles(small) == [[.noCourse]])
    #expect(try standing(small) == .unavailable)
  }

  @Test func aClosedPost() throws {
    let small = Small().with(
      "posts", "post,mission,role,headcount,priority,tour_months,until", "P,M,patrol,1,1,6,2027-05")
    #expect(try obstacles(small) == [[.closed]])
    #expect(try standing(small) == .closed)
  }
}
