import Testing

@testable import Optimizer

@Suite struct DualBoundTests {
  private func bound(_ random: RandomProgram, _ duals: [Double]) -> DualBound {
    DualBound(
      minimising: random.costs, over: random.program, lower: random.program.lower,
      upper: random.program.upper, duals: duals)
  }

  /// Duals of every sort, good for nothing.
  private func duals(_ count: Int, _ dice: inout Dice) -> [Double] {
    let strange = [
      .nan, .infinity, -.infinity, 1e300, -1e300, 9.9e11, -9.9e11, 1e-300, -0.0, 0, 1e12,
    ]
    return (0..<count).map { _ in
      dice.chance(40)
        ? strange[dice.below(strange.count)] : Double(dice.among(-4000...4000)) / 128
    }
  }

  @Test func noDualsWhateverProveTooMuch() {
    for seed in 0..<300 {
      let random = RandomProgram(seed)
      guard let optimum = random.optimum() else { continue }
      var dice = Dice(seed: seed)
      for _ in 0..<10 {
        let duals = duals(random.program.rowCount, &dice)
        let bound = bound(random, duals)
        #expect(bound.rounded <= optimum, "seed \(seed), \(duals)")
        #expect(bound.approximate <= Double(optimum) + 1e-6 * abs(bound.approximate))
      }
    }
  }

  @Test func theSimplexMethodsDualsProveTheRelaxation() throws {
    for seed in 0..<300 {
      let random = RandomProgram(seed)
      guard let relaxed = try random.program.relaxed(random.costs) else { continue }
      let bound = bound(random, relaxed.duals)
      #expect(abs(bound.approximate - relaxed.cost) < 1e-5, "seed \(seed)")
      if let optimum = random.optimum() { #expect(bound.rounded <= optimum, "seed \(seed)") }
    }
  }

  @Test func everyPointLiesWithinReach() throws {
    for seed in 0..<300 {
      let random = RandomProgram(seed)
      var dice = Dice(seed: seed)
      let points = random.points()
      var bounds = [bound(random, duals(random.program.rowCount, &dice))]
      if let relaxed = try random.program.relaxed(random.costs) {
        bounds.append(bound(random, relaxed.duals))
      }
      for bound in bounds {
        for point in points {
          for (column, value) in point.enumerated() {
            guard let reach = bound.reach(of: column, atMost: random.cost(point)) else { continue }
            let moved =
              bound.leansOnLeast(column)
              ? value - random.program.lower[column] : random.program.upper[column] - value
            #expect(moved <= reach, "seed \(seed), column \(column), \(point)")
            #expect(bound.excludes(column, atMost: random.cost(point)) == (reach < 1))
          }
        }
      }
    }
  }

  @Test func noReachIsNoExclusion() {
    for seed in 0..<100 {
      let random = RandomProgram(seed)
      var dice = Dice(seed: seed)
      let bound = bound(random, duals(random.program.rowCount, &dice))
      for column in random.costs.indices {
        for value in [.min / 4, -9, 0, 7, 4_000, .max / 4] {
          let reach = bound.reach(of: column, atMost: value)
          #expect(bound.excludes(column, atMost: value) == reach.map { $0 < 1 } ?? false)
        }
      }
    }
  }

  @Test func boundsAreRoundedUp() {
    var program = IntegerProgram()
    let row = program.addRow(from: 1)
    program.addColumn(to: 9, [(row, 2)])
    func bound(_ cost: Int, _ dual: Double) -> Int {
      DualBound(minimising: [cost], over: program, lower: [0], upper: [9], duals: [dual]).rounded
    }
    #expect(bound(1, 0.5) == 1)  // ½
    #expect(bound(1, 0) == 0)
    #expect(bound(-1, 0) == -9)
    #expect(bound(-1, 0.25) == -13)  // ¼ − 9 × 1½ = −13¼
  }

  @Test func boundsBeyondAllNumbersAreTheLargestOrLeast() {
    var program = IntegerProgram()
    program.addRow(from: 1_000_000_000_000, to: 1_000_000_000_001)
    func bound(_ dual: Double) -> Int {
      DualBound(minimising: [], over: program, lower: [], upper: [], duals: [dual]).rounded
    }
    #expect(bound(9.9e11) == .max)
    #expect(bound(-9.9e11) == .min)
  }
}
