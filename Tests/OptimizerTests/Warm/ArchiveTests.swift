import Testing

@testable import Optimizer

/// States that are kept as bytes for another run.
@Suite struct ArchiveTests {
  /// A state that was read back is the same, and so is what begins with it.
  @Test func whatWasKeptIsReadBack() throws {
    var (trees, bases) = (0, 0)
    for seed in 0..<120 {
      let model = MixedModel.make(seed)
      let limits = Limits(gapPerMillion: seed.isMultiple(of: 5) ? 100_000 : 0)
      guard let state = try? model.solved(within: limits) else { continue }
      let bytes = state.archive
      let again = try SolvedState(archive: bytes, of: model)
      #expect(again.archive == bytes, "seed \(seed)")
      #expect(again.solution.tours == state.solution.tours)
      #expect((again.memory == nil) == (state.memory == nil))
      #expect(again.solution.bounds == state.solution.bounds)
      #expect(again.solution.statistics == state.solution.statistics)
      let wish = Alternatives.Wish(oneOf: [seed % model.tours.count])
      let prices = [state, again].map { state in
        (try? Alternatives(to: state).prepared().settle(wish).price)
      }
      #expect(prices[0] == prices[1], "seed \(seed)")
      trees += state.memory?.tree == nil ? 0 : 1
      bases += state.memory?.basis == nil ? 0 : 1
    }
    #expect(trees > 0 && bases > 10, "\(trees), \(bases)")
  }

  /// Whatever of a model changes, the state of the old one is told from one of the new one.
  @Test func anotherModelIsTold() throws {
    let model = MixedModel.make(3)
    let bytes = try model.solved().archive
    var others = [model, model, model, model]
    others[0].demands.append(TourModel.Demand(name: "more", tours: [0]))
    others[1].levels[0] = Level(
      name: model.levels[0].name, isMaximised: model.levels[0].isMaximised,
      constant: model.levels[0].constant + 1, gain: model.levels[0].gain,
      shortfalls: model.levels[0].shortfalls, vacancies: model.levels[0].vacancies)
    others[2].tours.restEnd[0] += 1
    let first = model.resources[0]
    others[3].resources[0] = IntervalResource(
      name: first.name + "'", officers: first.officers, posts: first.posts, delay: first.delay,
      most: first.most, least: first.least)
    for other in others {
      #expect(throws: ArchiveFault.otherModel) { try SolvedState(archive: bytes, of: other) }
    }
  }

  /// Whatever stands in the bytes, they are refused or read as a state from which the best choice is found.
  @Test(arguments: 0..<4) func nothingInThemIsTrusted(part: Int) throws {
    var (refused, read) = (0, 0)
    for seed in part * 8..<(part + 1) * 8 {
      let model = MixedModel.make(seed)
      guard let state = try? model.solved() else { continue }
      let bytes = state.archive
      var dice = Dice(seed: seed)
      for trial in 0..<60 {
        var other = bytes
        if trial.isMultiple(of: 10) {
          other.removeLast(dice.below(other.count))
        } else {
          // The first two words say what it is, and of what.
          let place = 16 + dice.below(other.count - 16)
          other[place] = UInt8(dice.below(256))
        }
        do {
          let changed = try SolvedState(archive: other, of: model)
          #expect(model.values(of: changed.solution.tours) == changed.solution.values)
          _ = try? model.solved(from: changed)
          read += 1
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > 20 && read > 20)
  }
}
