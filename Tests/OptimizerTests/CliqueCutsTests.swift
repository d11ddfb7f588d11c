import Testing

@testable import Optimizer

@Suite struct CliqueCutsTests {
  @Test func threeThatExcludeEachOtherArePairedByAnyRow() {
    var program = IntegerProgram()
    for _ in 0..<3 { program.addRow(to: 1) }
    for column in 0..<3 { program.addColumn(to: 1, [(column, 1), ((column + 1) % 3, 1)]) }
    // Shares one row with the first alone.
    program.addColumn(to: 1, [(program.addRow(to: 1), 1)])
    let separation = CliqueSeparation(of: program, lower: program.lower)
    #expect(
      separation.cuts(at: [0.5, 0.5, 0.5, 0.25], most: 9)
        == [Cut(columns: [0, 1, 2], values: [1, 1, 1], most: 1)])
    #expect(separation.cuts(at: [0.5, 0.5, 0, 0.5], most: 9).isEmpty)
  }

  @Test func noWholePointIsEverCutOff() {
    var found = 0
    for seed in 0..<600 {
      let program = PackingProgram(
        seed, rows: 8...16, columns: 5...8, pure: seed.isMultiple(of: 2)
      ).program
      let whole = program.allPoints()
      var dice = Dice(seed: seed)
      for _ in 0..<4 {
        let point = program.lower.map { Double($0) + Double(dice.among(0...6)) / 8 }
        let separation = CliqueSeparation(of: program, lower: program.lower)
        let cuts = separation.cuts(at: point, most: 20, overlap: 1)
        found += cuts.count
        for cut in cuts {
          #expect(cut.violation(at: point) > 1e-6, "seed \(seed)")
          #expect(whole.allSatisfy(cut.keeps), "seed \(seed), \(cut)")
        }
        #expect(separation.cuts(at: point, most: 20, overlap: 1) == cuts)
      }
    }
    #expect(found > 500)
  }
}
