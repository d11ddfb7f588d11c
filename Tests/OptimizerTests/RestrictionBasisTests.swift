import GLPK
import Testing

@testable import Optimizer

@Suite struct RestrictionBasisTests {
  /// A restriction to what a solved program's reduced costs leave, from its optimal basis.
  @Test func whatKeepsABasisNeedsNoIterations() throws {
    var checked = 0
    for seed in 0..<300 {
      let random = RandomProgram(seed)
      let whole = Restriction(
        of: random.program, costs: random.costs, lower: random.program.lower,
        upper: random.program.upper)
      var node = try NodeProgram(whole, within: .unlimited)
      guard case .solved(_, let bound) = try node.solve(cutoff: 10_000) else { continue }
      let (lower, upper) = bounds(whole, bound)
      let narrow = whole.narrowed(
        to: whole.program, lower: lower, upper: upper, keeping: node.basis())
      let basis = try #require(narrow.basis)
      let basics = (basis.rows + basis.columns).filter { $0 == .basic }
      #expect(basics.count == narrow.program.rowCount, "seed \(seed)")
      guard narrow.program.rowCount > 0 else { continue }
      var again = try NodeProgram(narrow, from: basis, within: .unlimited)
      guard case .solved(_, let same) = try again.solve(cutoff: 10_000) else {
        Issue.record("seed \(seed)")
        continue
      }
      #expect(again.iterations == 0, "seed \(seed)")
      #expect(
        same.rounded + narrow.constant == bound.rounded + whole.constant, "seed \(seed)")
      checked += narrow.program.columnCount < whole.program.columnCount ? 1 : 0
    }
    #expect(checked > 20)
  }

  /// A restriction's optimal basis, put into the whole program and taken from there into the same restriction again.
  @Test func throughTheWholeProgramABasisComesBack() throws {
    var checked = 0
    for seed in 0..<300 {
      let random = RandomProgram(seed)
      var dice = Dice(seed: seed)
      let upper = random.program.upper.indices.map {
        dice.below(3) == 0 ? random.program.lower[$0] : random.program.upper[$0]
      }
      let narrow = Restriction(
        of: random.program, costs: random.costs, lower: random.program.lower, upper: upper)
      var node = try NodeProgram(narrow, within: .unlimited)
      guard case .solved(_, let bound) = try node.solve(cutoff: 10_000) else { continue }
      let whole = narrow.whole(node.basis(), of: random.program)
      let basics = (whole.rows + whole.columns).count { $0 == .basic }
      #expect(basics == random.program.rowCount, "seed \(seed)")
      let same = Restriction(
        of: random.program, costs: random.costs, lower: random.program.lower, upper: upper,
        keeping: whole)
      var again = try NodeProgram(same, from: same.basis, within: .unlimited)
      guard case .solved(_, let known) = try again.solve(cutoff: 10_000) else {
        Issue.record("seed \(seed)")
        continue
      }
      #expect(known.rounded + same.constant == bound.rounded + narrow.constant, "seed \(seed)")
      #expect(again.iterations == 0, "seed \(seed)")
      checked += narrow.program.columnCount < random.program.columnCount ? 1 : 0
    }
    #expect(checked > 50)
  }

  /// Bounds that fix the columns whose reduced costs rest on a bound.
  private func bounds(_ whole: Restriction, _ bound: DualBound) -> (lower: [Int], upper: [Int]) {
    var (lower, upper) = (whole.program.lower, whole.program.upper)
    for column in lower.indices {
      if bound.reducedCost(of: column) > 1e-6 { upper[column] = lower[column] }
      if bound.reducedCost(of: column) < -1e-6 { lower[column] = upper[column] }
    }
    return (lower, upper)
  }
}
