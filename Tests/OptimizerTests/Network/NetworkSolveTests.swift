import Testing

@testable import Optimizer

/// The network part of models against every choice, and against the general search.
@Suite struct NetworkSolveTests {
  private static let clock = Clock(seconds: nil)

  @Test(arguments: 0..<2) func itFindsAndProvesTheBestChoiceLevelByLevel(part: Int) throws {
    for seed in part * 200..<(part + 1) * 200 {
      let model = RandomAssignment.make(seed)
      #expect(NetworkPart(of: model).isAll, "seed \(seed)")
      let oracle = Oracle(model)
      let best = try #require(oracle.best(oracle.allValues()))
      let solution = try model.solve()
      #expect(solution.values == best && solution.bounds == best, "seed \(seed)")
      #expect(model.values(of: solution.tours) == best, "seed \(seed)")
      #expect(solution.tours == solution.tours.sorted() && !solution.wasInterrupted)
      #expect(solution.statistics.simplexIterations == 0 && solution.statistics.nodes == 0)
    }
  }

  @Test(arguments: 0..<2) func itAgreesWithTheGeneralSearch(part: Int) throws {
    for seed in part * 100..<(part + 1) * 100 {
      let model = RandomAssignment.make(seed, .medium)
      #expect(NetworkPart(of: model).isAll, "seed \(seed)")
      let first = try FirstChoice(of: model, telling: nil)
      let general = try model.searched(
        from: first, within: Limits(), watcher: nil, clock: Self.clock
      ).solution
      let solution = try model.solve()
      #expect(solution.isOptimal && general.isOptimal, "seed \(seed)")
      #expect(solution.values == general.values, "seed \(seed)")
      #expect(model.values(of: solution.tours) == solution.values, "seed \(seed)")
    }
  }

  @Test func levelsTooFarApartFor64BitsAreSolvedIn128() throws {
    var wide = 0
    for seed in 0..<100 {
      var model = RandomAssignment.make(seed)
      model.levels = model.levels.map { level in
        guard level.isMaximised else { return level }
        return Level(
          name: level.name, isMaximised: true,
          gain: level.gain.map { $0 * 1_000_000_000_001 + ($0 & 1) })
      }
      model.levels.append(
        Level(
          name: "more", isMaximised: true,
          gain: (0..<model.tours.count).map { ($0 * 7 % 5) * 1_000_000_000_003 + $0 }))
      let oracle = Oracle(model)
      let best = try #require(oracle.best(oracle.allValues()))
      let solution = try model.solve()
      #expect(solution.values == best && solution.bounds == best, "seed \(seed)")
      #expect(solution.statistics.simplexIterations == 0, "seed \(seed)")
      let part = NetworkPart(of: model)
      let weights = try #require(LevelWeights(of: part, in: model))
      let last = weights.stages.last ?? 0
      let totals: [Int128] = weights.totals(through: last)
      if (totals.max() ?? 0) >= Int128(1) << 60 { wide += 1 }
    }
    #expect(wide > 10)
  }

  @Test func levelsTooFarApartFor128BitsAreLeftToTheGeneralSearch() throws {
    var model = TourModel(months: 1, officerNames: ["A", "B"], postNames: ["P"])
    for officer in 0..<2 {
      model.tours.append(officer: officer, post: 0, start: 0, end: 0, restEnd: 0)
    }
    model.resources = [IntervalResource(name: "headcount", posts: [0], most: [1])]
    model.levels = (0..<4).map { number in
      Level(
        name: "level \(number)", isMaximised: true,
        gain: [1_000_000_007 + number, 1_000_000_007 + number])
    }
    let part = NetworkPart(of: model)
    #expect(part.isAll && LevelWeights(of: part, in: model) != nil)
    model.levels += model.levels.map {
      Level(name: $0.name, isMaximised: true, gain: [1_000_000_006, 1_000_000_007])
    }
    #expect(LevelWeights(of: part, in: model) == nil)
    #expect(try model.solve().tours == [1])
  }

  @Test func theOrderOfToursDoesNotMatter() throws {
    for seed in 0..<200 {
      let model = RandomAssignment.make(seed, .medium)
      var dice = Dice(seed: seed)
      let order = dice.shuffled(Array(0..<model.tours.count))
      var other = model
      other.tours = TourModel.Tours()
      for tour in order {
        other.tours.append(
          officer: Int(model.tours.officer[tour]), post: Int(model.tours.post[tour]),
          start: Int(model.tours.start[tour]), end: Int(model.tours.end[tour]),
          restEnd: Int(model.tours.restEnd[tour]))
      }
      other.levels = model.levels.map { level in
        Level(
          name: level.name, isMaximised: level.isMaximised, constant: level.constant,
          gain: level.gain.isEmpty ? [] : order.map { level.gain[$0] },
          vacancies: level.vacancies)
      }
      let (first, second) = (try model.solve(), try other.solve())
      func pairs(_ model: TourModel, _ tours: [Int]) -> Set<[Int32]> {
        Set(
          tours.map {
            [
              model.tours.officer[$0], model.tours.post[$0], model.tours.start[$0],
              model.tours.end[$0],
            ]
          })
      }
      #expect(pairs(model, first.tours) == pairs(other, second.tours), "seed \(seed)")
      #expect(first.statistics == second.statistics, "seed \(seed)")
    }
  }
}
