import Testing

@testable import GLPK
@testable import Optimizer

/// A solve from a state says what one from nothing does.
@Suite struct WarmSolveTests {
  private static func model(_ seed: Int) -> TourModel {
    switch seed % 4 {
    case 0: PackedModel.make(seed, tours: 8...11)
    case 1: RandomAssignment.make(seed)
    case 2: RandomModel.make(seed, .crowded)
    default: RandomModel.make(seed)
    }
  }

  /// The model solved from a state, held against every choice; nil where there is none.
  private func solved(
    _ model: TourModel, from state: SolvedState, _ note: Comment
  ) throws -> SolvedState? {
    let oracle = Oracle(model)
    guard let best = oracle.best(oracle.allValues()) else {
      #expect(throws: Unsolvable.self, note) { try model.solved(from: state) }
      return nil
    }
    let solved = try model.solved(from: state)
    #expect(solved.solution.values == best, note)
    #expect(solved.solution.bounds == best, note)
    #expect(model.values(of: solved.solution.tours) == best, note)
    return solved
  }

  @Test(arguments: 0..<8) func afterChangesOnTopOfEachOtherItFindsAndProvesTheBest(part: Int) throws
  {
    var remembered = 0
    for seed in part * 60..<(part + 1) * 60 {
      var model = Self.model(seed)
      guard var state = try? model.solved() else { continue }
      for step in 0..<4 {
        model = RandomChange.make(of: model, seed * 10 + step)
        guard let next = try solved(model, from: state, "seed \(seed), step \(step)") else { break }
        state = next
        remembered += state.memory == nil ? 0 : 1
      }
    }
    #expect(remembered > 60)
  }

  @Test func theOrderOfToursAndResourcesDoesNotMatter() throws {
    for seed in 0..<120 {
      let model = Self.model(seed)
      guard let state = try? model.solved() else { continue }
      let reordered = RandomChange.reordered(model, seed)
      let again = try solved(reordered, from: state, "seed \(seed)")
      #expect(again?.solution.values == state.solution.values, "seed \(seed)")
    }
  }

  @Test func aStateOfAnotherModelCostsNothingButTime() throws {
    for seed in 0..<120 {
      guard let state = try? Self.model(seed + 1).solved() else { continue }
      _ = try solved(Self.model(seed), from: state, "seed \(seed)")
    }
  }

  @Test func onLargerModelsItAgreesWithSolvesFromNothing() throws {
    for seed in 0..<24 {
      let model =
        seed.isMultiple(of: 2)
        ? PackedModel.make(seed, tours: 60...80) : RandomModel.make(seed, .large, demanding: 0)
      let state = try model.solved()
      let chosen = state.solution.tours
      guard !chosen.isEmpty else { continue }
      let officer = model.tours.officer[chosen[seed % chosen.count]]
      let changed = model.without(
        tours: (0..<model.tours.count).filter { model.tours.officer[$0] == officer })
      let warm = try changed.solved(from: state).solution
      #expect(warm.isOptimal, "seed \(seed)")
      #expect(warm.values == (try changed.solve().values), "seed \(seed)")
      #expect(changed.values(of: warm.tours) == warm.values, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<4) func changesOfEveryKindAgreeWithSolvesFromNothing(part: Int) throws {
    for seed in part * 15..<(part + 1) * 15 {
      let model =
        seed.isMultiple(of: 2)
        ? PackedModel.make(seed, tours: 50...70) : RandomModel.make(seed, .large, demanding: 0)
      let state = try model.solved()
      for step in 0..<3 {
        let changed = RandomChange.make(of: model, seed * 3 + step)
        guard let cold = try? changed.solve() else { continue }
        let warm = try changed.solved(from: state).solution
        #expect(warm.values == cold.values, "seed \(seed), step \(step)")
        #expect(warm.bounds == cold.bounds, "seed \(seed), step \(step)")
        #expect(changed.values(of: warm.tours) == warm.values, "seed \(seed), step \(step)")
      }
    }
  }

  @Test func theSameChangeHasTheSameAnswer() throws {
    for seed in 0..<10 {
      let model = RandomModel.make(seed, .medium, demanding: 0)
      let state = try model.solved()
      let changed = RandomChange.make(of: model, seed)
      guard let first = try? changed.solved(from: state).solution else { continue }
      let second = try changed.solved(from: state).solution
      #expect(first.tours == second.tours && first.bounds == second.bounds, "seed \(seed)")
      #expect(first.statistics == second.statistics, "seed \(seed)")
    }
  }

  @Test func aGapAllowedIsKept() throws {
    for seed in 0..<40 {
      let model = PackedModel.make(seed, tours: 9...12)
      let limits = Limits(gapPerMillion: 100_000)
      let state = try model.solved(within: limits)
      let changed = RandomChange.make(of: model, seed)
      guard let solution = try? changed.solved(within: limits, from: state).solution else {
        continue
      }
      expectTrue(solution, of: changed, "seed \(seed)")
      for (value, bound) in zip(solution.values, solution.bounds) {
        #expect(limits.accept(value: value, bound: bound), "seed \(seed)")
      }
    }
  }

  @Test(.timeLimit(.lies), arguments: Lie.allCases)
  func whateverGLPKAnswersPlansAndBoundsAreTrue(lie: Lie) throws {
    for seed in 0..<24 {
      let model = Self.model(seed * 4 + (seed.isMultiple(of: 2) ? 0 : 2))
      guard let state = try? model.solved() else { continue }
      let changed = RandomChange.make(of: model, seed)
      for percent in [4, 40] {
        Distortion.$current.withValue(lie.distortion(seed, percent: percent)) {
          do throws(Unsolvable) {
            let solution = try changed.solved(from: state).solution
            expectTrue(solution, of: changed, "\(lie), \(percent) %, seed \(seed)")
          } catch {
            // Where no choice is known to begin with, a liar may keep one from being found.
            guard case .solver = error else {
              let oracle = Oracle(changed)
              #expect(oracle.allValues().isEmpty, "\(lie), \(percent) %, seed \(seed)")
              return
            }
          }
        }
      }
    }
  }
}
