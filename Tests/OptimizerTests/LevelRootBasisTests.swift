import Testing

@testable import Optimizer

@Suite struct LevelRootBasisTests {
  @Test func fromTheRelaxationsPointTheOptimumIsTheSame() throws {
    var (solved, begun, anew) = (0, 0, 0)
    for seed in 0..<60 {
      let root = try Root(of: RandomModel.make(seed, .medium, demanding: 0))
      guard let level = root.levels.first, let relaxed = root.firstRelaxed() else { continue }
      let whole = root.program.program
      let guess = relaxed.basis(of: whole)
      #expect(guess.rows.count == whole.rowCount && guess.columns.count == whole.columnCount)
      func node(_ basis: Basis?) throws -> NodeProgram {
        let restriction = Restriction(
          of: whole, costs: level.costs, lower: whole.lower, upper: whole.upper, keeping: basis)
        return try NodeProgram(restriction, from: restriction.basis, within: .unlimited)
      }
      var (one, other) = (try node(guess), try node(nil))
      guard case .solved(_, let bound) = try one.solve(cutoff: .max / 4),
        case .solved(_, let same) = try other.solve(cutoff: .max / 4)
      else {
        Issue.record("seed \(seed)")
        continue
      }
      #expect(abs(bound.approximate - same.approximate) < 1e-4, "seed \(seed)")
      solved += 1
      begun += one.iterations
      anew += other.iterations
    }
    #expect(solved > 40)
    #expect(begun < anew)
  }
}
