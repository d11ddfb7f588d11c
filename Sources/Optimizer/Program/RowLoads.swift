/// What chosen columns of a program use of its rows, and what still fits beside them.
///
/// Loads are floating-point numbers, exact up to 2⁵³, which no row that tells what fits comes near; a level's row
/// may go beyond it.
struct RowLoads {
  private let program: IntegerProgram
  /// Whether each row tells by itself what fits (`IntegerProgram.rowsThatPack`).
  private let isPacking: [Bool]
  /// What is used of each row.
  private(set) var loads: [Double]

  /// No columns of a program.
  init(in program: IntegerProgram, packing isPacking: [Bool]) {
    self.program = program
    self.isPacking = isPacking
    loads = [Double](repeating: 0, count: program.rowCount)
  }

  /// Chooses a column once.
  mutating func add(_ column: Int) {
    for element in program.elements(of: column) {
      loads[Int(program.elementRows[element])] += Double(program.elementValues[element])
    }
  }

  /// Whether a column fits beside those chosen, by the rows that tell.
  func fits(_ column: Int) -> Bool {
    program.elements(of: column).allSatisfy { element in
      let row = Int(program.elementRows[element])
      return !isPacking[row]
        || loads[row] + Double(program.elementValues[element]) <= Double(program.rowUpper[row])
    }
  }
}
