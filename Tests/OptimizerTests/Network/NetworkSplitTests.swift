import Testing

@testable import Optimizer

/// Models that are assignments in part, and solves that stop before they are done.
@Suite struct NetworkSplitTests {
  @Test(arguments: 0..<3) func aMixedModelIsSolvedInTwoParts(part: Int) throws {
    for seed in part * 100..<(part + 1) * 100 {
      let model = RandomAssignment.mixed(seed)
      let found = NetworkPart(of: model)
      #expect(!found.isAll, "seed \(seed)")
      #expect(found.tours.allSatisfy { $0 >= 4 }, "seed \(seed)")
      let oracle = Oracle(model)
      guard let best = oracle.best(oracle.allValues()) else {
        #expect(throws: Unsolvable.self, "seed \(seed)") { try model.solve() }
        continue
      }
      let solution = try model.solve()
      #expect(solution.values == best && solution.bounds == best, "seed \(seed)")
      #expect(model.values(of: solution.tours) == best, "seed \(seed)")
    }
  }

  @Test func aMixedModelWithAGapKeepsIt() throws {
    for seed in 0..<100 {
      let model = RandomAssignment.mixed(seed)
      guard model.demands.isEmpty else { continue }
      let limits = Limits(gapPerMillion: 300_000)
      let solution = try model.solve(within: limits)
      expectTrue(solution, of: model, "seed \(seed)")
      let isWithin = zip(solution.values, solution.bounds).allSatisfy {
        limits.accept(value: $0, bound: $1)
      }
      #expect(isWithin, "seed \(seed)")
    }
  }

  @Test func aClashIsNamedByTheModelsOwnRules() throws {
    var model = RandomAssignment.mixed(3)
    model.demands = [
      TourModel.Demand(name: "first", tours: [0]), TourModel.Demand(name: "none", tours: []),
    ]
    do {
      _ = try model.solve()
      Issue.record("solved")
    } catch Unsolvable.clash(let rules) {
      #expect(rules == [.demand(1)])
    }
  }

  @Test(arguments: [false, true]) func askedToStopItGivesAValidChoiceAndTrueBounds(isMixed: Bool)
    throws
  {
    var open = 0
    for seed in 0..<100 {
      let model = isMixed ? RandomAssignment.mixed(seed) : RandomAssignment.make(seed)
      let oracle = Oracle(model)
      guard oracle.choices.contains(where: { oracle.keeps($0) }) else { continue }
      for questions in [0, 1, 2, 3, 5, 8, 13, 21] {
        let solution = try model.solve(watcher: Impatient(after: questions))
        expectTrue(solution, of: model, "seed \(seed), after \(questions)")
        if !solution.isOptimal { open += 1 }
      }
    }
    #expect(open > 0)
  }

  /// What the watcher heard of first is there whenever it stops, or something better.
  @Test func stoppedItIsNoWorseThanTheFirstChoice() throws {
    var different = 0
    for seed in 0..<200 {
      let model = RandomAssignment.make(seed, .medium)
      let first = try FirstChoice(of: model, telling: nil).incumbent
      for questions in [0, 1, 2, 3, 5, 8] {
        let solution = try model.solve(watcher: Impatient(after: questions))
        #expect(
          !model.isBetter(first.values, than: solution.values), "seed \(seed), after \(questions)")
        if solution.values != first.values { different += 1 }
      }
    }
    #expect(different > 0)
  }

  @Test(arguments: [false, true]) func soItDoesWhereTimeIsShort(isMixed: Bool) throws {
    for seed in 0..<100 {
      let model = isMixed ? RandomAssignment.mixed(seed) : RandomAssignment.make(seed)
      let oracle = Oracle(model)
      guard oracle.choices.contains(where: { oracle.keeps($0) }) else { continue }
      for seconds in [0, 0.000_05, 0.000_5] {
        let solution = try model.solve(within: Limits(seconds: seconds))
        expectTrue(solution, of: model, "seed \(seed), \(seconds) s")
        #expect(!solution.wasInterrupted)
      }
    }
  }

  @Test func theWatcherHearsHowItEnds() throws {
    let watcher = Impatient(after: .max)
    _ = try RandomAssignment.make(1, .medium).solve(watcher: watcher)
    #expect(Set(watcher.phases) == ["start", "search", "settled"])
  }
}
