import Testing

@testable import Optimizer

@Suite struct TourProgramTests {
  @Test func itAcceptsExactlyTheChoicesOfTheModel() {
    for seed in 0..<100 {
      let model = RandomModel.make(seed)
      check(TourProgram(of: model, over: Array(0..<model.tours.count)), of: model, seed)
    }
  }

  @Test func soItDoesOverTheToursThatCanBeChosen() {
    for seed in 100..<180 {
      let model = RandomModel.make(seed)
      check(TourProgram(of: model, over: model.choosableTours), of: model, seed)
    }
  }

  /// Compares a program with the model for every choice of the program's tours.
  private func check(_ program: TourProgram, of model: TourModel, _ seed: Int) {
    let oracle = Oracle(model)
    let covered = program.tours.reduce(UInt(0)) { $0 | 1 << UInt($1) }
    for choice in oracle.choices where choice & ~covered == 0 {
      let tours = oracle.tours(choice)
      let values = oracle.values(choice)
      guard let point = program.point(choosing: tours, in: model) else {
        #expect(values == nil, "seed \(seed), \(tours)")
        continue
      }
      #expect(program.program.allows(point) == (values != nil), "seed \(seed), \(tours)")
      guard let values else { continue }
      let worth = program.constants.enumerated().map { level, constant in
        zip(program.gains(at: level), point).reduce(constant) { $0 + $1.0 * $1.1 }
      }
      #expect(worth == values, "seed \(seed), \(tours)")
      let activity = program.program.activity(of: point)
      for (level, row) in program.levelRows.enumerated() {
        guard let row else { continue }
        #expect(activity[row] == values[level] - program.constants[level])
      }
    }
  }

  @Test func toursThatBreakALimitAloneAreLeftOut() {
    for seed in 0..<100 {
      let model = RandomModel.make(seed, demanding: 0)
      var free = model
      free.seats = nil
      let oracle = Oracle(free)
      let alone = (0..<model.tours.count).filter { oracle.keeps(1 << UInt($0)) }
      #expect(model.choosableTours == alone, "seed \(seed)")
    }
  }

  @Test func aLimitThatNoChoiceCanBreakHasNoRow() {
    var model = TourModel(months: 6, officerNames: ["A", "B"], postNames: ["P"])
    for officer in 0..<2 {
      for start in 0..<4 {
        model.tours.append(
          officer: officer, post: 0, start: start, end: start + 2, restEnd: start + 2)
      }
    }
    func rows(most: Int) -> Int {
      model.resources = [
        IntervalResource(name: "r", posts: [0], most: [Int](repeating: most, count: 6))
      ]
      return TourProgram(of: model, over: Array(0..<8)).rowSources.filter {
        if case .resource = $0 { true } else { false }
      }.count
    }
    #expect(rows(most: 2) == 0)
    #expect(rows(most: 1) > 0)
  }

  @Test func monthsInWhichNothingChangesShareARow() {
    let epochs = Epochs(beginning: [3, 3, 7, 12], horizon: 10)
    #expect(epochs.first == [0, 3, 7])
    #expect(epochs.ofMonth == [0, 0, 0, 1, 1, 1, 1, 2, 2, 2])
    #expect((0..<epochs.count).map(epochs.months) == [3, 4, 3])
  }

  @Test func aRestrictionHasThePointsBetweenItsBounds() {
    for seed in 0..<100 {
      var dice = Dice(seed: seed)
      let whole = RandomProgram(seed)
      let upper = whole.program.upper.indices.map {
        whole.program.lower[$0] == 0 && dice.chance(40) ? 0 : whole.program.upper[$0]
      }
      let restriction = Restriction(
        of: whole.program, costs: whole.costs, lower: whole.program.lower, upper: upper)
      #expect(restriction.costs == restriction.columns.map { whole.costs[$0] })
      let widened = restriction.program.allPoints().map { point in
        var wide = [Int](repeating: 0, count: upper.count)
        for (value, column) in zip(point, restriction.columns) { wide[column] = value }
        for (column, value) in restriction.fixed { wide[column] = value }
        return wide
      }
      let constant = restriction.fixed.reduce(0) { $0 + whole.costs[$1.column] * $1.value }
      #expect(restriction.constant == constant)
      let within = whole.points().filter { zip($0, upper).allSatisfy { $0 <= $1 } }
      #expect(Set(widened) == Set(within), "seed \(seed)")
    }
  }
}
