import Testing

@testable import Optimizer

@Suite struct LocalPatienceTests {
  @Test func theMoreColumnsAreOpenTheMoreLocalSearchMayDo() {
    #expect(LocalPatience.ticks(proof: 10_000, columns: 4_000, gap: 1e-4) == 2_500)
    #expect(LocalPatience.ticks(proof: 10_000, columns: 16_000, gap: 1e-4) == 10_000)
    #expect(LocalPatience.ticks(proof: 10_000, columns: 1_000_000, gap: 1e-4) == 80_000)
  }

  @Test func farFromTheBoundManyColumnsWeighFourTimesAsMuch() {
    #expect(LocalPatience.ticks(proof: 10_000, columns: 16_000, gap: 1e-2) == 40_000)
    #expect(LocalPatience.ticks(proof: 10_000, columns: 1_000_000, gap: 1e-2) == 80_000)
    #expect(LocalPatience.ticks(proof: 10_000, columns: 4_000, gap: 1e-2) == 2_500)
  }

  @Test func nearTheBoundATurnEndsSooner() {
    #expect(LocalPatience.parts(gap: 1e-2, tours: 500) == 30)
    #expect(LocalPatience.parts(gap: 1e-4, tours: 700) == 7)
    #expect(LocalPatience.parts(gap: 1e-2, tours: 10) == 20)
    #expect(LocalPatience.parts(gap: 1e-4, tours: 10) == 5)
  }
}
