import Instances
import Optimizer
import Planning
import Programme
import Testing

/// The price of a target is what planning without its row of the table gains.
@Suite struct TargetPricesTests {
  @Test(arguments: Array(0..<80)) func thePriceIsThatOfTheTableWithoutIt(_ seed: Int) throws {
    let source = TinyProgramme.source(seed: UInt64(seed))
    let programme = try Programme(source)
    guard !programme.targets.isEmpty, let plan = try? Planner.plan(programme).plan else { return }
    let prices = try Planner.targetPrices(of: plan, for: programme)
    guard !prices.isEmpty else {
      let objective = programme.objective
      let targets = objective.firstIndex(of: .targets) ?? .max
      #expect(targets >= objective.firstIndex(of: .suitability) ?? 0)
      return
    }
    #expect(prices.count == programme.targets.count)
    let suitability = try #require(programme.objective.firstIndex(of: .suitability))
    let sheet = try #require(source.sheets["targets.csv"])
    for row in sheet.rows.indices {
      let without = try Programme(
        source.changing("targets.csv") { _, rows in
          var kept = Array(rows)
          kept.remove(at: row)
          return kept
        })
      let gone = programme.targets.indices.filter {
        !without.targets.contains(programme.targets[$0])
      }
      // A row that stands twice: one of them is left.
      guard gone.count == 1 else { continue }
      let best = try Planner.plan(without).plan
      #expect(
        prices[gone[0]].points?.lowerBound
          == best.levels[suitability].value - plan.levels[suitability].value, "seed \(seed)")
      #expect(prices[gone[0]].points?.count == 1)
    }
  }

  /// Where a level before suitability is not proven nothing is known; where suitability is not, it is between two
  /// figures.
  @Test func whatIsNotProvenIsNoPrice() throws {
    var intervals = 0
    for seed in 0..<60 {
      let programme = try Programme(TinyProgramme.source(seed: UInt64(seed)))
      guard let plan = try? Planner.plan(programme).plan,
        let place = programme.objective.firstIndex(of: .suitability), place > 0
      else { continue }
      func claiming(_ change: (Int, Plan.Level) -> Plan.Level) -> Plan {
        Plan(
          programme: plan.programme, status: .feasible,
          levels: plan.levels.enumerated().map(change), tours: plan.tours)
      }
      let prices = try Planner.targetPrices(of: plan, for: programme)
      let loose = try Planner.targetPrices(
        of: claiming { index, level in
          Plan.Level(
            name: level.name, value: level.value, bound: level.bound + (index == place ? 7 : 0))
        }, for: programme)
      let open = try Planner.targetPrices(
        of: claiming { index, level in
          Plan.Level(
            name: level.name, value: level.value, bound: level.bound - (index == 0 ? 1 : 0))
        }, for: programme)
      for (index, price) in prices.enumerated() where price.without != plan.levels {
        guard let points = price.points else { continue }
        intervals += 1
        #expect(loose[index].points == points.lowerBound - 7...points.upperBound)
        #expect(open[index].points == nil)
      }
    }
    #expect(intervals > 10)
  }
}
