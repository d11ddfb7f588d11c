import GLPK
import Testing

@testable import Optimizer

/// All cuts that are separated along a root, round after round, at the points where the relaxation goes.
@Suite struct CutsAlongASearchTests {
  @Test(arguments: 0..<4) func noneCutsOffAWholePoint(part: Int) throws {
    var found = 0
    for seed in part * 150..<(part + 1) * 150 {
      let random = PackingProgram(
        seed, rows: 6...14, columns: 7...11, pure: seed.isMultiple(of: 2))
      let whole = random.program.allPoints()
      var dice = Dice(seed: seed)
      // Costs drawn anew send the relaxation to other corners.
      for _ in 0..<8 {
        let costs = random.costs.map { _ in -dice.among(5...9) }
        var program = random.program
        for _ in 0..<6 {
          guard let point = try program.optimum(costs)?.point else { break }
          let halves = ZeroHalfSeparation(of: program, lower: program.lower, upper: program.upper)
            .cuts(at: point, most: 20, overlap: 1)
          let cliques = CliqueSeparation(of: program, lower: program.lower)
            .cuts(at: point, most: 20, overlap: 1)
          for cut in halves + cliques {
            #expect(cut.violation(at: point) > 0, "seed \(seed)")
            #expect(whole.allSatisfy(cut.keeps), "seed \(seed), \(cut)")
          }
          found += halves.count + cliques.count
          if halves.isEmpty && cliques.isEmpty { break }
          program = program.adding(halves + cliques)
        }
      }
    }
    #expect(found > 100, "\(found)")
  }
}
