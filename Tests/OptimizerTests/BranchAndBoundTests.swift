import GLPK
import Parallel
import Testing

@testable import Optimizer

@Suite struct BranchAndBoundTests {
  /// What a search says of a program.
  private struct Finding: Equatable {
    var best: Int?
    var bound: Int
    var nodes: Int
    var iterations: Int
    var splits: [Int?]
  }

  /// Searches a program, so many ways at once; asked to stop after so many questions whether to.
  private func search(
    _ program: IntegerProgram, _ costs: [Int], below cutoff: Int, patience: Int = .max,
    width: Int = 1, threads: Int = 1
  ) throws -> Finding {
    let restriction = Restriction(
      of: program, costs: costs, lower: program.lower, upper: program.upper)
    var best: Int?
    var search = try BranchAndBound(
      restriction, cutoff: cutoff, learnt: PseudoCosts(columns: costs.count),
      within: .questions(patience),
      judge: { point in
        let whole = point.map { Int($0 + 0.5) }
        #expect(restriction.program.allows(whole))
        let cost = zip(restriction.costs, whole).reduce(restriction.constant) {
          $0 + $1.0 * $1.1
        }
        best = min(best ?? cost, cost)
        return cost
      }, progress: { _ in }, width: width, threads: Threads(count: threads))
    let bound = try search.run(from: .min)
    return Finding(
      best: best, bound: bound, nodes: search.nodes, iterations: search.iterations,
      splits: search.shape.nodes.map(\.column))
  }

  /// More than any of the programs' points costs.
  private static let everything = 1000

  @Test func itFindsAndProvesWhatTryingEveryPointDoes() throws {
    for seed in 0..<300 {
      let random = RandomProgram(seed)
      let finding = try search(random.program, random.costs, below: Self.everything)
      let optimum = random.optimum()
      #expect(finding.best == optimum, "seed \(seed)")
      #expect(finding.bound == optimum ?? Self.everything, "seed \(seed)")
    }
  }

  @Test(arguments: [2, 4, 7]) func severalWaysAtOnceFindAndProveTheSame(width: Int) throws {
    for seed in 0..<200 {
      let random = RandomProgram(seed)
      let finding = try search(random.program, random.costs, below: Self.everything, width: width)
      let optimum = random.optimum()
      #expect(finding.best == optimum, "seed \(seed)")
      #expect(finding.bound == optimum ?? Self.everything, "seed \(seed)")
    }
  }

  @Test func aSearchIsTheSameOnAnyNumberOfThreads() throws {
    var rounds = 0
    for seed in 0..<60 {
      let bags = Knapsacks(seed)
      let findings = try [1, 2, 3].map {
        try search(bags.program, bags.costs, below: 1, width: 4, threads: $0)
      }
      #expect(findings[0] == findings[1] && findings[0] == findings[2], "seed \(seed)")
      rounds += findings[0].nodes > 12 ? 1 : 0
    }
    #expect(rounds > 20)
  }

  @Test func nothingIsFoundBelowTheOptimum() throws {
    for seed in 0..<200 {
      let random = RandomProgram(seed)
      guard let optimum = random.optimum() else { continue }
      let tight = try search(random.program, random.costs, below: optimum)
      #expect(tight.best == nil && tight.bound == optimum, "seed \(seed)")
      let loose = try search(random.program, random.costs, below: optimum + 1)
      #expect(loose.best == optimum && loose.bound == optimum, "seed \(seed)")
    }
  }

  @Test func stoppedAnywhereItsBoundIsTrue() throws {
    for seed in 0..<200 {
      let random = RandomProgram(seed)
      guard let optimum = random.optimum() else { continue }
      for patience in [0, 1, 2, 3, 5, 8, 13] {
        let finding = try search(
          random.program, random.costs, below: Self.everything, patience: patience,
          width: 1 + patience % 4)
        #expect(finding.bound <= optimum, "seed \(seed), patience \(patience)")
        if let best = finding.best { #expect(best >= optimum) }
      }
    }
  }

  @Test func theCheapestPointIsFoundWhereThereIsOne() throws {
    for seed in 300..<450 {
      let random = RandomProgram(seed)
      let found = try random.program.cheapestPoint(costs: random.costs, below: Self.everything)
      let whole = found?.map { Int($0 + 0.5) }
      #expect(whole.map(random.cost) == random.optimum(), "seed \(seed)")
      if let whole { #expect(random.program.allows(whole), "seed \(seed)") }
    }
  }

  @Test func aProgramWithoutColumnsHasOnePoint() throws {
    var program = IntegerProgram()
    #expect(try program.anyPoint() == [])
    program.addRow(from: 0)
    #expect(try program.anyPoint() == [])
    program.addRow(from: 1)
    #expect(try program.anyPoint() == nil)
  }
}
