import Testing

@testable import Optimizer

@Suite struct StoppingTests {
  /// Models of a hundred seeds, without those whose demands cannot be met.
  private var models: [(seed: Int, model: TourModel)] {
    (0..<100).map { ($0, RandomModel.make($0)) }.filter {
      let oracle = Oracle($1)
      return oracle.choices.contains { oracle.keeps($0) }
    }
  }

  @Test func askedToStopAtOnceItGivesAValidChoiceAndTrueBounds() throws {
    for (seed, model) in models {
      let solution = try model.solve(watcher: Impatient(after: 0))
      expectTrue(solution, of: model, "seed \(seed)")
      #expect(solution.wasInterrupted)
    }
  }

  @Test func askedToStopAnywhereItGivesAValidChoiceAndTrueBounds() throws {
    for (seed, model) in models {
      for questions in [1, 2, 4, 7, 12] {
        let solution = try model.solve(watcher: Impatient(after: questions))
        expectTrue(solution, of: model, "seed \(seed), after \(questions)")
      }
    }
  }

  @Test func soItDoesWhereTimeIsShort() throws {
    for (seed, model) in models {
      for seconds in [0, 0.000_1, 0.001] {
        let solution = try model.solve(within: Limits(seconds: seconds))
        expectTrue(solution, of: model, "seed \(seed), \(seconds) s")
        #expect(!solution.wasInterrupted)
      }
    }
  }

  /// Where the nodes allowed end a search, it ends at the same place whatever the threads.
  @Test func soItDoesWhereNodesAreFew() throws {
    var left = 0
    for seed in [2, 24, 26, 50, 71, 73, 84, 92] {
      let model = RandomModel.make(seed, .large, demanding: 0)
      for nodes in [0, 1, 3] {
        let solution = try model.solve(within: Limits(nodes: nodes))
        expectTrue(solution, of: model, "seed \(seed), \(nodes) nodes")
        #expect(!solution.wasInterrupted)
        left += solution.values == solution.bounds ? 0 : 1
        let other = try model.solve(within: Limits(nodes: nodes, threads: 2))
        #expect(solution.tours == other.tours && solution.bounds == other.bounds)
        #expect(solution.statistics == other.statistics, "seed \(seed), \(nodes) nodes")
      }
    }
    #expect(left > 0)
  }

  @Test func soItDoesWhereAGapIsAllowed() throws {
    for (seed, model) in models {
      for gap in [50_000, 300_000, 900_000] {
        let limits = Limits(gapPerMillion: gap)
        let solution = try model.solve(within: limits)
        expectTrue(solution, of: model, "seed \(seed), gap \(gap)")
        let isWithin = zip(solution.values, solution.bounds).allSatisfy {
          limits.accept(value: $0, bound: $1)
        }
        #expect(isWithin, "seed \(seed), gap \(gap)")
      }
    }
  }

  @Test(arguments: 0..<2) func boundsOfLargerModelsLeftOpenAreTrue(part: Int) throws {
    var open = 0
    // Models whose relaxations leave a gap that this allows.
    for seed in [[2, 24, 26, 50, 71, 73], [84, 92, 96, 107, 115, 117]][part] {
      let model = RandomModel.make(seed, .large, demanding: 0)
      let solution = try model.solve(within: Limits(gapPerMillion: 300_000))
      #expect(model.values(of: solution.tours) == solution.values)
      if solution.isOptimal { continue }
      open += 1
      for (number, level) in model.levels.enumerated() {
        let best = try BranchAndCut.best(number, of: model, keeping: solution.values)
        #expect(!level.isBetter(best ?? solution.bounds[number], than: solution.bounds[number]))
      }
    }
    #expect(open > 0)
  }

  @Test func aGapIsAShareOfTheLargerOfValueAndBound() {
    let limits = Limits(gapPerMillion: 100_000)
    #expect(limits.accept(value: 90, bound: 100))
    #expect(!limits.accept(value: 89, bound: 100))
    #expect(limits.accept(value: -100, bound: -90))
    #expect(Limits().accept(value: 0, bound: 0))
    #expect(!Limits().accept(value: 1, bound: 0))
  }

  @Test func theWatcherHearsOfEveryPhase() throws {
    var phases: Set<String> = []
    for seed in 0..<20 {
      let watcher = Impatient(after: .max)
      _ = try RandomModel.make(seed, .medium, demanding: 0).solve(watcher: watcher)
      phases.formUnion(watcher.phases)
    }
    #expect(phases.contains("start"))
    #expect(phases.contains("root") && phases.contains("settled"))
    #expect(
      phases.isSubset(of: ["start", "root", "rounding", "dive", "search", "proof", "settled"]))
  }
}
