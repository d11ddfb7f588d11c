import Programme
import Testing

/// What gives more freedom never makes the best plan worse.
@Suite struct NeverWorseTests {
  @Test(arguments: Samples.parts)
  func anOfficerMore(_ seeds: [UInt64]) throws {
    var better = 0
    try Samples.each(seeds, atLeast: 10) { seed, source, plan in
      let more = try #require(try Samples.plan(source.withAnOfficerMore()), "seed \(seed)")
      #expect(more.isNoWorse(than: plan), "seed \(seed)")
      if !plan.isNoWorse(than: more) { better += 1 }
    }
    #expect(better > 0)
  }

  @Test func anOfficerMoreInACase() throws {
    let source = try Samples.source(of: "quotas")
    let plan = try #require(try Samples.plan(source))
    let more = try #require(try Samples.plan(source.withAnOfficerMore()))
    #expect(more.isNoWorse(than: plan))
  }

  @Test(arguments: Samples.parts)
  func aLooserQuota(_ seeds: [UInt64]) throws {
    var better = 0
    try Samples.each(seeds, atLeast: 10) { seed, source, plan in
      let one = source.changing("max", of: "quotas.csv") { cell, _ in String((Int(cell) ?? 0) + 1) }
      let looser = try #require(try Samples.plan(one), "seed \(seed)")
      #expect(looser.isNoWorse(than: plan), "seed \(seed)")
      let none = source.changing("max", of: "quotas.csv") { _, _ in "" }
      let free = try #require(try Samples.plan(none), "seed \(seed)")
      #expect(free.isNoWorse(than: looser), "seed \(seed)")
      if !plan.isNoWorse(than: free) { better += 1 }
    }
    #expect(better > 0)
  }

  @Test(arguments: Samples.parts)
  func moreSeatsOnCourses(_ seeds: [UInt64]) throws {
    try Samples.each(seeds, atLeast: 10) { seed, source, plan in
      let more = source.changing("seats", of: "courses.csv") { cell, _ in
        String((Int(cell) ?? 0) + 1)
      }
      let looser = try #require(try Samples.plan(more), "seed \(seed)")
      #expect(looser.isNoWorse(than: plan), "seed \(seed)")
    }
  }
}

extension Source {
  /// The source with one officer more, who meets what can be met, of the first service and highest rank.
  fileprivate func withAnOfficerMore() throws -> Source {
    let programme = try Programme(self)
    let id = "ZZ-more"
    var more = adding(
      [
        [
          "officer": id, "service": programme.services.first?.id ?? "",
          "rank": programme.ranks.last ?? "", "gender": "F", "board_score": "80", "missions": "3",
          "born": "1990-01", "joined": "2010-01", "clearance_until": "2040-01", "driving": "yes",
          "firearms": "yes",
        ]
      ], to: "officers.csv", columns: [])
    more = more.adding(
      programme.languages.map { ["officer": id, "language": $0, "level": "C1"] },
      to: "languages.csv", columns: ["officer", "language", "level"])
    return more.adding(
      programme.skills.map { ["officer": id, "skill": $0, "level": "5"] }, to: "skills.csv",
      columns: ["officer", "skill", "level"])
  }
}
