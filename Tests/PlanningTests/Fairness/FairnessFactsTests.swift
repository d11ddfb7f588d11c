import Instances
import Planning
import Programme
import Tables
import Testing

/// The fairness facts add up, whatever the programme.
@Suite struct FairnessFactsTests {
  private func facts(_ source: Source, _ plan: Plan) throws -> (Programme, FairnessFacts) {
    let situation = Situation(of: try Programme(source))
    let field = Field(of: situation)
    return (situation.programme, FairnessFacts(of: plan, in: situation, field: field))
  }

  @Test(arguments: Samples.parts) func countsAddUp(_ seeds: [UInt64]) throws {
    try Samples.each(seeds, atLeast: 12) { seed, source, plan in
      let (programme, facts) = try facts(source, plan)
      let whole = facts.whole
      #expect(whole.officers == programme.officers.count)
      let chosen = Set(plan.tours.filter { $0.state != .running }.map(\.officer))
      #expect(whole.chosen == chosen.count, "seed \(seed)")
      for attribute in [isService, isGender, isRank] {
        let parts = facts.groups.filter { attribute($0.kind) }.map(\.counts)
        #expect(parts.reduce(0) { $0 + $1.officers } == whole.officers)
        #expect(parts.reduce(0) { $0 + $1.eligible } == whole.eligible)
        #expect(parts.reduce(0) { $0 + $1.recommended } == whole.recommended)
        #expect(parts.reduce(0) { $0 + $1.chosen } == whole.chosen)
      }
      for counts in facts.groups.map(\.counts) + facts.targets {
        #expect(counts.chosen <= counts.eligible, "only who could be sent is chosen")
        #expect(counts.recommended <= counts.eligible)
        #expect(counts.eligible <= counts.officers)
      }
      #expect(facts.targets.count == programme.targets.count)
    }
  }

  private func isService(_ kind: FairnessFacts.Kind) -> Bool {
    if case .service = kind { true } else { false }
  }
  private func isGender(_ kind: FairnessFacts.Kind) -> Bool {
    if case .gender = kind { true } else { false }
  }
  private func isRank(_ kind: FairnessFacts.Kind) -> Bool {
    if case .rank = kind { true } else { false }
  }

  /// Two share the last place that is recommended; D cannot be sent; the plan takes one.
  @Test func whoIsRecommended() throws {
    let small = Small().posts("P,M,patrol,1,1,12,2027-01")
      .with(
        "officers", "officer,service,rank,board_score,gender,driving", "A,N,constable,30,F,yes",
        "B,S,constable,30,M,yes", "C,S,constable,20,,yes", "D,N,sergeant,90,F,no"
      )
      .with("requirements", "scope,id,kind,essential", "all,,driving,yes")
      .with("targets", "target,who,at_least", "women,gender=F,1")
      .with("languages", "officer,language,level", "A,fr,B2", "B,fr,A1")
    let (_, facts) = try facts(small.source, try small.plan())
    func counts(_ kind: FairnessFacts.Kind) -> [Int] {
      guard let counts = facts.groups.first(where: { $0.kind == kind })?.counts else { return [] }
      return [counts.officers, counts.eligible, counts.recommended, counts.chosen]
    }
    #expect(counts(.all) == [4, 3, 2, 1])
    #expect(counts(.service(0)) == [2, 1, 1, 1])
    #expect(counts(.gender(.female)) == [2, 1, 1, 1])
    #expect(counts(.gender(nil)) == [1, 1, 0, 0])
    #expect(counts(.rank(1)) == [1, 0, 0, 0])
    #expect(counts(.language(0, nil)) == [2, 2, 2, 1])
    #expect(counts(.gender(.other)) == [], "nobody is of that gender")
    #expect(facts.targets.map(\.chosen) == [1])
    #expect(facts.targets.map(\.officers) == [2])
  }
}
