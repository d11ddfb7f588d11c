import Testing

@testable import Optimizer

@Suite struct DiveTests {
  /// Solves a model's last level and dives.
  private func dive(_ seed: Int, within leave: Leave) throws -> (root: Root, tours: [Int])? {
    let size = seed.isMultiple(of: 2) ? RandomModel.Size.medium : .small
    let root = try Root(of: RandomModel.make(seed, size, demanding: 0))
    guard let level = root.levels.last else { return nil }
    var relaxation = root.relaxation()
    _ = relaxation.solve(level, over: root.program, isLast: true, within: .unlimited)
    return (root, relaxation.dive(along: level, over: root.program, within: leave))
  }

  @Test func itEndsInAGoodChoiceThatKeepsEveryLimit() throws {
    var (better, worse) = (0, 0)
    for seed in 0..<80 {
      guard let (root, tours) = try dive(seed, within: .unlimited) else { continue }
      let values = try #require(root.model.values(of: tours.sorted()), "seed \(seed)")
      guard let level = root.levels.last else { continue }
      let (dived, filled) = (values[level.level], root.start.values[level.level])
      if level.cost(ofValue: dived) < level.cost(ofValue: filled) { better += 1 }
      if level.cost(ofValue: dived) > level.cost(ofValue: filled) { worse += 1 }
    }
    #expect(better > 25)
    #expect(worse < 5)
  }

  @Test func itStopsWhenAsked() throws {
    for seed in 0..<20 {
      guard let (_, tours) = try dive(seed, within: .questions(0)) else { continue }
      #expect(tours.isEmpty, "seed \(seed)")
    }
  }
}
