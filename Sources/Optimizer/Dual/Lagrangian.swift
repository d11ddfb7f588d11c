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
  /// The elements of all columns in rows that have a price.
  private var starts: [Int] = [0]
  private var rows: [Int32] = []
  private var values: [Int32] = []
  /// Whether each row has a price: all but the officers'.
  let isPriced: [Bool]
  private let rowLower: [Double]
  private let rowUpper: [Double]

  /// - Complexity: O(elements).
  init(of program: TourProgram, _ tours: OfficerTours, minimising costs: [Int]) {
    self.program = program.program
    self.tours = tours
    self.costs = costs
    tourCount = program.tours.count
    isPriced = program.rowSources.map { source in
      if case .officer = source { return false }
      return true
    }
    rowLower = program.program.rowLower.map { $0 == .min ? -.infinity : Double($0) }
    rowUpper = program.program.rowUpper.map { $0 == .max ? .infinity : Double($0) }
    for column in 0..<program.program.columnCount {
      for element in program.program.elements(of: column) {
        let row = program.program.elementRows[element]
        if isPriced[Int(row)] {
          rows.append(row)
          values.append(Int32(clamping: program.program.elementValues[element]))
        }
      }
      starts.append(rows.count)
    }
  }

  /// Prices with the signs that the rows allow, and none for officers.
  func projected(_ prices: [Double]) -> [Double] {
    prices.indices.map { row in
      let price = prices[row]
      if !isPriced[row] || !price.isFinite || abs(price) > 1e9 { return 0 }
      if price > 0, rowLower[row] == -.infinity { return 0 }
      if price < 0, rowUpper[row] == .infinity { return 0 }
      return price
    }
  }

  /// What prices prove, in floating point, and how much of each row the cheapest choice at those prices uses.
  /// - Complexity: O(elements).
  func evaluate(
    _ prices: [Double], _ reduced: inout [Double], _ activity: inout [Double]
  ) -> Double {
    for column in reduced.indices {
      var cost = Double(costs[column])
      for element in starts[column]..<starts[column + 1] {
        cost -= prices[Int(rows[element])] * Double(values[element])
      }
      reduced[column] = program.upper[column] == 0 ? max(0, cost) : cost
    }
    for row in activity.indices { activity[row] = 0 }
    var total = 0.0
    for row in prices.indices where prices[row] != 0 {
      total += prices[row] * (prices[row] > 0 ? rowLower[row] : rowUpper[row])
    }
    total += tours.cheapest(reduced) { column in
      for element in starts[column]..<starts[column + 1] {
        activity[Int(rows[element])] += Double(values[element])
      }
    }
    for column in tourCount..<reduced.count {
      let value = Double(reduced[column] < 0 ? program.upper[column] : program.lower[column])
      guard value != 0 else { continue }
      total += reduced[column] * value
      for element in starts[column]..<starts[column + 1] {
        activity[Int(rows[element])] += Double(values[element]) * value
      }
    }
    return total
  }

  /// Prices are rounded to whole multiples of 1 ÷ this for what is proven.
  private static let scale = 1 << 16

  /// What prices prove, in whole numbers.
  /// - Complexity: O(elements + tours × log tours).
  func proof(_ prices: [Double]) -> DualBound {
    let prices = projected(prices).map { Int128($0 * Double(Self.scale)) }
    var reduced = [Int128](repeating: 0, count: program.columnCount)
    for column in reduced.indices {
      var cost = Int128(costs[column]) * Int128(Self.scale)
      for element in program.elements(of: column) {
        cost -= prices[Int(program.elementRows[element])] * Int128(program.elementValues[element])
      }
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
    let forced = tours.forced(reduced) + reduced.dropFirst(tourCount)
    return DualBound(scaled: total, reducedCosts: forced, scale: Self.scale)
  }
}
