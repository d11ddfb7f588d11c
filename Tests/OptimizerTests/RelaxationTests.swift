import GLPK
import Testing

@testable import Optimizer

@Suite struct RelaxationTests {
  @Test func itProvesWhatTheSimplexMethodFinds() throws {
    var (met, missed) = (0, 0)
    for seed in 0..<80 {
      let size = seed.isMultiple(of: 2) ? RandomModel.Size.medium : .small
      let root = try Root(of: RandomModel.make(seed, size, demanding: 0))
      for level in root.levels {
        var relaxation = root.relaxation()
        let found = relaxation.solve(level, over: root.program, isLast: false, within: .unlimited)
        let expected = try #require(try root.program.program.relaxed(level.costs))
        let room = 1e-3 * max(1, abs(expected.cost))
        #expect(found.dual.approximate <= expected.cost + room, "seed \(seed)")
        let best = level.lifted(Int((expected.cost - room).rounded(.up)))
        if found.bound >= best { met += 1 } else { missed += 1 }
      }
    }
    #expect(met > 100)
    #expect(missed * 50 < met)
  }

  @Test func theLastLevelComesNearToItsOptimum() throws {
    for seed in 0..<60 {
      let root = try Root(of: RandomModel.make(seed, .medium, demanding: 0))
      guard let level = root.levels.last else { continue }
      var relaxation = root.relaxation()
      let found = relaxation.solve(level, over: root.program, isLast: true, within: .unlimited)
      let expected = try #require(try root.program.program.relaxed(level.costs))
      #expect(abs(found.dual.approximate - expected.cost) <= 1 + 1e-2 * abs(expected.cost))
      let cost = zip(level.costs, found.point.whole).reduce(0) { $0 + Double($1.0) * $1.1 }
      #expect(abs(cost - expected.cost) <= 1 + 1e-2 * abs(expected.cost), "seed \(seed)")
    }
  }

  @Test func aLevelHeldByItsRowCounts() throws {
    var (met, missed) = (0, 0)
    for seed in 0..<60 {
      let root = try Root(of: RandomModel.make(seed, .medium, demanding: 0))
      guard root.levels.count > 1 else { continue }
      let (first, second) = (root.levels[0], root.levels[1])
      var relaxation = root.relaxation()
      let held = relaxation.solve(first, over: root.program, isLast: false, within: .unlimited)
      var face = Face(of: root.program)
      face.narrow(by: held)
      let found = relaxation.solve(second, over: face.program, isLast: false, within: .unlimited)
      guard let row = root.program.levelRows[first.level] else { continue }
      var whole = root.program.program
      let (least, most) = first.limits(atCost: held.bound)
      whole.limitRow(row, from: least, to: most)
      guard let expected = try whole.relaxed(second.costs) else { continue }
      let room = 1e-3 * max(1, abs(expected.cost))
      if Double(found.bound) >= expected.cost - room { met += 1 } else { missed += 1 }
    }
    #expect(met > 20)
    #expect(missed * 10 < met)
  }

  /// Asked to stop before it began it makes no step, later one slice more; what it says is true each time, and what was
  /// known is not lost.
  @Test func itStopsWhenAskedAndStillProvesSomething() throws {
    let root = try Root(of: RandomModel.make(4, .medium, demanding: 0))
    let level = try #require(root.levels.first)
    let expected = try #require(try root.program.program.relaxed(level.costs)).cost
    let room = 1e-3 * max(1, abs(expected))
    var relaxation = root.relaxation()
    var proven = -Double.infinity
    for (questions, steps) in [(0, 0), (1, 40), (0, 40), (1, 80)] {
      let found = relaxation.solve(
        level, over: root.program, isLast: true, within: .questions(questions))
      #expect(relaxation.steps == steps)
      #expect(found.dual.approximate <= expected + room)
      #expect(found.dual.approximate >= proven - 1e-6)
      proven = found.dual.approximate
    }
    #expect(proven > -1e15)
  }
}
