import GLPK
import Testing

@testable import Optimizer

@Suite struct LevelProofTests {
  /// The proof of a model's first level, ready to run.
  private func proof(
    of model: TourModel, within leave: Leave = .unlimited
  ) throws -> LevelProof? {
    let root = try Root(of: model)
    let objective = LevelCosts(0, of: model, in: root.program)
    var relaxation = try root.relaxation()
    try relaxation.minimise(objective.costs)
    guard case .optimal(_, let duals) = try relaxation.solve() else { return nil }
    let whole = root.program.program
    let bound = DualBound(
      minimising: objective.costs, over: whole, lower: whole.lower, upper: whole.upper,
      duals: duals)
    return LevelProof(
      of: model, in: root.program, objective, root: bound, upper: whole.upper, from: root.start,
      within: leave, progress: { _, _ in })
  }

  private func best(_ model: TourModel) throws -> Int {
    let oracle = Oracle(model)
    return try #require(oracle.best(oracle.allValues()))[0]
  }

  @Test func valueAndBoundMeetAtTheOptimum() throws {
    for seed in 0..<300 {
      let model = RandomModel.make(seed, demanding: 0)
      var proof = try #require(try proof(of: model))
      try proof.run(until: { $0 == $1 })
      let best = try best(model)
      #expect(proof.incumbent.values[0] == best, "seed \(seed)")
      #expect(proof.objective.value(ofCost: proof.bound) == best, "seed \(seed)")
      #expect(model.values(of: proof.incumbent.tours) == proof.incumbent.values)
    }
  }

  @Test func stoppedAnywhereItsBoundIsTrue() throws {
    for seed in 0..<100 {
      let model = RandomModel.make(seed, demanding: 0)
      let best = try best(model)
      for patience in [0, 1, 3, 6] {
        var proof = try #require(try proof(of: model, within: .questions(patience)))
        try proof.run(until: { $0 == $1 })
        let bound = proof.objective.value(ofCost: proof.bound)
        #expect(!model.levels[0].isBetter(best, than: bound), "seed \(seed)")
        #expect(model.values(of: proof.incumbent.tours) == proof.incumbent.values)
      }
    }
  }

  @Test func itEndsOnceTheGapSuffices() throws {
    for seed in 0..<100 {
      let model = RandomModel.make(seed, .medium, demanding: 0)
      var proof = try #require(try proof(of: model))
      try proof.run(until: { _, _ in true })
      #expect(proof.nodes == 0)
    }
  }
}
