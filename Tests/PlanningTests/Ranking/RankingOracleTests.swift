import Instances
import Optimizer
import Planning
import Programme
import Testing

/// Prices are what trying every plan finds.
@Suite struct RankingOracleTests {
  static let parts = (0..<4).map { part in (0..<600).filter { $0 % 4 == part }.map { UInt64($0) } }

  @Test(arguments: parts)
  func everyPriceIsExact(_ seeds: [UInt64]) throws {
    var (programmes, prices, free) = (0, 0, 0)
    for seed in seeds {
      let programme = try Programme(TinyProgramme.source(seed: seed))
      let possible = OracleTours(of: programme)
      guard case .best(let best, _) = Oracle(programme, patience: 4_000, among: possible).find(),
        let ranker = Self.ranker(programme)
      else { continue }
      programmes += 1
      for tour in ranker.tours().prefix(3) {
        let ranking = try #require(ranker.ranking(of: tour, reserves: 100))
        #expect(ranking.settled == ranking.reserves.count)
        var before: [Int]?
        for reserve in ranking.reserves {
          let oracle = Oracle(
            programme, patience: 12_000, among: possible,
            requiring: {
              $0.officer == reserve.officer && $0.post == ranking.post && $0.from == tour.from
                && $0.until == tour.until
            })
          guard case .best(let values, _) = oracle.find() else { continue }
          let lost = zip(programme.objective, zip(best, values)).map {
            $0.isMaximised ? $1.0 - $1.1 : $1.1 - $1.0
          }
          #expect(reserve.isExact, "seed \(seed), \(tour)")
          #expect(reserve.losses.map(\.atMost) == lost, "seed \(seed), \(tour), \(reserve.officer)")
          if let before { #expect(!lost.lexicographicallyPrecedes(before), "seed \(seed)") }
          before = lost
          prices += 1
          free += reserve.isFree ? 1 : 0
        }
        for other in ranking.others {
          guard case .impossible(let rules) = other.reason else { continue }
          #expect(!rules.isEmpty)
          let oracle = Oracle(
            programme, patience: 12_000, among: possible,
            requiring: {
              $0.officer == other.officer && $0.post == ranking.post && $0.from == tour.from
                && $0.until == tour.until
            })
          #expect(oracle.find() == .none || oracle.find() == .tooMany, "seed \(seed)")
        }
        let everybody =
          [ranking.officer] + ranking.reserves.map(\.officer) + ranking.others.map(\.officer)
        #expect(Set(everybody).count == everybody.count, "nobody stands twice")
      }
    }
    #expect(programmes >= 75)
    #expect(prices >= 75)
    #expect(free > 0)
  }

  @Test(arguments: parts)
  func everyAbsenceIsExact(_ seeds: [UInt64]) throws {
    var (absences, harmless) = (0, 0)
    for seed in seeds {
      let programme = try Programme(TinyProgramme.source(seed: seed))
      let possible = OracleTours(of: programme)
      guard case .best(let best, _) = Oracle(programme, patience: 4_000, among: possible).find(),
        let ranker = Self.ranker(programme)
      else { continue }
      for officer in ranker.sent.prefix(3) {
        var pricing = ranker.pricing(without: [officer])
        pricing.settle(within: Limits(), watcher: nil)
        let absence = ranker.absence(of: officer, by: pricing)
        switch Oracle(programme, patience: 12_000, among: possible, without: officer).find() {
        case .tooMany: continue
        case .none: #expect(!absence.clash.isEmpty, "seed \(seed), \(officer)")
        case .best(let values, _):
          let lost = zip(programme.objective, zip(best, values)).map {
            $0.isMaximised ? $1.0 - $1.1 : $1.1 - $1.0
          }
          #expect(absence.losses.map(\.atMost) == lost, "seed \(seed), \(officer)")
          let isExact = absence.losses.allSatisfy(\.isExact)
          #expect(isExact, "seed \(seed), \(officer)")
          absences += 1
          harmless += lost.allSatisfy { $0 == 0 } ? 1 : 0
        }
      }
    }
    #expect(absences >= 75)
    #expect(harmless > 0)
  }

  private static func ranker(_ programme: Programme) -> Ranker? {
    guard let (outcome, state) = try? Planner.plan(programme, from: nil) else { return nil }
    return Ranker(outcome, state).prepared()
  }
}
