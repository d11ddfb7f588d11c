import GLPK
import Testing

@testable import Optimizer

@Suite struct ZeroHalfCutsTests {
  private func separation(_ program: IntegerProgram) -> ZeroHalfSeparation {
    ZeroHalfSeparation(of: program, lower: program.lower, upper: program.upper)
  }

  /// Points of every sort: the relaxation's optimum, and some within the bounds or a little beyond.
  private func points(_ random: PackingProgram, _ dice: inout Dice) throws -> [[Double]] {
    let program = random.program
    var points: [[Double]] = []
    if let optimum = try program.optimum(random.costs) { points.append(optimum.point) }
    for _ in 0..<3 {
      points.append(
        (0..<program.columnCount).map { column in
          let width = program.upper[column] - program.lower[column]
          return Double(program.lower[column]) + Double(dice.among(-1...(12 * width + 1))) / 12
        })
    }
    return points
  }

  @Test func noWholePointIsEverCutOff() throws {
    var found = 0
    for seed in 0..<600 {
      let random = PackingProgram(seed)
      let program = random.program
      let whole = program.allPoints()
      var dice = Dice(seed: seed)
      for point in try points(random, &dice) {
        for cut in separation(program).cuts(at: point, most: 50, overlap: 1) {
          found += 1
          #expect(cut.violation(at: point) > 1e-6, "seed \(seed)")
          #expect(whole.allSatisfy(cut.keeps), "seed \(seed), \(cut)")
        }
      }
    }
    #expect(found > 1000)
  }

  @Test func boundsMayBeTighterThanTheProgram() throws {
    for seed in 0..<300 {
      let random = PackingProgram(seed)
      let program = random.program
      var dice = Dice(seed: seed)
      var (lower, upper) = (program.lower, program.upper)
      for column in lower.indices where dice.chance(40) {
        lower[column] = dice.among(lower[column]...upper[column])
        upper[column] = dice.among(lower[column]...upper[column])
      }
      let whole = program.allPoints().filter { point in
        point.indices.allSatisfy { lower[$0] <= point[$0] && point[$0] <= upper[$0] }
      }
      let separation = ZeroHalfSeparation(of: program, lower: lower, upper: upper)
      for point in try points(random, &dice) {
        for cut in separation.cuts(at: point, most: 50) {
          #expect(whole.allSatisfy(cut.keeps), "seed \(seed), \(cut)")
        }
      }
    }
  }

  /// Five columns in a circle, neighbours excluding each other; what else is in a row changes its meaning.
  private func circle(
    _ most: Int = 1, isInteger: Bool = true, with value: Int? = nil
  ) -> IntegerProgram {
    var program = IntegerProgram()
    for row in 0..<5 { program.addRow(to: row == 0 ? most : 1) }
    for column in 0..<5 { program.addColumn(to: 1, [(column, 1), ((column + 1) % 5, 1)]) }
    if let value { program.addColumn(to: 1, isInteger: isInteger, [(0, value)]) }
    return program
  }

  private let halves = [0.5, 0.5, 0.5, 0.5, 0.5, 0]

  @Test func anOddCycleHasAtMostTwoOfFive() {
    let cuts = separation(circle()).cuts(at: halves, most: 10)
    #expect(cuts == [Cut(columns: [0, 1, 2, 3, 4], values: [1, 1, 1, 1, 1], most: 2)])
  }

  @Test func rowsOverColumnsThatNeedNotBeWholeAreLeftOut() {
    #expect(separation(circle(isInteger: true, with: 1)).cuts(at: halves, most: 10).count == 1)
    #expect(separation(circle(isInteger: false, with: -1)).cuts(at: halves, most: 10).isEmpty)
  }

  @Test func rowsTooLargeToSumAreLeftOut() {
    #expect(separation(circle(.max - 1)).cuts(at: halves, most: 10).isEmpty)
    #expect(separation(circle(with: .max)).cuts(at: halves, most: 10).isEmpty)
    #expect(separation(circle(with: .min)).cuts(at: halves, most: 10).isEmpty)
  }

  @Test func halvesBelowZeroAreRoundedDownToo() {
    // 3x − 3y ≤ −13 with −4 ≤ x ≤ −1 and 2 ≤ y ≤ 5: values, bounds and right sides of either sign.
    var program = IntegerProgram()
    let row = program.addRow(from: -17, to: -13)
    program.addColumn(from: -4, to: -1, [(row, 3)])
    program.addColumn(from: 2, to: 5, [(row, -3)])
    let whole = program.allPoints()
    var found = 0
    for numerator in 0...36 {
      for sum in [13.0, 17] {
        let x = -4 + Double(numerator) / 12
        let cuts = separation(program).cuts(at: [x, x + sum / 3], most: 10)
        found += cuts.count
        for cut in cuts { #expect(whole.allSatisfy(cut.keeps), "\(cut)") }
      }
    }
    #expect(found > 0)
  }

  @Test func theSamePointHasTheSameCuts() throws {
    for seed in 0..<40 {
      let random = PackingProgram(seed, rows: 30...40, columns: 40...60, pure: true)
      guard let optimum = try random.program.optimum(random.costs) else { continue }
      let first = separation(random.program).cuts(at: optimum.point, most: 20)
      for _ in 0..<3 {
        #expect(separation(random.program).cuts(at: optimum.point, most: 20) == first)
      }
    }
  }

  @Test func chosenCutsOverlapLittleAndComeFarthestFirst() throws {
    for seed in 0..<40 {
      let random = PackingProgram(seed, rows: 30...40, columns: 40...60, pure: true)
      guard let optimum = try random.program.optimum(random.costs) else { continue }
      let cuts = separation(random.program).cuts(at: optimum.point, most: 20, overlap: 0.5)
      #expect(cuts.count <= 20)
      let distances = cuts.map { $0.violation(at: optimum.point) / $0.norm }
      #expect(distances == distances.sorted(by: >))
      for (number, cut) in cuts.enumerated() {
        #expect(
          cuts[..<number].allSatisfy { $0.cosine(cut, columns: optimum.point.count) <= 0.5001 })
      }
    }
  }

  @Test func roundsOfCutsCloseTheGapAndNeverTooMuch() throws {
    var (closed, gap) = (0.0, 0.0)
    for seed in 0..<200 {
      let random = PackingProgram(seed, rows: 5...12, columns: 8...12, pure: seed.isMultiple(of: 2))
      guard let best = random.program.allPoints().map(random.cost).min(),
        let first = try random.program.optimum(random.costs)
      else { continue }
      var (program, now) = (random.program, first)
      for _ in 0..<5 {
        let cuts = separation(program).cuts(at: now.point, most: 10)
        if cuts.isEmpty { break }
        program = program.adding(cuts)
        let next = try #require(try program.optimum(random.costs), "seed \(seed)")
        #expect(next.cost >= now.cost - 1e-6, "seed \(seed)")
        #expect(next.cost <= Double(best) + 1e-6, "seed \(seed)")
        now = next
      }
      closed += now.cost - first.cost
      gap += Double(best) - first.cost
    }
    #expect(closed > 0.6 * gap, "closed \(closed) of \(gap)")
  }

  @Test func cutsAreRowsOverTheSameColumns() {
    for seed in 0..<100 {
      let program = RandomProgram(seed).program
      var dice = Dice(seed: seed)
      let cuts = (0..<dice.among(0...4)).map { _ in
        let columns = (0..<program.columnCount).filter { _ in dice.chance(50) }
        return Cut(
          columns: columns.map { Int32($0) }, values: columns.map { _ in dice.among(1...4) },
          most: dice.among(-3...9))
      }
      let longer = program.adding(cuts)
      #expect(longer.rowCount == program.rowCount + cuts.count)
      #expect(
        longer.allPoints()
          == program.allPoints().filter { point in cuts.allSatisfy { $0.keeps(point) } })
    }
  }

  @Test func aCutIsDividedByWhatItsValuesShare() {
    #expect(
      Cut(columns: [0, 2], values: [4, -6], most: -3)
        == Cut(columns: [0, 2], values: [2, -3], most: -2))
  }
}

extension Cut {
  fileprivate func cosine(_ other: Cut, columns count: Int) -> Double {
    func vector(_ cut: Cut) -> [Double] {
      var vector = [Double](repeating: 0, count: count)
      for (column, value) in zip(cut.columns, cut.values) { vector[Int(column)] = Double(value) }
      return vector
    }
    return zip(vector(self), vector(other)).reduce(0) { $0 + $1.0 * $1.1 } / (norm * other.norm)
  }
}
