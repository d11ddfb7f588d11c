import GLPK
import Testing

@testable import Optimizer

/// How the bounds stand to each other and to what they bound, on models all of whose choices are tried.
@Suite struct BoundOrderTests {
  private func models() -> [(seed: Int, model: TourModel)] {
    (0..<240).map { seed in
      seed.isMultiple(of: 2)
        ? (seed, PackedModel.make(seed, tours: 7...10))
        : (seed, RandomModel.make(seed, .crowded, demanding: 0))
    }
  }

  /// A model's first level, and what every choice costs there, by the columns that it takes.
  private struct Trial {
    let program: TourProgram
    let objective: LevelCosts
    let lagrangian: Lagrangian
    let choices: [(columns: Set<Int>, cost: Int)]

    init(_ model: TourModel) {
      let program = TourProgram(of: model, over: model.choosableTours)
      let objective = LevelCosts(0, of: model, in: program)
      lagrangian = Lagrangian(
        of: program, OfficerTours(of: program, in: model), minimising: objective.costs)
      let oracle = Oracle(model)
      let place = Dictionary(uniqueKeysWithValues: program.tours.enumerated().map { ($1, $0) })
      choices = oracle.choices.compactMap { choice in
        oracle.values(choice).map { values in
          (Set(oracle.tours(choice).compactMap { place[$0] }), objective.cost(ofValue: values[0]))
        }
      }
      self.program = program
      self.objective = objective
    }

    func bound(_ duals: [Double]) -> DualBound {
      DualBound(
        minimising: objective.costs, over: program.program, lower: program.program.lower,
        upper: program.program.upper, duals: duals)
    }
  }

  @Test func noPricesProveMoreThanTheRelaxationOfOfficersSetsNorThanAnyChoiceCosts() throws {
    for (seed, model) in models() {
      let trial = Trial(model)
      let best = try #require(trial.choices.map(\.cost).min())
      let relaxed = try #require(try trial.program.program.relaxed(trial.objective.costs))
      let room = 1e-2 * max(1, abs(relaxed.cost))
      #expect(relaxed.cost <= Double(best) + 1e-6 * max(1, abs(relaxed.cost)), "seed \(seed)")
      var dice = Dice(seed: seed)
      for scale in [0.0, 0.5, 1, 1, 2] {
        let prices = relaxed.duals.map { $0 * scale + Double(dice.among(-20...20)) / 64 }
        // An officer's rows describe his sets wholly (they are cliques of intervals): no price proves more.
        #expect(trial.lagrangian.proof(prices).approximate <= relaxed.cost + room, "seed \(seed)")
        #expect(trial.lagrangian.proof(prices).rounded <= best, "seed \(seed)")
        #expect(trial.bound(prices).approximate <= relaxed.cost + room, "seed \(seed)")
        #expect(trial.bound(prices).rounded <= best, "seed \(seed)")
        // From the same prices the officers' sets prove no less than their rows do.
        let free = trial.lagrangian.projected(prices)
        #expect(
          trial.lagrangian.proof(free).approximate >= trial.bound(free).approximate - room,
          "seed \(seed)")
      }
    }
  }

  @Test func whatReducedCostsFixNoBetterChoiceTakes() throws {
    var fixed = 0
    for (seed, model) in models() {
      let trial = Trial(model)
      let relaxed = try #require(try trial.program.program.relaxed(trial.objective.costs))
      var dice = Dice(seed: seed)
      let noise = relaxed.duals.map { $0 + Double(dice.among(-30...30)) / 64 }
      let proofs = [
        trial.bound(relaxed.duals), trial.bound(noise), trial.lagrangian.proof(relaxed.duals),
        trial.lagrangian.proof(noise),
      ]
      for (proof, most) in proofs.flatMap({ proof in
        Set(trial.choices.map(\.cost)).sorted().prefix(4).map { (proof, $0) }
      }) {
        let gone = trial.program.tours.indices.filter {
          proof.leansOnLeast($0) && proof.reach(of: $0, atMost: most) == 0
        }
        fixed += gone.count
        for choice in trial.choices where choice.cost <= most {
          #expect(choice.columns.isDisjoint(with: gone), "seed \(seed), at most \(most)")
        }
      }
    }
    #expect(fixed > 500)
  }
}
