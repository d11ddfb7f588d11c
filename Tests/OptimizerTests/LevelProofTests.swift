import GLPK
import Testing

@testable import Optimizer

@Suite struct LevelProofTests {
  /// The proof of a model's first level, and what it left.
  private struct Trial {
    let objective: LevelCosts
    let outcome: LevelProof.Outcome
    let nodes: Int

    init(
      _ model: TourModel, nodes limit: Int = .max, within leave: Leave = .unlimited,
      suffices: @escaping (Incumbent, Int) -> Bool = { _, _ in false }
    ) throws {
      let root = try Root(of: model)
      objective = LevelCosts(0, of: model, in: root.program)
      var proof = LevelProof(of: model, in: root.program, objective, from: root.start)
      outcome = try proof.run(
        below: root.start, aim: .max, above: .min, upper: root.program.program.upper,
        work: Work(nodes: limit),
        within: leave, watcher: { _, _ in }, suffices: suffices)
      nodes = proof.nodes
    }

    var bound: Int { objective.value(ofCost: outcome.bound) }
  }

  private func best(_ model: TourModel) throws -> Int {
    let oracle = Oracle(model)
    return try #require(oracle.best(oracle.allValues()))[0]
  }

  @Test func valueAndBoundMeetAtTheOptimum() throws {
    for seed in 0..<300 {
      let model = RandomModel.make(seed, demanding: 0)
      let trial = try Trial(model)
      let best = try best(model)
      #expect(trial.outcome.incumbent.values[0] == best, "seed \(seed)")
      #expect(trial.bound == best, "seed \(seed)")
      #expect(!trial.outcome.isUnfinished)
      let found = trial.outcome.incumbent
      #expect(model.values(of: found.tours) == found.values)
    }
  }

  @Test func stoppedAnywhereItsBoundIsTrue() throws {
    for seed in 0..<100 {
      let model = RandomModel.make(seed, demanding: 0)
      let best = try best(model)
      let trials =
        try [0, 1, 3, 6].map { try Trial(model, within: .questions($0)) }
        + [1, 2, 3].map { try Trial(model, nodes: $0) }
      for trial in trials where trial.outcome.bound != .min {
        #expect(!model.levels[0].isBetter(best, than: trial.bound), "seed \(seed)")
        let found = trial.outcome.incumbent
        #expect(model.values(of: found.tours) == found.values)
      }
    }
  }

  @Test func itEndsOnceTheGapSuffices() throws {
    for seed in 0..<100 {
      let model = RandomModel.make(seed, .medium, demanding: 0)
      #expect(try Trial(model, suffices: { _, _ in true }).nodes == 0)
    }
  }

  @Test func goingOnNodeByNodeEndsAtTheOptimum() throws {
    for seed in 0..<100 {
      let model = RandomModel.make(seed, .medium, demanding: 0)
      let root = try Root(of: model)
      let objective = LevelCosts(0, of: model, in: root.program)
      var proof = LevelProof(of: model, in: root.program, objective, from: root.start)
      var (incumbent, bound, isUnfinished) = (root.start, Int.min, true)
      while isUnfinished {
        let outcome = try proof.run(
          below: incumbent, aim: .max, above: bound, upper: root.program.program.upper,
          work: Work(nodes: 1),
          within: .unlimited, watcher: { _, _ in }, suffices: { _, _ in false })
        (incumbent, bound, isUnfinished) = (
          outcome.incumbent, outcome.bound, outcome.isUnfinished
        )
      }
      let whole = try Trial(model)
      #expect(bound == whole.outcome.bound, "seed \(seed)")
      #expect(incumbent.values[0] == whole.outcome.incumbent.values[0], "seed \(seed)")
      #expect(objective.cost(ofValue: incumbent.values[0]) == bound, "seed \(seed)")
    }
  }

  @Test func anAimBoundsWhatIsProvenAndNeverTooHigh() throws {
    for seed in 0..<200 {
      let model = RandomModel.make(seed, demanding: 0)
      let root = try Root(of: model)
      let objective = LevelCosts(0, of: model, in: root.program)
      let best = objective.cost(ofValue: try best(model))
      var proof = LevelProof(of: model, in: root.program, objective, from: root.start)
      for distance in -3...3 {
        let aim = best + distance
        let outcome = try proof.run(
          below: root.start, aim: aim, above: .min, upper: root.program.program.upper,
          work: .unlimited, within: .unlimited, watcher: { _, _ in }, suffices: { _, _ in false })
        #expect(outcome.bound <= best, "seed \(seed), aim \(distance)")
        #expect(outcome.bound >= min(aim, best), "seed \(seed), aim \(distance)")
      }
    }
  }
}
