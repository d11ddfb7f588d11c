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
    program.forEachElement(of: column) { loads[$0] += Double($1) }
  }

  /// Whether a column fits beside those chosen, by the rows that tell.
  func fits(_ column: Int) -> Bool {
    var fits = true
    program.forEachElement(of: column) { row, value in
      if isPacking[row], loads[row] + Double(value) > Double(program.rowUpper[row]) { fits = false }
    }
    return fits
  }
}
