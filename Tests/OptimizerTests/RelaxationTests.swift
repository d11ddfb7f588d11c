import GLPK
import Testing

@testable import Optimizer

@Suite struct RelaxationTests {
  @Test func thePoolCostsWhatAllColumnsTogetherDo() throws {
    for seed in 0..<60 {
      let size = seed.isMultiple(of: 2) ? RandomModel.Size.medium : .small
      let model = RandomModel.make(seed, size, demanding: 0)
      let root = try Root(of: model)
      var relaxation = try root.relaxation()
      for level in model.levels.indices {
        let costs = LevelCosts(level, of: model, in: root.program).costs
        try relaxation.minimise(costs)
        let outcome = try relaxation.solve()
        guard case .optimal(let point, let duals) = outcome,
          let expected = try root.program.program.relaxed(costs)
        else {
          Issue.record("seed \(seed) has no optimum")
          continue
        }
        let cost = zip(costs, point).reduce(0) { $0 + Double($1.0) * $1.1 }
        #expect(abs(cost - expected.cost) < 1e-5, "seed \(seed)")
        let bound = DualBound(
          minimising: costs, over: root.program.program, lower: root.program.program.lower,
          upper: root.program.program.upper, duals: duals)
        #expect(abs(bound.approximate - expected.cost) < 1e-4, "seed \(seed)")
      }
    }
  }

  @Test func rowsAndColumnsLimitedLaterCount() throws {
    for seed in 0..<30 {
      let model = RandomModel.make(seed, .medium, demanding: 0)
      guard model.levels.count > 1 else { continue }
      let root = try Root(of: model)
      var relaxation = try root.relaxation()
      var whole = root.program.program
      guard let row = root.program.levelRows[0] else { continue }
      let first = LevelCosts(0, of: model, in: root.program)
      let held = root.start.values[0] - root.program.constants[0]
      let (least, most) = model.levels[0].isMaximised ? (held, Int.max) : (Int.min, held)
      try relaxation.minimise(first.costs)
      _ = try relaxation.solve()
      try relaxation.limitRow(row, from: least, to: most)
      whole.limitRow(row, from: least, to: most)
      let costs = LevelCosts(1, of: model, in: root.program).costs
      try relaxation.minimise(costs)
      guard case .optimal(let point, _) = try relaxation.solve(),
        let expected = try whole.relaxed(costs)
      else {
        Issue.record("seed \(seed) has no optimum")
        continue
      }
      let cost = zip(costs, point).reduce(0) { $0 + Double($1.0) * $1.1 }
      #expect(abs(cost - expected.cost) < 1e-5, "seed \(seed)")
    }
  }

  @Test func itStopsWhenAskedAndStillProvesSomething() throws {
    let model = RandomModel.make(4, .medium, demanding: 0)
    let root = try Root(of: model)
    var relaxation = try root.relaxation()
    let costs = LevelCosts(0, of: model, in: root.program).costs
    try relaxation.minimise(costs)
    guard case .stopped = try relaxation.solve(within: .questions(0)) else {
      Issue.record("not stopped")
      return
    }
    let whole = root.program.program
    let bound = DualBound(
      minimising: costs, over: whole, lower: whole.lower, upper: whole.upper,
      duals: try relaxation.lastDuals())
    #expect(bound.approximate <= (try whole.relaxed(costs)?.cost ?? -.infinity) + 1e-6)
  }
}
