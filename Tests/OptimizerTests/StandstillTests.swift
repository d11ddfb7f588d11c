import Testing

@testable import Optimizer

@Suite struct StandstillTests {
  /// After how many steps some bounds, told by steps of the method, are a standstill; bounds are in steps of the level.
  private func standstill(_ bounds: [(steps: Int, bound: Double)]) throws -> Int? {
    let root = try Root(of: RandomModel.make(4, .medium, demanding: 0))
    let level = try #require(root.levels.first)
    var standstill = Standstill(of: level)
    for (steps, bound) in bounds {
      if standstill.isOne(at: bound * Double(level.step), after: steps) { return steps }
    }
    return nil
  }

  @Test func aBoundThatRisesIsNone() throws {
    #expect(try standstill((0..<100).map { (100 * $0, Double($0) / 20) }) == nil)
  }

  @Test func aBoundThatHardlyRisesIsOneAfterSixHundredSteps() throws {
    let slow = stride(from: 80, through: 4_000, by: 40).map { ($0, Double($0) * 1e-5) }
    #expect(try standstill([(40, -5)] + slow) == 680)
  }

  @Test func whereItRisesInBetweenStepsAreCountedAnew() throws {
    let bounds = stride(from: 40, through: 4_000, by: 40).map { ($0, $0 < 400 ? 0 : 0.5) }
    #expect(try standstill(bounds) == 1_000)
  }

  @Test func theLastLevelHasStoodWhereTwoHundredStepsBringLessThanAPartOfItsBound() {
    var standstill = Standstill()
    var ends: [Bool] = []
    for (steps, bound) in [(200, -1e6), (400, -999_900), (600, -999_890)] {
      ends.append(standstill.isOne(at: bound, after: steps))
    }
    #expect(ends == [false, false, true])
  }
}
