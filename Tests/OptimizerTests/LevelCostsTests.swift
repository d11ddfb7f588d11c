import Testing

@testable import Optimizer

/// Costs of levels come in steps, held against every choice.
@Suite struct LevelCostsTests {
  @Test func noCutoffAndNoBoundIsMovedPastAChoice() {
    var steps: Set<Int> = []
    for seed in 0..<120 {
      let model = MixedModel.make(seed)
      let (oracle, program) = (Oracle(model), TourProgram(of: model, over: model.choosableTours))
      for number in model.levels.indices {
        let level = LevelCosts(number, of: model, in: program)
        steps.insert(level.step)
        let costs = Set(
          oracle.choices.compactMap(oracle.values).map { level.cost(ofValue: $0[number]) })
        guard let least = costs.min(), let most = costs.max() else { continue }
        for place in least - 3...min(most, least + 40) + 3 {
          let (cutoff, bound) = (level.cutoff(below: place), level.lifted(place))
          #expect(cutoff <= place && place <= bound, "seed \(seed), level \(number)")
          #expect(
            costs.allSatisfy { ($0 < place) == ($0 < cutoff) && ($0 >= place) == ($0 >= bound) },
            "seed \(seed), level \(number), \(place)")
        }
      }
    }
    #expect(steps.contains { $0 > 1 })
  }
}
