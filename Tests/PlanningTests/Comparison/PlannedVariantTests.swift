import Instances
import Planning
import Programme
import Testing

/// A variant that is planned from its base has the plan's worth that it has alone.
@Suite struct PlannedVariantTests {
  /// The values and bounds of a plan; nil where there is none.
  private static func levels(of planned: PlannedVariant) -> [[Int]]? {
    planned.plan.map { plan in plan.levels.map { [$0.value, $0.bound] } }
  }

  @Test(arguments: 0..<4) func itIsWorthWhatItIsAlone(part: Int) throws {
    var compared = 0
    for seed in UInt64(part * 60)..<UInt64(part * 60 + 60) {
      let source = TinyProgramme.source(seed: seed)
      let other = TinyProgramme.source(seed: seed + 1)
      guard let first = try? Variant(of: source, applying: []),
        let second = try? Variant(of: other, applying: [])
      else { continue }
      let base = PlannedVariant(base: first)
      for variant in [first, second] {
        let alone = PlannedVariant(variant, of: nil, name: "alone")
        let from = PlannedVariant(variant, of: base, name: "from the base")
        #expect(Self.levels(of: from) == Self.levels(of: alone), "seed \(seed)")
        compared += from.plan == nil ? 0 : 1
      }
    }
    #expect(compared > 20)
  }
}
