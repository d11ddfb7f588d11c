import GLPK
import Testing

@testable import Optimizer

/// Whatever the simplex methods answer, what is said to be proven is true: only speed and strength may suffer.
@Suite struct LiesTests {
  @Test(.timeLimit(.lies), arguments: Lie.allCases)
  func whateverIsAnsweredPlansAndBoundsAreTrue(lie: Lie) throws {
    for percent in [4, 30, 100] {
      for seed in 0..<24 {
        let model =
          seed.isMultiple(of: 3)
          ? PackedModel.make(seed + percent, tours: 8...12)
          : RandomModel.make(seed * 7 + percent, .crowded)
        try lie.whileTold(seed, percent: percent) {
          try check(model, "\(lie), \(percent) %, seed \(seed)")
        }
      }
    }
  }

  /// Where trying every choice is out of the question, what is found without lies tells the truth.
  @Test(.timeLimit(.lies), arguments: Lie.allCases)
  func onLargerModelsTheyAreTrueToo(lie: Lie) throws {
    for seed in 0..<16 {
      let model =
        seed < 2
        ? RandomModel.make(seed, .large, demanding: 0) : PackedModel.make(seed, tours: 70...90)
      let truth = try model.solve()
      #expect(truth.isOptimal)
      for percent in [4, 40] {
        let told = try lie.whileTold(seed, percent: percent) { try model.solve() }
        let comment: Comment = "\(lie), \(percent) %, seed \(seed)"
        #expect(model.values(of: told.tours) == told.values, comment)
        for (number, level) in model.levels.enumerated() {
          #expect(!level.isBetter(truth.values[number], than: told.bounds[number]), comment)
          #expect(!level.isBetter(told.values[number], than: told.bounds[number]), comment)
          if told.values[number] != truth.values[number] { break }
        }
        if told.isOptimal { #expect(told.values == truth.values, comment) }
      }
    }
  }

  @Test(.timeLimit(.lies), arguments: Lie.allCases)
  func aSearchOfManyNodesStaysTrue(lie: Lie) throws {
    for seed in 0..<12 {
      let random = PackingProgram(seed, rows: 8...14, columns: 9...12, pure: true)
      let (program, costs) = (random.program, random.costs)
      let optimum = program.allPoints().map(random.cost).min()
      for percent in [4, 30, 100] {
        let comment: Comment = "\(lie), \(percent) %, seed \(seed)"
        let restriction = Restriction(
          of: program, costs: costs, lower: program.lower, upper: program.upper)
        try lie.whileTold(seed, percent: percent) {
          var best: Int?
          var search = try BranchAndBound(
            restriction, cutoff: 1, learnt: PseudoCosts(columns: costs.count), within: .unlimited,
            judge: { point in
              let whole = restriction.whole(point, columns: costs.count)
              guard program.allows(whole) else { return nil }
              best = min(best ?? 1, random.cost(whole))
              return random.cost(whole)
            }, progress: { _ in }, width: 1 + seed % 4)
          let bound: Int
          do throws(GLPKError) { bound = try search.run(from: .min) } catch {
            #expect(lie == .failure, comment)
            return
          }
          #expect(bound <= optimum ?? 1, comment)
          #expect(best ?? 1 >= optimum ?? 1, comment)
        }
      }
    }
  }

  private func check(_ model: TourModel, _ comment: Comment) throws {
    let oracle = Oracle(model)
    let all = oracle.allValues()
    let solution: Solution
    do throws(Unsolvable) { solution = try model.solve() } catch {
      switch error {
      case .clash(let rules):
        #expect(all.isEmpty, comment)
        #expect(oracle.choices.allSatisfy { !oracle.keeps($0, rules: Set(rules)) }, comment)
      case .solver:
        // Without demands there is always a choice to hand over.
        #expect(!model.demands.isEmpty, comment)
      }
      return
    }
    #expect(model.values(of: solution.tours) == solution.values, comment)
    #expect(all.contains(solution.values), comment)
    #expect(oracle.proves(solution.bounds, for: solution.values, among: all), comment)
    if solution.isOptimal { #expect(solution.values == oracle.best(all), comment) }
  }

  @Test func whatIsNotUsedDoesNoHarm() throws {
    for seed in 0..<40 {
      let model = RandomModel.make(seed, demanding: 0)
      let solution = try Lie.objective.whileTold(seed, percent: 100) { try model.solve() }
      #expect(solution.isOptimal, "seed \(seed)")
    }
  }

  @Test func aFewLiesLeaveMostSmallModelsProven() throws {
    var proven = 0
    for seed in 0..<100 {
      let model = RandomModel.make(seed, demanding: 0)
      let solution = try Lie.infeasible.whileTold(seed, percent: 10) { try model.solve() }
      if solution.isOptimal { proven += 1 }
    }
    #expect(proven > 90, "\(proven) of 100")
  }
}

extension TimeLimitTrait.Duration {
  /// Sanitizers take many times as long.
  static var lies: Self {
    #if SANITIZED
      .minutes(60)
    #else
      .minutes(5)
    #endif
  }
}
