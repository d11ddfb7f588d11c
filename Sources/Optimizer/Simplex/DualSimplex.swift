import GLPK

/// The dual simplex method with bounded variables: minimise c x where A x + s = 0 and all variables lie between
/// their bounds; s, the logical variables, are the rows' activities with the other sign.
///
/// It is a value: a copy goes its own way from where the first stands, factors, prices and weights included, so a
/// trial is undone by forgetting it. What it says is advice; whoever rests something on it proves it in integers.
///
/// Sources: Koberstein, "The dual simplex method, techniques for a fast and stable implementation" (2005), for
/// steepest-edge weights, flipped bounds and Harris' ratio test with shifted costs.
struct DualSimplex {
  let matrix: SimplexMatrix
  /// The rows over the columns that were not fixed when the factors were made.
  private(set) var rows: FreeRows
  /// Whether a column was let go that `rows` leaves out.
  private var isOutdated = false
  /// What costs are counted in: so much that the largest is not beyond what tolerances are made for.
  let unit: Double
  /// What each variable costs, in units, and the same where the method moved it to keep its signs.
  let costs: [Double]
  var workCosts: [Double]
  var isShifted = false
  var lower: [Double]
  var upper: [Double]
  /// The variable basic in each row; the row of each variable, −1 of others.
  var head: [Int32] = []
  var place: [Int32]
  var isAtUpper: [Bool]
  /// 1 where a variable can rise from its least, −1 where it can fall from its most, 0 where it is basic or fixed.
  var room: [Int8]
  var values: [Double]
  var reducedCosts: [Double]
  /// The squared length of the row of B⁻¹ in which a variable is basic, or an estimate.
  var weights: [Double]
  var factors: BasisFactors
  /// What the present basic solution costs, in units, moved costs included.
  var objective = 0.0
  private(set) var iterations = 0
  /// The weight of the variable that is about to enter.
  var enteringWeight = 1.0
  /// The row of B⁻¹ that shows that nothing keeps all bounds, after `.infeasible`.
  var ray: [Double] = []

  /// How far beyond its bound a value still keeps it, and how far from its sign a reduced cost.
  static let (primalTolerance, dualTolerance) = (1e-7, 1e-7)

  /// Moves of costs up to this need not be taken back.
  private static let least = 1e-9

  /// Stands at the basis of logical variables.
  init(_ program: IntegerProgram, costs: [Int]) {
    matrix = SimplexMatrix(of: program)
    let rows = program.rowCount
    let unit = Self.unit(of: costs)
    self.unit = unit
    self.costs = costs.map { Double($0) / unit } + [Double](repeating: 0, count: rows)
    workCosts = self.costs
    lower =
      program.lower.map { Double($0) }
      + program.rowUpper.map { $0 == .max ? -.infinity : -Double($0) }
    upper =
      program.upper.map { Double($0) }
      + program.rowLower.map { $0 == .min ? .infinity : -Double($0) }
    let count = lower.count
    place = [Int32](repeating: -1, count: count)
    isAtUpper = [Bool](repeating: false, count: count)
    room = [Int8](repeating: 0, count: count)
    values = [Double](repeating: 0, count: count)
    reducedCosts = values
    weights = [Double](repeating: 1, count: count)
    let columns = program.columnCount
    let logical = (0..<rows).map { Int32(columns + $0) }
    factors = BasisFactors(of: matrix, basic: logical)
    self.rows = FreeRows(of: matrix, lower: lower, upper: upper)
    takeHead()
    price()
  }

  /// Costs up to this are taken as they are.
  private static let largest = 16_384

  /// The power of two that larger costs are counted in.
  private static func unit(of costs: [Int]) -> Double {
    var (unit, most) = (1, costs.reduce(0) { max($0, Int($1.magnitude)) })
    while most > largest { (unit, most) = (2 * unit, most / 2) }
    return Double(unit)
  }

  /// What the present basic solution costs, moved costs included.
  var cost: Double { unit * objective }

  /// Moves the bounds of a column.
  mutating func limit(column: Int, from least: Int, to most: Int) {
    if least < most, lower[column] == upper[column] { isOutdated = true }
    lower[column] = Double(least)
    upper[column] = Double(most)
  }

  /// Moves the bounds of a row.
  mutating func limit(row: Int, from least: Int, to most: Int) {
    if least < most, lower[matrix.columnCount + row] == upper[matrix.columnCount + row] {
      isOutdated = true
    }
    lower[matrix.columnCount + row] = most == .max ? -.infinity : -Double(most)
    upper[matrix.columnCount + row] = least == .min ? .infinity : -Double(least)
  }

  /// The prices of the rows.
  var prices: [Double] {
    let prices = (matrix.columnCount..<values.count).map {
      unit * (workCosts[$0] - reducedCosts[$0])
    }
    return Distortion.current?.values(.dual, prices) ?? prices
  }

  /// The values of the columns.
  var point: [Double] {
    let point = Array(values[..<matrix.columnCount])
    return Distortion.current?.values(.primal, point) ?? point
  }

  /// Where the method stands.
  var basis: Basis {
    let statuses = place.indices.map { variable -> BasisStatus in
      if place[variable] >= 0 { return .basic }
      if lower[variable] == upper[variable] { return .nonbasicFixed }
      return isAtUpper[variable] ? .atUpper : .atLower
    }
    let rows = statuses[matrix.columnCount...].map { status -> BasisStatus in
      switch status {
      case .atLower: return .atUpper
      case .atUpper: return .atLower
      default: return status
      }
    }
    return Basis(rows: rows, columns: Array(statuses[..<matrix.columnCount]), weights: weights)
  }

  /// Goes to where it, or another program of the same rows and columns, stood.
  /// - Complexity: O(elements), and what factors take.
  mutating func restore(_ basis: Basis) {
    let statuses = basis.columns + basis.rows
    for variable in statuses.indices {
      isAtUpper[variable] =
        statuses[variable] == (variable < matrix.columnCount ? .atUpper : .atLower)
    }
    weights = basis.weights ?? [Double](repeating: 1, count: statuses.count)
    let basic = statuses.indices.filter { statuses[$0] == .basic }
    if basic.count == head.count, basic.allSatisfy({ place[$0] >= 0 }) { return }
    factor(basic.map { Int32($0) })
  }

  /// Factors the basis anew, and computes from it what depends on it.
  mutating func factor(_ basic: [Int32]) {
    factors = BasisFactors(of: matrix, basic: basic)
    self.rows = FreeRows(of: matrix, lower: lower, upper: upper)
    isOutdated = false
    takeHead()
    price()
  }

  private mutating func takeHead() {
    for variable in place.indices { place[variable] = -1 }
    head = factors.head
    for (row, variable) in head.enumerated() { place[Int(variable)] = Int32(row) }
  }

  /// Computes the reduced costs.
  mutating func price() {
    var prices = head.map { workCosts[Int($0)] }
    factors.solveTransposed(&prices)
    for column in 0..<matrix.columnCount {
      guard place[column] < 0 else {
        reducedCosts[column] = 0
        continue
      }
      var cost = workCosts[column]
      for element in matrix.elements(ofColumn: column) {
        cost -= prices[Int(matrix.rows[element])] * matrix.columnValues[element]
      }
      reducedCosts[column] = cost
    }
    for row in prices.indices {
      let variable = matrix.columnCount + row
      reducedCosts[variable] = place[variable] < 0 ? workCosts[variable] - prices[row] : 0
    }
  }

  /// Makes ready for a run: costs as they are, prices of all columns that are free.
  mutating func begin() {
    if isShifted {
      workCosts = costs
      isShifted = false
    } else if !isOutdated {
      return settle()
    }
    if isOutdated { factor(head) } else { price() }
    settle()
  }

  /// Values for the present bounds and prices.
  mutating func settle() {
    settleBounds()
    evaluate()
  }

  /// Computes the values of the basic variables.
  private mutating func evaluate() {
    var right = [Double](repeating: 0, count: matrix.rowCount)
    objective = 0
    for variable in values.indices where place[variable] < 0 && values[variable] != 0 {
      matrix.add(-values[variable], timesColumn: variable, to: &right)
      objective += values[variable] * workCosts[variable]
    }
    factors.solve(&right)
    for (row, variable) in head.enumerated() {
      values[Int(variable)] = right[row]
      objective += right[row] * workCosts[Int(variable)]
    }
  }

  /// Puts every variable that is not basic at the bound that its reduced cost asks for; where there is none, its cost
  /// is moved.
  private mutating func settleBounds() {
    for variable in place.indices {
      room[variable] = 0
      guard place[variable] < 0 else { continue }
      let cost = reducedCosts[variable]
      if lower[variable] < upper[variable] {
        if cost < -Self.dualTolerance {
          isAtUpper[variable] = true
        } else if cost > Self.dualTolerance {
          isAtUpper[variable] = false
        }
      }
      var value = isAtUpper[variable] ? upper[variable] : lower[variable]
      if value.isInfinite {
        let other = isAtUpper[variable] ? lower[variable] : upper[variable]
        value = other.isFinite ? other : 0
        if other.isFinite { isAtUpper[variable].toggle() }
      }
      if lower[variable] < upper[variable], isAtUpper[variable] ? cost > 0 : cost < 0 {
        shift(variable, by: -cost)
      }
      values[variable] = value
      noteRoom(variable)
    }
  }

  /// Notes which way a variable that is not basic can go.
  mutating func noteRoom(_ variable: Int) {
    room[variable] = lower[variable] < upper[variable] ? (isAtUpper[variable] ? -1 : 1) : 0
  }

  /// Moves what a variable costs.
  mutating func shift(_ variable: Int, by amount: Double) {
    workCosts[variable] += amount
    reducedCosts[variable] += amount
    if abs(amount) > Self.least { isShifted = true }
  }

  mutating func countIteration() { iterations += 1 }
}
