import Testing

@testable import Optimizer

@Suite struct PartTests {
  /// So large that a dive does not find the best.
  private static let open = RandomModel.Size(
    months: 24...24, officers: 80...90, posts: 10...12, tours: 1_500...1_600, lengths: 4...9)

  @Test(arguments: Part.allCases) func withoutAnyPartTheBestIsFoundAndProven(part: Part) throws {
    var limits = Limits()
    limits.without = [part]
    for seed in 0..<60 {
      let model =
        seed.isMultiple(of: 2)
        ? RandomModel.make(seed, demanding: 0) : PackedModel.make(seed, tours: 8...12)
      let oracle = Oracle(model)
      let best = try #require(oracle.best(oracle.allValues()), "seed \(seed)")
      let solution = try model.solve(within: limits)
      #expect(solution.values == best, "seed \(seed)")
      #expect(solution.bounds == best, "seed \(seed)")
    }
  }

  /// A part that changes no count is not left out. Those left to other tests need networks, or more tours.
  @Test(arguments: Part.allCases.filter { ![.networks, .localSearch, .aims].contains($0) })
  func leavingAPartOutChangesTheWork(part: Part) throws {
    var limits = Limits()
    limits.without = [part]
    var seen = false
    for seed in 0..<40 where !seen {
      let model = RandomModel.make(seed, Self.open, demanding: 0)
      var long = limits
      (limits.seconds, long.seconds) = (2, 2)
      long.without = []
      let (whole, less) = (try model.solve(within: long), try model.solve(within: limits))
      if whole.isOptimal, less.isOptimal { #expect(whole.values == less.values, "seed \(seed)") }
      seen = whole.isOptimal && whole.statistics != less.statistics
    }
    #expect(seen)
  }

  @Test func withoutLocalSearchNothingIsFreed() throws {
    let size = RandomModel.Size(
      months: 24...24, officers: 300...300, posts: 25...25, tours: 6_000...6_000, lengths: 4...9)
    let model = RandomModel.make(1, size, demanding: 0)
    var limits = Limits(seconds: 20, gapPerMillion: 100)
    limits.without = [.mending, .aims]
    let whole = try model.solve(within: limits)
    limits.without.insert(.localSearch)
    limits.seconds = 2
    let less = try model.solve(within: limits)
    #expect(whole.statistics.subproblems > 0)
    #expect(less.statistics.subproblems == 0)
  }

  @Test func withoutNetworksAnAssignmentIsSearched() throws {
    var limits = Limits()
    limits.without = [.networks]
    let model = RandomAssignment.make(3)
    let (network, search) = (try model.solve(), try model.solve(within: limits))
    #expect(network.values == search.values)
    #expect(network.statistics.steps == 0)
    #expect(search.statistics.steps > 0)
  }
}
