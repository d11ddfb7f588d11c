import Testing

@testable import Optimizer

@Suite struct SparsePointTests {
  @Test func itIsThePointItWasMadeOf() {
    for seed in 0..<50 {
      var dice = Dice(seed: seed)
      let point = (0..<dice.below(40)).map { _ in
        dice.chance(70) ? 0 : Double(dice.among(-4...4)) / 8
      }
      let sparse = SparsePoint(point)
      #expect(sparse.whole == point, "seed \(seed)")
      #expect(!sparse.values.contains(0) && sparse.columns.sorted() == sparse.columns)
    }
  }
}
