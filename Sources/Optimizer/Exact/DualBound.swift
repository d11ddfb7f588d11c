/// A bound of a linear program, proven in integers from any duals whatever.
///
/// For minimisation and any y, with d = c − Aᵀy: every point of the program costs at least
/// Σ_rows (y > 0 ? y·lower : y·upper) + Σ_columns (d > 0 ? d·lower : d·upper). Where the simplex method's y
/// is good so is the bound; where it is wrong the bound is weak, never false. A dual that would lean on an
/// unlimited side of its row is taken as 0. All is computed in whole multiples of 1 ÷ `scale`.
struct DualBound {
  /// Duals are rounded to whole multiples of 1 ÷ this.
  private static let scale: Int128 = 1 << 32
  /// The same as a number.
  private static let unit = 0x1p32
  /// What bounds proven elsewhere may round prices to.
  private static let coarsest = 1.0 / Double(1 << 15)

  private let scaled: Int128
  /// Those beyond 64 bits are as large as these hold: a smaller one excludes less, and nothing wrongly.
  private let reducedCosts: [Int64]

  /// A bound proven elsewhere: what every point costs at least, and what a column adds to that by leaving its
  /// least (or, where negative, its most) by one, in whole multiples of 1 ÷ `scale`.
  init(scaled: Int128, reducedCosts: [Int128], scale: Int) {
    let factor = Self.scale / Int128(scale)
    self.scaled = scaled * factor
    self.reducedCosts = reducedCosts.map { Int64(clamping: $0 * factor) }
  }

  /// The bound for minimising the costs over a program's linear relaxation, its columns between `lower`
  /// and `upper`.
  /// - Complexity: O(elements).
  init(
    minimising costs: [Int], over program: IntegerProgram, lower: [Int], upper: [Int],
    duals: [Double]
  ) {
    let duals = duals.enumerated().map { Self.rounded($1, row: $0, program) }
    var total: Int128 = 0
    for (row, dual) in duals.enumerated() where dual != 0 {
      total += dual * Int128(dual > 0 ? program.rowLower[row] : program.rowUpper[row])
    }
    // Nearly always all fits into 64 bits, which is many times sooner done.
    let narrow = duals.map { Int64(exactly: $0) ?? .min }
    var reduced = [Int64](repeating: 0, count: costs.count)
    for column in costs.indices {
      if let cost = Self.reducedCost(of: column, costing: costs[column], narrow, program) {
        reduced[column] = cost
        let side = cost > 0 ? lower[column] : upper[column]
        if side != 0 { total += Int128(cost) * Int128(side) }
      } else {
        var cost = Int128(costs[column]) * Self.scale
        program.forEachElement(of: column) { cost -= duals[$0] * Int128($1) }
        reduced[column] = Int64(clamping: cost)
        total += cost * Int128(cost > 0 ? lower[column] : upper[column])
      }
    }
    scaled = total
    reducedCosts = reduced
  }

  /// A column's reduced cost in 64 bits; nil where that, or something on the way there, does not fit. A dual that does not
  /// is given as the least number.
  private static func reducedCost(
    of column: Int, costing cost: Int, _ duals: [Int64], _ program: IntegerProgram
  ) -> Int64? {
    var (sum, isOver) = Int64(cost).multipliedReportingOverflow(by: Int64(scale))
    program.forEachElement(of: column) { row, value in
      let dual = duals[row]
      let part = dual.multipliedReportingOverflow(by: Int64(value))
      let rest = sum.subtractingReportingOverflow(part.partialValue)
      sum = rest.partialValue
      isOver = isOver || dual == .min || part.overflow || rest.overflow
    }
    return isOver ? nil : sum
  }

  /// The bound as a whole number: costs are whole, so it may be rounded up.
  var rounded: Int {
    let quotient = scaled / Self.scale
    return Int(clamping: quotient + (scaled % Self.scale > 0 ? 1 : 0))
  }

  /// The bound as a number, for estimates.
  var approximate: Double { Double(nearest: scaled) / Self.unit }

  /// By how much a column may rise above its least (or fall below its most), at most, in points that
  /// cost no more than `value`; nil where nothing limits it.
  func reach(of column: Int, atMost value: Int) -> Int? {
    let cost = reducedCosts[column].magnitude
    guard cost > 0 else { return nil }
    let room = room(atMost: value)
    if room < 0 { return 0 }
    let word = UInt64(truncatingIfNeeded: room)
    // Two words are divided many times sooner than four.
    return UInt128(word) == room.magnitude
      ? Int(clamping: word / cost) : Int(clamping: room.magnitude / UInt128(cost))
  }

  /// Whether points that cost no more than `value` leave a column at its least, or at its most.
  func excludes(_ column: Int, atMost value: Int) -> Bool {
    let cost = reducedCosts[column].magnitude
    return cost > 0 && room(atMost: value) < Int128(cost)
  }

  /// Whether points that cost no more than `value` have no slack in a row with this price, where its activity is
  /// whole: the least slack, 1, would cost more than there is room for.
  func forbidsSlack(_ price: Double, atMost value: Int) -> Bool {
    // Prices were rounded when the bound was proven: to no coarser steps than this.
    (abs(price) - Self.coarsest) * Self.unit > Double(nearest: room(atMost: value))
  }

  /// What points that cost no more than `value` may cost more than the bound, in multiples of 1 ÷ `scale`.
  private func room(atMost value: Int) -> Int128 { Int128(value) * Self.scale - scaled }

  /// A column's reduced cost, for estimates.
  func reducedCost(of column: Int) -> Double {
    Double(reducedCosts[column]) / Self.unit
  }

  /// Whether the bound rests on the column's least, not on its most.
  func leansOnLeast(_ column: Int) -> Bool { reducedCosts[column] > 0 }

  private static func rounded(_ dual: Double, row: Int, _ program: IntegerProgram) -> Int128 {
    guard dual.isFinite, abs(dual) < 1e12 else { return 0 }
    let scaledDual = Int128(truncating: dual * unit)
    if scaledDual > 0, program.rowLower[row] == .min { return 0 }
    if scaledDual < 0, program.rowUpper[row] == .max { return 0 }
    return scaledDual
  }
}
