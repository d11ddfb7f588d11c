/// The Lagrangian dual of a program: every row but the officers' has a price, and each officer takes the cheapest
/// set of tours at those prices.
///
/// For minimisation and any prices y whose signs fit the rows: no point costs less than
/// Σ_rows (y > 0 ? y·lower : y·upper) + Σ_officers (cheapest set at c − Aᵀy) + Σ_other columns (their better bound).
/// An officer's cheapest set is found exactly, so this is never weaker than the linear program's bound from the
/// same prices, and far stronger from poor ones.
struct Lagrangian {
  private let program: IntegerProgram
  private let tours: OfficerTours
  private let tourCount: Int
  private let costs: [Int]
  /// Whether each row has a price: all but the officers'.
  let isPriced: [Bool]

  /// - Complexity: O(rows).
  init(of program: TourProgram, _ tours: OfficerTours, minimising costs: [Int]) {
    self.program = program.program
    self.tours = tours
    self.costs = costs
    tourCount = program.tours.count
    isPriced = program.rowSources.map { source in
      if case .officer = source { return false }
      return true
    }
  }

  /// Prices with the signs that the rows allow, and none for officers.
  func projected(_ prices: [Double]) -> [Double] {
    prices.indices.map { row in
      let price = prices[row]
      if !isPriced[row] || !price.isFinite || abs(price) > 1e9 { return 0 }
      if price > 0, program.rowLower[row] == .min { return 0 }
      if price < 0, program.rowUpper[row] == .max { return 0 }
      return price
    }
  }

  /// What projected prices prove, in floating point, and what each column costs at them.
  /// - Complexity: O(elements).
  func evaluate(_ prices: [Double], _ reduced: inout [Double]) -> Double {
    let charges = program.patterns.charges(prices)
    for column in reduced.indices {
      let pair = program.patternsOfColumn[column]
      var cost = Double(costs[column]) - charges[Int(pair.first)] - charges[Int(pair.second)]
      program.forEachOwnElement(of: column) { cost -= prices[$0] * Double($1) }
      reduced[column] = program.upper[column] == 0 ? max(0, cost) : cost
    }
    var total = 0.0
    for row in prices.indices where prices[row] != 0 {
      let limit = prices[row] > 0 ? program.rowLower[row] : program.rowUpper[row]
      total += prices[row] * Double(limit)
    }
    total += tours.cheapest(reduced)
    for column in tourCount..<reduced.count {
      let value = reduced[column] < 0 ? program.upper[column] : program.lower[column]
      total += reduced[column] * Double(value)
    }
    return total
  }

  /// Prices are rounded to whole multiples of 1 ÷ this for what is proven.
  private static let scale = 1 << 16

  /// What prices prove, in whole numbers.
  ///
  /// Columns that may not be used cost at least nothing here: no officer takes them.
  /// - Complexity: O(elements + tours × log tours).
  func proof(_ prices: [Double]) -> DualBound {
    let prices = projected(prices).map { Int128(truncating: $0 * Double(Self.scale)) }
    var reduced = [Int128](repeating: 0, count: program.columnCount)
    let charges = program.patterns.charges(prices)
    for column in reduced.indices {
      let pair = program.patternsOfColumn[column]
      var cost = Int128(costs[column]) * Int128(Self.scale)
      cost -= charges[Int(pair.first)] + charges[Int(pair.second)]
      program.forEachOwnElement(of: column) { cost -= prices[$0] * Int128($1) }
      reduced[column] = program.upper[column] == 0 ? max(0, cost) : cost
    }
    var total = Int128(0)
    for row in prices.indices where prices[row] != 0 {
      let limit = prices[row] > 0 ? program.rowLower[row] : program.rowUpper[row]
      total += prices[row] * Int128(limit)
    }
    total += tours.cheapest(reduced)
    for column in tourCount..<reduced.count {
      let value = reduced[column] < 0 ? program.upper[column] : program.lower[column]
      total += reduced[column] * Int128(value)
    }
    let forced = tours.forced(consume reduced)
    return DualBound(scaled: total, reducedCosts: forced, scale: Self.scale)
  }
}
