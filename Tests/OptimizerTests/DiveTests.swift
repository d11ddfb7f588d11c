import GLPK
import Testing

@testable import Optimizer

@Suite struct DiveTests {
  @Test func itEndsInAValidChoiceAndLeavesTheRelaxationAsItWas() throws {
    var found = 0
    for seed in 0..<80 {
      let size = seed.isMultiple(of: 2) ? RandomModel.Size.medium : .small
      let model = RandomModel.make(seed, size, demanding: 0)
      let root = try Root(of: model)
      var relaxation = try root.relaxation()
      let costs = LevelCosts(0, of: model, in: root.program).costs
      try relaxation.minimise(costs)
      guard case .optimal(let point, _) = try relaxation.solve() else {
        Issue.record("seed \(seed) has no optimum")
        continue
      }
      let before = relaxation.upper
      let dive = Dive(model: model, program: root.program)
      if let tours = try dive.search(
        from: point, in: &relaxation, within: .unlimited)
      {
        found += 1
        #expect(model.values(of: tours) != nil, "seed \(seed)")
      }
      let after = relaxation.upper
      #expect(before == after, "seed \(seed)")
      guard case .optimal(let again, _) = try relaxation.solve() else {
        Issue.record("seed \(seed) has no optimum any more")
        continue
      }
      let change = zip(costs, zip(point, again)).reduce(0) {
        $0 + Double($1.0) * ($1.1.0 - $1.1.1)
      }
      #expect(abs(change) < 1e-5, "seed \(seed)")
    }
    #expect(found > 60)
  }

  @Test func itStopsWhenAsked() throws {
    for seed in 0..<20 {
      let model = RandomModel.make(seed, .medium, demanding: 0)
      let root = try Root(of: model)
      var relaxation = try root.relaxation()
      try relaxation.minimise(LevelCosts(0, of: model, in: root.program).costs)
      guard case .optimal(let point, _) = try relaxation.solve() else { continue }
      let before = relaxation.upper
      let tours = try Dive(model: model, program: root.program).search(
        from: point, in: &relaxation,
        within: .questions(0))
      if let tours { #expect(model.values(of: tours) != nil) }
      let after = relaxation.upper
      #expect(before == after)
    }
  }
}
