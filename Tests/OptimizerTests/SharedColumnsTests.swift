import Testing

@testable import Optimizer

@Suite struct SharedColumnsTests {
  /// Programs whose columns share elements, each with the same columns written out.
  private func programs(_ seed: Int) -> (shared: IntegerProgram, written: IntegerProgram) {
    let model = RandomModel.make(seed)
    let shared = TourProgram(of: model, over: model.choosableTours).program
    var written = IntegerProgram()
    for row in 0..<shared.rowCount {
      written.addRow(from: shared.rowLower[row], to: shared.rowUpper[row])
    }
    for column in 0..<shared.columnCount {
      written.addColumn(
        from: shared.lower[column], to: shared.upper[column],
        isInteger: shared.isInteger[column], shared.elements(of: column))
    }
    return (shared, written)
  }

  @Test func columnsHaveTheirOwnElementsAndThoseOfTheirPatterns() {
    var patterns = ColumnPatterns()
    let numbers = [patterns.add([(0, 2), (2, -1)]), patterns.add([]), patterns.add([(1, 4)])]
    #expect(numbers == [1, 0, 2])
    var own = ColumnEntries()
    own.add(1, row: 3, value: 5)
    own.add(0, row: 3)
    var program = IntegerProgram()
    for _ in 0..<4 { program.addRow(to: 9) }
    program.addChoices(
      own, [PatternPair(first: 1, second: 2), PatternPair(first: 0, second: 2)], sharing: patterns)
    program.addColumn(to: 3, [(1, 1)])
    let found = (0..<3).map { program.elements(of: $0).map { [$0.row, $0.value] } }
    #expect(found == [[[3, 1], [0, 2], [2, -1], [1, 4]], [[3, 5], [1, 4]], [[1, 1]]])
    #expect(patterns.charges([1, 10, 100, 0]) == [0, -98, 40])
  }

  @Test func noElementIsThereTwice() {
    for seed in 0..<100 {
      let (shared, _) = programs(seed)
      for column in 0..<shared.columnCount {
        let rows = shared.elements(of: column).map(\.row)
        #expect(Set(rows).count == rows.count, "seed \(seed)")
      }
    }
  }

  @Test func scalesAndProductsAreThoseOfTheColumnsWrittenOut() {
    for seed in 0..<50 {
      let (shared, written) = programs(seed)
      let columns = (0..<shared.columnCount).filter { !$0.isMultiple(of: 4) }
      let one = ScaledColumns(of: shared, columns: columns)
      let other = ScaledColumns(of: written, columns: columns)
      expectNear(one.rowScale, other.rowScale, seed)
      expectNear(one.columnScale, other.columnScale, seed)
      let point = columns.map { Double($0 % 5) - 1.5 }
      let prices = (0..<shared.rowCount).map { Double($0 % 7) - 2.5 }
      var (mine, its) = (prices, prices)
      one.activities(point, into: &mine)
      other.activities(point, into: &its)
      expectNear(mine, its, seed)
      var (charges, expected) = (point, point)
      one.charges(prices, into: &charges)
      other.charges(prices, into: &expected)
      expectNear(charges, expected, seed)
    }
  }

  @Test func officersAreCountedOnceInEachRunOfMonths() {
    for seed in 0..<50 {
      let model = RandomModel.make(seed)
      let tours = Array(0..<model.tours.count)
      let templates = TourTemplates(of: tours, in: model)
      let epochs = model.resources.map { resource in
        Epochs(beginning: 0..<model.months, horizon: model.months)
      }
      let counts = OfficerCounts(templates, officers: model.tours.officer, epochs: epochs).counts
      for (index, resource) in model.resources.enumerated() {
        for month in 0..<model.months {
          let officers = tours.filter { tour in
            resource.posts.contains(Int(model.tours.post[tour]))
              && resource.counts(officer: model.tours.officer[tour])
              && resource.span(of: tour, in: model.tours, months: model.months)?
                .contains(month) == true
          }.map { model.tours.officer[$0] }
          #expect(counts[index][month] == Set(officers).count, "seed \(seed)")
        }
      }
    }
  }

  private func expectNear(_ one: [Double], _ other: [Double], _ seed: Int) {
    #expect(one.count == other.count)
    for (mine, its) in zip(one, other) {
      #expect(abs(mine - its) < 1e-6 * max(1, abs(its)), "seed \(seed)")
    }
  }
}
