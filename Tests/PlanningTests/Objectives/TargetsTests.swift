import Planning
import Programme
import Testing

/// Weighted officer-months short of targets and of quota minimums.
@Suite("targets")
struct TargetsTests {
  let columns = "target,mission,team,from,until,who,at_least,weight"
  let mixed = Small().posts("P,M,patrol,1,1,12,2027-01").with(
    "officers", "officer,service,rank,board_score,gender,missions", "A,N,constable,30,M,0",
    "B,S,sergeant,20,F,2"
  ).with("languages", "officer,language,level", "A,fr,B1", "B,fr,B2")
    .with("skills", "officer,skill,level", "A,radio,2", "B,radio,3")

  /// A is worth more, B qualifies.
  @Test(arguments: [
    ("gender=F", "B"), ("gender=M", "A"), ("language:fr=B2", "B"), ("language:fr=B1", "A"),
    ("skill:radio=3", "B"), ("skill:radio=2", "A"), ("rank=sergeant", "B"), ("rank=constable", "A"),
    ("missions=1", "B"), ("missions=0", "A"),
  ])
  func theOneWhoQualifiesServes(_ who: String, _ officer: String) throws {
    let plan = try mixed.with("targets", columns, "t,,,,,\(who),1,").plan()
    #expect(plan.tours.map(\.officer) == [officer])
    #expect(plan["targets"] == 0)
  }

  @Test(arguments: [(1, 2, "B", 12), (2, 1, "A", 12), (5, 7, "B", 60)])
  func weightsDecideBetweenThem(_ men: Int, _ women: Int, _ officer: String, _ short: Int) throws {
    let plan = try mixed.with(
      "targets", columns, "m,,,,,gender=M,1,\(men)", "w,,,,,gender=F,1,\(women)"
    ).plan()
    #expect(plan.tours.map(\.officer) == [officer])
    #expect(plan["targets"] == short)
  }

  @Test func anAmountIsNotCappedByTheHeadcount() throws {
    let plan = try mixed.with("targets", columns, "t,,,,,gender=F,3,").plan()
    #expect(plan["targets"] == 24)
  }

  /// Nobody qualifies; of three seats a percentage is rounded down.
  @Test(arguments: [
    ("100%", 36), ("67%", 24), ("66%", 12), ("34%", 12), ("33%", 0), ("0%", 0), ("0", 0), ("4", 48),
  ])
  func aPercentageIsRoundedDown(_ amount: String, _ short: Int) throws {
    let plan = try mixed.posts("P,M,patrol,3,1,12,2027-01")
      .with("targets", columns, "t,,,,,gender=X,\(amount),").plan()
    #expect(plan["targets"] == short)
  }

  /// The post is open from March to June, with one seat.
  @Test(arguments: [(",", 4), ("2027-05,", 2), (",2027-04", 2), ("2027-07,", 0), ("2026-01,", 4)])
  func onlyMonthsWithOpenPostsCount(_ range: String, _ short: Int) throws {
    let plan = try mixed.with(
      "posts", "post,mission,role,headcount,priority,tour_months,from,until",
      "P,M,patrol,1,1,12,2027-03,2027-06", "Q,K,patrol,0,1,12,,"
    ).with("targets", columns, "t,,,\(range),gender=F,1,").plan()
    #expect(plan["targets"] == short)
  }

  @Test func handoverCountsInTargets() throws {
    let plan = try mixed.set("handover_months", 3).with("targets", columns, "t,,,,,gender=F,1,")
      .plan()
    #expect(plan["vacancies:1"] == 3)
    #expect(plan["targets"] == 0)
  }

  @Test func runningToursCount() throws {
    let plan = try mixed.posts("P,M,patrol,1,1,12,2026-01").with(
      "targets", columns, "t,,,,,gender=F,1,"
    )
    .with("tours", "officer,post,from,until,state", "B,P,2026-12,2027-05,running").plan()
    #expect(plan["targets"] == 7)
  }

  /// B is on P of mission M and team x; on Q nobody qualifies.
  @Test(arguments: [
    ("M,", 0), ("M,x", 0), (",x", 0), ("K,", 12), (",y", 12), ("K,x", 0), ("M,y", 0), (",", 0),
  ])
  func missionAndTeamAreTheScope(_ scope: String, _ short: Int) throws {
    let plan = try mixed.with(
      "posts", "post,mission,team,role,headcount,priority,tour_months,starts",
      "P,M,x,patrol,1,1,12,2027-01", "Q,K,y,patrol,1,1,12,2027-01"
    ).with("pins", "officer,post,decision", "B,P,require")
      .with("targets", columns, "t,\(scope),,,gender=F,1,").plan()
    #expect(plan["targets"] == short)
  }

  @Test func aQuotaMinimumIsATarget() throws {
    let quotas = "quota,service,mission,from,until,min,max"
    #expect(try mixed.with("quotas", quotas, "QS,S,,,,1,").plan().tours.map(\.officer) == ["B"])
    let two = try mixed.with("quotas", quotas, "QS,S,,,,2,", "QK,,K,2027-11,,3,").plan()
    #expect(two["targets"] == 12 + 2 * 3)
  }

  /// A quota's minimum is wanted in each of its months, whether or not a post is open.
  @Test func aQuotaMinimumNeedsNoOpenPost() throws {
    let plan = try mixed.with(
      "posts", "post,mission,role,headcount,priority,tour_months,until",
      "P,M,patrol,1,1,12,2027-02"
    ).with("quotas", "quota,service,mission,from,until,min,max", "QS,S,,,,1,").plan()
    #expect(plan["targets"] == 12)
  }

  @Test func vacanciesComeFirst() throws {
    let plan = try mixed.with("targets", columns, "t,,,,,gender=F,1,9")
      .with("pins", "officer,post,decision", "B,P,forbid").plan()
    #expect(plan.tours.map(\.officer) == ["A"])
    #expect(plan["targets"] == 108)
  }
}
