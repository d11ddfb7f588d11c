import GLPK
import Testing

@testable import Optimizer

@Suite struct LagrangianTests {
  /// A model's program, and its Lagrangian dual for a level.
  private struct Trial {
    let program: TourProgram
    let objective: LevelCosts
    let lagrangian: Lagrangian

    init(_ model: TourModel, level: Int = 0) {
      program = TourProgram(of: model, over: model.choosableTours)
      objective = LevelCosts(level, of: model, in: program)
      lagrangian = Lagrangian(
        of: program, OfficerTours(of: program, in: model), minimising: objective.costs)
    }
  }

  @Test func noPricesWhateverProveTooMuch() throws {
    for seed in 0..<200 {
      let model = RandomModel.make(seed, demanding: 0)
      var dice = Dice(seed: seed)
      let oracle = Oracle(model)
      for level in model.levels.indices {
        let trial = Trial(model, level: level)
        let best = try #require(
          oracle.allValues().map { trial.objective.cost(ofValue: $0[level]) }.min())
        for _ in 0..<5 {
          let prices = (0..<trial.program.program.rowCount).map { _ in
            dice.chance(10) ? Double.nan : Double(dice.among(-4000...4000)) / 128
          }
          #expect(trial.lagrangian.proof(prices).rounded <= best, "seed \(seed), level \(level)")
        }
      }
    }
  }

  @Test func fromTheSimplexMethodsDualsItProvesNoLess() throws {
    for seed in 0..<100 {
      let trial = Trial(RandomModel.make(seed, .medium, demanding: 0))
      let whole = trial.program.program
      guard let relaxed = try whole.relaxed(trial.objective.costs) else { continue }
      let bound = trial.lagrangian.proof(relaxed.duals).approximate
      #expect(bound >= relaxed.cost - 1e-2 * max(1, abs(relaxed.cost) / 100), "seed \(seed)")
    }
  }

  @Test func toursThatMayNotBeChosenWeakenNothing() throws {
    for seed in 0..<60 {
      let model = RandomModel.make(seed, demanding: 0)
      var program = TourProgram(of: model, over: model.choosableTours)
      let objective = LevelCosts(0, of: model, in: program)
      let officers = OfficerTours(of: program, in: model)
      for column in program.tours.indices { program.limitColumn(column, to: 0) }
      let prices = [Double](repeating: 0, count: program.program.rowCount)
      let proof = Lagrangian(of: program, officers, minimising: objective.costs).proof(prices)
      let nothing = (program.tours.count..<program.program.columnCount).reduce(0) {
        $0 + min(0, objective.costs[$1] * program.program.upper[$1])
      }
      #expect(proof.rounded == nothing, "seed \(seed)")
    }
  }

  @Test func whatItFixesNothingBetterUses() throws {
    for seed in 0..<150 {
      let model = RandomModel.make(seed, demanding: 0)
      let trial = Trial(model)
      let whole = trial.program.program
      guard let relaxed = try whole.relaxed(trial.objective.costs) else { continue }
      let proof = trial.lagrangian.proof(relaxed.duals)
      let oracle = Oracle(model)
      let position = Dictionary(
        uniqueKeysWithValues: trial.program.tours.enumerated().map { ($1, $0) })
      for choice in oracle.choices where oracle.keeps(choice) {
        let tours = oracle.tours(choice)
        guard let values = model.values(of: tours) else { continue }
        let cost = trial.objective.cost(ofValue: values[0])
        for tour in tours {
          guard let column = position[tour], proof.leansOnLeast(column) else { continue }
          if let reach = proof.reach(of: column, atMost: cost) { #expect(reach >= 1) }
        }
      }
    }
  }
}
