import Testing

@testable import Optimizer

@Suite struct SolveTests {
  @Test(arguments: 0..<8) func itFindsAndProvesTheBestChoiceLevelByLevel(part: Int) throws {
    for seed in part * 200..<(part + 1) * 200 {
      let model =
        seed < 1_000
        ? RandomModel.make(seed)
        : seed.isMultiple(of: 2)
          ? PackedModel.make(seed, tours: 8...12) : RandomModel.make(seed, .crowded)
      let oracle = Oracle(model)
      guard let best = oracle.best(oracle.allValues()) else {
        #expect(throws: Unsolvable.self, "seed \(seed)") { try model.solve() }
        continue
      }
      let solution = try model.solve()
      #expect(solution.values == best, "seed \(seed)")
      #expect(solution.bounds == best, "seed \(seed)")
      #expect(model.values(of: solution.tours) == best, "seed \(seed)")
      #expect(solution.isOptimal && !solution.wasInterrupted)
      #expect(solution.tours == solution.tours.sorted())
    }
  }

  @Test(arguments: 0..<2) func onLargerModelsItAgreesWithGLPKsOwnBranchAndCut(part: Int) throws {
    for seed in part * 20..<(part + 1) * 20 {
      let model = RandomModel.make(seed, .medium, demanding: 0)
      let solution = try model.solve()
      #expect(solution.isOptimal, "seed \(seed)")
      #expect(solution.values == model.values(of: solution.tours), "seed \(seed)")
      #expect(solution.values == (try BranchAndCut.values(of: model)), "seed \(seed)")
    }
  }

  @Test func itsSearchesEndInProof() throws {
    var nodes = 0
    for seed in 0..<30 {
      let model = RandomModel.make(seed, .large, demanding: 0)
      let solution = try model.solve()
      nodes += solution.statistics.nodes
      #expect(solution.isOptimal, "seed \(seed)")
    }
    #expect(nodes > 0)
  }

  @Test func aModelWithoutToursOrLevelsHasASolution() throws {
    var model = TourModel(months: 2, officerNames: [], postNames: ["P"])
    #expect(try model.solve().tours == [])
    model.resources = [IntervalResource(name: "r", posts: [0], most: [1, 1], least: [0, 2])]
    model.levels = [
      Level(
        name: "all", constant: 7, shortfalls: [Level.Weight(resource: 0, weight: 3)],
        vacancies: [Level.Weight(resource: 0, weight: 1)])
    ]
    let solution = try model.solve()
    #expect(solution.values == [15] && solution.bounds == [15])
  }

  @Test func anEarlierLevelIsNeverGivenUpForALaterOne() throws {
    var model = TourModel(months: 1, officerNames: ["A", "B"], postNames: ["P"])
    model.tours.append(officer: 0, post: 0, start: 0, end: 0, restEnd: 0)
    model.tours.append(officer: 1, post: 0, start: 0, end: 0, restEnd: 0)
    model.resources = [IntervalResource(name: "r", posts: [0], most: [1])]
    let small = Level(name: "small", isMaximised: true, gain: [1, 0])
    let large = Level(name: "large", isMaximised: true, gain: [0, 1_000_000])
    model.levels = [small, large]
    #expect(try model.solve().tours == [0])
    model.levels = [large, small]
    #expect(try model.solve().tours == [1])
  }
}
