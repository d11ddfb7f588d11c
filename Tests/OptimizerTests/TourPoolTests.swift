import Testing

@testable import Optimizer

@Suite struct TourPoolTests {
  @Test func itBeginsWithTheChoiceAndGrowsByWhatLooksBest() throws {
    for seed in 0..<40 {
      let root = try Root(of: RandomModel.make(seed, .medium, demanding: 0))
      guard !root.levels.isEmpty else { continue }
      var pool = TourPool(of: root.program)
      #expect(pool.tourCount == 0)
      let blend = LevelBlend(of: root.levels)
      pool.begin(
        with: Set(root.start.tours), minimising: blend.costs, over: root.program, in: root.model)
      for column in root.program.tours.indices
      where root.start.tours.contains(root.program.tours[column]) {
        #expect(pool.contains(column), "seed \(seed)")
      }
      let outside = root.program.tours.indices.filter { !pool.contains($0) }
      let before = pool.tourCount
      let grew = pool.grow(from: root.program, below: 0) { Double($0) - 10.5 }
      let wanted = outside.filter { $0 <= 10 }
      #expect(grew == !wanted.isEmpty)
      let came = outside.filter { pool.contains($0) }
      #expect(came.allSatisfy(wanted.contains), "seed \(seed)")
      #expect(pool.tourCount == before + came.count)
      let officers = Dictionary(grouping: came) { root.program.officers[$0] }
      #expect(officers.values.allSatisfy { $0.count <= 2 })
      #expect(pool.columns == pool.columns.sorted())
    }
  }
}
