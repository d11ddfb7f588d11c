import Testing

@testable import Optimizer

@Suite struct DualSimplexTests {
  private func solve(_ simplex: inout DualSimplex, below limit: Double = .infinity)
    -> DualSimplex.End
  {
    simplex.solve(objectiveLimit: limit, iterationLimit: .max, shouldStop: { false })
  }

  /// Programs of some size, too large for trying every point.
  private func packing(_ seed: Int) -> PackingProgram {
    PackingProgram(seed, rows: 10...40, columns: 20...120, pure: true)
  }

  @Test func itsOptimumIsGLPKs() throws {
    var (solved, empty) = (0, 0)
    for seed in 0..<600 {
      let random = RandomProgram(seed)
      var simplex = DualSimplex(random.program, costs: random.costs)
      let end = solve(&simplex)
      if let optimum = try random.program.relaxed(random.costs) {
        #expect(end == .optimal, "seed \(seed)")
        #expect(abs(simplex.objective - optimum.cost) < 1e-6, "seed \(seed)")
        solved += 1
      } else {
        #expect(end == .infeasible, "seed \(seed)")
        empty += 1
      }
    }
    #expect(solved > 100 && empty > 100)
  }

  @Test func onLargerProgramsItIsToo() throws {
    for seed in 0..<120 {
      let random = packing(seed)
      var simplex = DualSimplex(random.program, costs: random.costs)
      #expect(solve(&simplex) == .optimal, "seed \(seed)")
      let optimum = try #require(try random.program.relaxed(random.costs))
      #expect(abs(simplex.objective - optimum.cost) < 1e-6, "seed \(seed)")
    }
  }

  /// Costs of several levels in one are of hundreds of millions; tolerances are made for smaller ones.
  @Test func largeCostsAreCountedInLargerUnits() {
    let factor = 50_000_017
    for seed in 0..<120 {
      let (program, costs) = (packing(seed).program, packing(seed).costs)
      var (simplex, large) = (
        DualSimplex(program, costs: costs),
        DualSimplex(program, costs: costs.map { $0 * factor })
      )
      #expect(large.unit > 1 && simplex.unit == 1)
      #expect(solve(&simplex) == .optimal && solve(&large) == .optimal, "seed \(seed)")
      let optimum = simplex.cost * Double(factor)
      #expect(abs(large.cost - optimum) <= 1e-9 * abs(optimum), "seed \(seed)")
      let bound = DualBound(
        minimising: costs.map { $0 * factor }, over: program, lower: program.lower,
        upper: program.upper, duals: large.prices)
      #expect(abs(bound.approximate - optimum) <= 1e-6 * abs(optimum), "seed \(seed)")
      let end = solve(&large, below: optimum - Double(factor))
      #expect(end == .objectiveLimit, "seed \(seed)")
    }
  }

  @Test func itsPricesProveItsOptimum() {
    for seed in 0..<120 {
      let (program, costs) = (packing(seed).program, packing(seed).costs)
      var simplex = DualSimplex(program, costs: costs)
      #expect(solve(&simplex) == .optimal, "seed \(seed)")
      let bound = DualBound(
        minimising: costs, over: program, lower: program.lower, upper: program.upper,
        duals: simplex.prices)
      #expect(abs(bound.approximate - simplex.objective) < 1e-4, "seed \(seed)")
    }
  }

  @Test func afterBoundsMovedItGoesOnToTheNewOptimum() throws {
    for seed in 0..<80 {
      let random = packing(seed)
      var program = random.program
      var simplex = DualSimplex(program, costs: random.costs)
      var dice = Dice(seed: seed)
      for _ in 0..<8 {
        _ = solve(&simplex)
        let column = dice.below(program.columnCount)
        let most = dice.chance(60) ? 0 : random.program.upper[column]
        program.limitColumn(column, to: most)
        simplex.limit(column: column, from: 0, to: most)
      }
      #expect(solve(&simplex) == .optimal, "seed \(seed)")
      let optimum = try #require(try program.relaxed(random.costs))
      #expect(abs(simplex.objective - optimum.cost) < 1e-6, "seed \(seed)")
    }
  }

  @Test func aCopyGoesItsOwnWay() {
    for seed in 0..<40 {
      let random = packing(seed)
      var simplex = DualSimplex(random.program, costs: random.costs)
      _ = solve(&simplex)
      let (point, prices) = (simplex.point, simplex.prices)
      var trial = simplex
      for column in point.indices where point[column] > 0.5 {
        trial.limit(column: column, from: 0, to: 0)
      }
      _ = solve(&trial)
      #expect(trial.iterations > simplex.iterations, "seed \(seed)")
      #expect(simplex.point == point && simplex.prices == prices, "seed \(seed)")
    }
  }

  @Test func fromItsBasisNothingIsLeftToDo() {
    for seed in 0..<80 {
      let random = packing(seed)
      var simplex = DualSimplex(random.program, costs: random.costs)
      _ = solve(&simplex)
      var again = DualSimplex(random.program, costs: random.costs)
      again.restore(simplex.basis)
      #expect(solve(&again) == .optimal, "seed \(seed)")
      #expect(again.iterations == 0, "seed \(seed)")
      #expect(abs(again.objective - simplex.objective) < 1e-6, "seed \(seed)")
    }
  }

  @Test func itStopsWhereTheObjectiveReachesItsLimit() {
    var stopped = 0
    for seed in 0..<80 {
      let random = packing(seed)
      var simplex = DualSimplex(random.program, costs: random.costs)
      _ = solve(&simplex)
      let optimum = simplex.objective
      let limit = optimum * 1.2 - 1
      var early = DualSimplex(random.program, costs: random.costs)
      if solve(&early, below: limit) == .objectiveLimit, early.iterations < simplex.iterations {
        stopped += 1
      }
      #expect(early.objective >= limit && early.objective <= optimum + 1e-6, "seed \(seed)")
    }
    #expect(stopped > 20)
  }
}
