import Foundation
import Optimizer
import Planning
import Programme
import Testing

/// On programmes too large to try every plan, another solver finds the same optimum at every level.
@Suite struct CBCTests {
  static let parts = (0..<8).map { part in (0..<224).filter { $0 % 8 == part }.map { UInt64($0) } }

  @Test(arguments: parts)
  func everyLevelIsProvenAtCBCsOptimum(_ seeds: [UInt64]) throws {
    var tried = 0
    for seed in seeds {
      let programme = try Programme(MediumProgramme.source(seed: seed))
      let plan: Plan
      do throws(PlanningFailure) { plan = try Planner.plan(programme).plan } catch {
        guard case .clash = error else { throw error }
        continue
      }
      tried += 1
      let values = plan.levels.map(\.value)
      #expect(plan.status == .optimal && plan.levels.map(\.bound) == values, "seed \(seed)")
      try TemporaryFolder.use { folder in
        let file = folder.appending(path: "level.mps")
        for level in values.indices {
          try Planner.export(
            programme, level: level, holding: values, as: .mps, to: file.path())
          let optimum = try #require(try CBC.optimum(of: file), "seed \(seed), level \(level)")
          // MPS is minimised whatever the level: more is better there as less of its negative.
          let isMaximised = programme.objective[level] == .suitability
          #expect(
            (isMaximised ? -optimum : optimum) == values[level], "seed \(seed), level \(level)")
        }
      }
    }
    // Eight such parts are two hundred programmes and more.
    #expect(tried >= 25)
  }
}
