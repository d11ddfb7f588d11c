import Planning
import Programme
import Testing

/// The officer of a require pin has a tour on its post, starting in its month if it names one.
@Suite("required pin")
struct RequiredPinTests {
  let year = Small().posts("P,M,patrol,1,1,12,2027-01", "Q,K,patrol,1,1,12,2027-01")
  let header = "officer,post,from,decision"

  @Test func itOutweighsEveryLevel() throws {
    let free = Small().posts("P,M,patrol,1,1,12,2027-01")
    #expect(try free.plan().started == ["A P 2027-01..2027-12"])
    let plan = try free.with("pins", header, "B,P,,require").plan()
    #expect(plan.started == ["B P 2027-01..2027-12"])
  }

  @Test func aLossIsBorne() throws {
    let plan = try Small().objective("suitability").with("scores", "officer,post,points", "A,P,-7")
      .officers("A,N,constable,30").with("pins", header, "A,P,,require").plan()
    // The fewest months that a tour can cover: one, from December.
    #expect(plan.started == ["A P 2027-12..2028-05"])
    #expect(plan["suitability"] == -7)
  }

  /// From April to September, and again from December: five months stay vacant instead of two.
  @Test func withAMonthTheTourStartsThen() throws {
    let alone = Small().officers("A,N,constable,30")
    #expect(try alone.plan()["vacancies:1"] == 2)
    let plan = try alone.with("pins", header, "A,P,2027-04,require").plan()
    #expect(plan.started == ["A P 2027-04..2027-09", "A P 2027-12..2028-05"])
    #expect(plan["vacancies:1"] == 5)
  }

  @Test(arguments: ["", "2026-10"])
  func aRunningTourKeepsIt(_ month: String) throws {
    let plan = try Small().posts("P,M,patrol,1,1,6,2027-01")
      .with("tours", "officer,post,from,until,state", "A,P,2026-10,2027-03,running")
      .with("pins", header, "A,P,\(month),require").plan()
    #expect(plan.started.isEmpty)
  }

  @Test func aRunningTourFromAnotherMonthDoesNot() throws {
    let clash = try Small().posts("P,M,patrol,1,1,6,2027-01")
      .with("tours", "officer,post,from,until,state", "A,P,2026-10,2027-03,running")
      .with("pins", header, "A,P,2027-01,require").clash()
    #expect(clash == ["required pin A on P from 2027-01: no such tour is possible"])
  }

  @Test func aTwiceRequiredTourIsOne() throws {
    let plan = try year.with(
      "pins", header, "A,P,,require", "A,P,2027-01,require", "A,P,,require"
    ).plan()
    #expect(plan.started == ["A P 2027-01..2027-12", "B Q 2027-01..2027-12"])
  }
}

/// Pins that cannot be kept together name a smallest set of clashing rules.
@Suite("clashes of required pins")
struct RequiredPinClashTests {
  let year = Small().posts("P,M,patrol,1,1,12,2027-01", "Q,K,patrol,1,1,12,2027-01")
  let header = "officer,post,from,decision"

  @Test func withOneOfficerInOnePlace() throws {
    let clash = try year.with("pins", header, "A,P,,require", "A,Q,,require").clash()
    #expect(
      clash == ["one officer, one place: A", "required pin A on P", "required pin A on Q"])
  }

  @Test func withAHeadcount() throws {
    let clash = try year.with("pins", header, "A,P,,require", "B,P,,require").clash()
    #expect(clash == ["headcount P", "required pin A on P", "required pin B on P"])
  }

  @Test func withAHeadcountThatRunningToursFill() throws {
    let clash = try year.with("pins", header, "A,P,,require")
      .with("tours", "officer,post,from,until,state", "B,P,2026-12,2027-01,running").clash()
    #expect(clash == ["headcount P", "required pin A on P"])
  }

  @Test func withAQuota() throws {
    let clash = try year.with("pins", header, "A,P,,require", "B,Q,,require")
      .with("quotas", "quota,service,mission,max", "QN,N,,0", "QA,,,5").clash()
    #expect(clash == ["quota QN", "required pin A on P"])
  }

  @Test(arguments: [0, 1])
  func withACourse(_ seats: Int) throws {
    let clash = try year.with("pins", header, "A,P,,require", "B,Q,,require")
      .with("courses", "course,month,seats,mission", "C1,2026-12,\(seats),", "C2,2026-12,1,K")
      .clash()
    // Where there is no seat, A's pin clashes alone; B's tour has a course of its own.
    #expect(clash == (seats == 0 ? ["course seat C1", "required pin A on P"] : []))
  }

  @Test func withSharedSeats() throws {
    let clash = try year.with("pins", header, "A,P,,require", "B,Q,,require")
      .with("courses", "course,month,seats,mission", "C1,2026-12,1,", "C3,2026-12,1,M")
      .posts("P,M,patrol,1,1,12,2027-01", "Q,M,patrol,1,1,12,2027-01", "R,M,patrol,1,1,12,2027-01")
      .officers("A,N,constable,30", "B,S,constable,20", "C,S,constable,20")
      .with("pins", header, "A,P,,require", "B,Q,,require", "C,R,,require").clash()
    #expect(
      clash == [
        "course seat C1", "course seat C3", "required pin A on P", "required pin B on Q",
        "required pin C on R",
      ])
  }

  @Test func withAForbidPin() throws {
    let clash = try year.with("pins", header, "A,P,,require", "A,P,,forbid").clash()
    #expect(clash == ["required pin A on P: no such tour is possible"])
  }

  @Test func withARunningTour() throws {
    let clash = try year.with("pins", header, "A,P,,require")
      .with("tours", "officer,post,from,until,state", "A,Q,2026-12,2026-12,running").clash()
    #expect(clash == ["required pin A on P: no such tour is possible"])
  }

  /// Five pins clash by three rules, two of them by two: those are told.
  @Test func theSmallestIsTold() throws {
    let clash = try year.with(
      "pins", header, "A,P,,require", "A,Q,,require", "B,P,,require", "B,Q,,require"
    ).with("quotas", "quota,service,mission,max", "QS,S,K,0").clash()
    #expect(clash == ["quota QS", "required pin B on Q"])
  }
}
