import Programme
import Testing
import Verification

/// What a plan is worth, level by level, where the example does not go.
@Suite("Levels")
struct LevelTests {
  let folder = Example.folder
  let tours = Example.tours

  /// The worth of the example's tours in another programme.
  private func worth(in folder: Folder, _ tours: [Draft] = Example.tours) throws -> Worth {
    let programme = try folder.programme()
    return Worth(of: tours.honestPlan(for: programme), for: programme)
  }

  /// Only months inside the horizon count: with six of them, those from January to June.
  @Test func theHorizonClips() throws {
    let short = try worth(in: folder.setting("months", to: 6))
    // P1: 12 asked; B Jan–Mar, C Feb–Jun, A May–Jun: 10 covered. P2: Apr–Jun, P3: Jan–Jun, none.
    #expect(short[.vacancies(priority: 1)] == 2)
    #expect(short[.vacancies(priority: 2)] == 3)
    #expect(short[.vacancies(priority: 3)] == 6)
    // A 99 × 2, C 1053 × 5, nothing for D, E and F, and 50 for each of the five.
    #expect(short.suitability == 198 + 5265 - 250)
  }

  /// A running tour from long before to long after covers every month, and earns nothing.
  @Test func runningToursReachPastBothEnds() throws {
    let running = folder.adding("G,P3,2020-01,2040-12,running", to: "tours")
    let all = tours.without("D") + [Draft("G", "P3", "2020-01", "2040-12", .running)]
    let found = try worth(in: running, all)
    #expect(found[.vacancies(priority: 3)] == 0)
    #expect(found.suitability == 10658 + 75)
  }

  /// A running tour counts though the plan leaves it out.
  @Test func missingRunningToursCount() throws {
    #expect(try worth(in: folder, tours.without("B")) == worth(in: folder))
  }

  /// A percentage is one of the headcount in the window, rounded down; without headcount none is asked.
  @Test(arguments: [("49%", 0), ("50%", 9), ("99%", 9), ("100%", 18), ("300%", 54), ("3", 27)])
  func targets(_ amount: String, _ short: Int) throws {
    // P2 and its two officers stand from April: nine months, in which nobody there is a woman.
    var changed = folder.without("quotas").setting("headcount", of: "P2", in: "posts", to: "2")
    changed.tables["targets"] = [
      "target,mission,who,at_least,weight", "Women,M2,gender=F,\(amount),1",
    ]
    #expect(try worth(in: changed).targets == short)
  }

  @Test(arguments: [
    ("gender=X", 12 - 6), ("language:fr=C2", 12 - 6), ("skill:mentoring=4", 12 - 6),
    ("rank=inspector", 12 - 6), ("rank=sergeant", 12 - 10), ("missions=3", 12 - 6),
    ("missions=4", 12),
  ])
  func whoCounts(_ who: String, _ short: Int) throws {
    // F is away in Jan and from Aug to Dec, A from Apr to Sep, D and E from Jul to Dec.
    var changed = folder.without("quotas")
    changed.tables["targets"] = ["target,who,at_least", "Some,\(who),1"]
    #expect(try worth(in: changed).targets == short)
  }

  @Test func weightsAndMonthsOfTargets() throws {
    var changed = folder.without("quotas")
    changed.tables["targets"] = [
      "target,team,from,until,who,at_least,weight",
      "Before,,2020-01,2026-12,gender=F,5,1",
      "Around,,2026-01,2027-02,missions=9,5,10",
      "Other team,T2,2027-07,2027-07,gender=F,2,100",
    ]
    #expect(try worth(in: changed).targets == 2 * 5 * 10 + 100)
  }

  /// A planned tour that is moved by a month is a change, and so is one dropped.
  @Test func changes() throws {
    let moved = tours.changing("C") { ($0.from, $0.until) = ("2027-02", "2027-07") }
    #expect(try worth(in: folder, moved).changes == 2)
    #expect(try worth(in: folder.without("tours")).changes == 0)
  }
}
