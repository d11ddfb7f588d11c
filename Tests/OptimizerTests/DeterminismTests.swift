import Testing

@testable import Optimizer

@Suite struct DeterminismTests {
  @Test func theSameModelHasTheSameSolutionWhateverTheThreads() throws {
    for seed in 0..<30 {
      let size = [RandomModel.Size.medium, .small, .large][seed % 3]
      let model = RandomModel.make(seed, size, demanding: 0)
      let first = try model.solve(within: Limits(threads: 1))
      for threads in [1, 2] {
        let other = try model.solve(within: Limits(threads: threads))
        #expect(first.tours == other.tours, "seed \(seed), \(threads) threads")
        #expect(first.values == other.values && first.bounds == other.bounds)
        #expect(first.statistics == other.statistics, "seed \(seed), \(threads) threads")
      }
    }
  }
}
