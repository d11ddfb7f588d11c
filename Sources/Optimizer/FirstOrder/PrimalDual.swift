/// A point and prices that come ever nearer to a linear program's optimum, by products with its matrix alone.
///
/// The primal–dual hybrid gradient method (Chambolle and Pock, 2011) with Halpern's reflected iteration and restarts
/// (Lu and Yang, "Restarted Halpern PDHG for linear programming", 2024): no factorisation, so a step costs two passes
/// over the elements, however degenerate the program. Nothing rests on how near it comes: prices prove bounds by
/// `Lagrangian.proof`, whatever they are.
struct PrimalDual {
  private let matrix: ScaledColumns
  private let costs: [Double]
  private let least: [Double]
  private let most: [Double]
  private let lower: [Double]
  private let upper: [Double]
  /// The present point and prices, scaled.
  private var point: [Double]
  private var prices: [Double]
  /// Where the last restart was.
  private var anchorPoint: [Double]
  private var anchorPrices: [Double]
  /// Where the last step led to.
  private var nextPoint: [Double]
  private var nextPrices: [Double]
  private var reflected: [Double]
  private var activities: [Double]
  private var charges: [Double]
  /// By how much the steps of the prices are longer than the point's; it stays within some range.
  private(set) var balance: Double
  private let balances: ClosedRange<Double>
  /// Steps so far, those of methods before this one included, and since the last restart.
  private(set) var steps: Int
  private var stepsSinceRestart = 0
  private var firstDistance = 0.0
  private var lastDistance = Double.infinity

  /// What a method hands on to the one that continues it over other columns.
  struct Stand {
    /// The point of the whole program, and the prices of its rows.
    var point: [Double]
    var prices: [Double]
    /// The balance of steps; nil to begin with the usual one.
    var balance: Double?
    /// Steps so far.
    var steps = 0
  }

  /// Begins where a method before it stood; `taken` is what columns fixed elsewhere use of each row.
  init(
    _ matrix: ScaledColumns, minimising costs: [Int], over program: IntegerProgram,
    besides taken: [Double]? = nil, from stand: Stand
  ) {
    self.matrix = matrix
    let (columns, scale) = (matrix.columns, matrix.columnScale)
    self.costs = columns.indices.map { Double(costs[columns[$0]]) * scale[$0] }
    least = columns.indices.map { Double(program.lower[columns[$0]]) / scale[$0] }
    most = columns.indices.map { Double(program.upper[columns[$0]]) / scale[$0] }
    lower = program.rowLower.enumerated().map { row, least in
      least == .min ? -.infinity : (Double(least) - (taken?[row] ?? 0)) * matrix.rowScale[row]
    }
    upper = program.rowUpper.enumerated().map { row, most in
      most == .max ? .infinity : (Double(most) - (taken?[row] ?? 0)) * matrix.rowScale[row]
    }
    point = columns.indices.map { stand.point[columns[$0]] / scale[$0] }
    prices = stand.prices.enumerated().map { $1 / matrix.rowScale[$0] }
    (anchorPoint, nextPoint, reflected, charges) = (point, point, point, point)
    (anchorPrices, nextPrices, activities) = (prices, prices, prices)
    let lengths = (costs: Self.length(self.costs), limits: Self.length(lower, upper))
    let usual = lengths.costs > 0 && lengths.limits > 0 ? lengths.costs / lengths.limits : 1
    balances = usual * Self.range.lowerBound...usual * Self.range.upperBound
    balance = stand.balance ?? usual
    steps = stand.steps
  }

  /// The balance stays within this range around what costs and limits suggest.
  private static let range = 1e-3...1e2

  /// Makes so many steps.
  /// - Complexity: O(elements) each.
  mutating func run(steps count: Int) {
    for _ in 0..<count { step() }
  }

  /// Where the method stands, columns elsewhere as they were.
  func hand(to stand: inout Stand) {
    for (place, column) in matrix.columns.enumerated() {
      stand.point[column] = nextPoint[place] * matrix.columnScale[place]
    }
    stand.prices = rowPrices
    stand.balance = balance
    stand.steps = steps
  }

  /// The prices of the rows where the last step led to.
  var rowPrices: [Double] { nextPrices.indices.map { nextPrices[$0] * matrix.rowScale[$0] } }

  /// How good the point is.
  struct Judgement {
    /// What it costs.
    var cost = 0.0
    /// By how much it breaks rows from one on, summed up.
    var violation = 0.0
    /// The same of all rows, at their prices: so much more it could cost to keep them, to first order.
    var debt = 0.0
  }

  /// Judges the point, its violations from one row on.
  /// - Complexity: O(elements).
  func judgement(fromRow first: Int) -> Judgement {
    var judgement = Judgement()
    for place in nextPoint.indices { judgement.cost += costs[place] * nextPoint[place] }
    var reached = activities
    matrix.activities(nextPoint, into: &reached)
    for row in reached.indices {
      let over = max(lower[row] - reached[row], reached[row] - upper[row], 0)
      judgement.debt += over * abs(nextPrices[row])
      if row >= first { judgement.violation += over / matrix.rowScale[row] }
    }
    return judgement
  }

  /// The longest steps that are safe are 1 over the matrix's largest singular value, which is at most 1 (`ScaledColumns`).
  private static let length = 0.999

  private mutating func step() {
    steps += 1
    let (pointStep, priceStep) = (Self.length / balance, Self.length * balance)
    matrix.charges(prices, into: &charges)
    var moved = 0.0
    for place in point.indices {
      let target = point[place] - pointStep * (costs[place] - charges[place])
      let next = min(max(target, least[place]), most[place])
      nextPoint[place] = next
      let change = next - point[place]
      reflected[place] = next + change
      moved += change * change
    }
    matrix.activities(reflected, into: &activities)
    var repriced = 0.0
    for row in prices.indices {
      let target = prices[row] / priceStep - activities[row]
      let next = priceStep * (target - min(max(target, -upper[row]), -lower[row]))
      nextPrices[row] = next
      let change = next - prices[row]
      repriced += change * change
    }
    advance((balance * moved + repriced / balance).squareRoot())
  }

  /// Goes on from where a step of such a length led to, or restarts there: when steps have become a fifth of the
  /// first since the last restart, or are growing again, or there were many.
  private mutating func advance(_ distance: Double) {
    if stepsSinceRestart == 0 { firstDistance = distance }
    let isMuchNearer = distance <= 0.2 * firstDistance
    let isTurning = distance <= 0.8 * firstDistance && distance > lastDistance
    let isLong = Double(stepsSinceRestart) >= 0.36 * Double(steps)
    if stepsSinceRestart > 0, isMuchNearer || isTurning || isLong { return restart() }
    lastDistance = distance
    let anchored = 1 / Double(stepsSinceRestart + 2)
    let free = 1 - anchored
    for place in point.indices {
      point[place] = free * (2 * nextPoint[place] - point[place]) + anchored * anchorPoint[place]
    }
    for row in prices.indices {
      prices[row] = free * (2 * nextPrices[row] - prices[row]) + anchored * anchorPrices[row]
    }
    stepsSinceRestart += 1
  }

  /// Begins anew from where the last step led to, the steps balanced by how far point and prices came.
  private mutating func restart() {
    let pointMove = Self.distance(nextPoint, anchorPoint)
    let priceMove = Self.distance(nextPrices, anchorPrices)
    if pointMove > 1e-14, priceMove > 1e-14 {
      let balanced = (priceMove / pointMove * balance).squareRoot()
      balance = min(max(balanced, balances.lowerBound), balances.upperBound)
    }
    (point, prices) = (nextPoint, nextPrices)
    (anchorPoint, anchorPrices) = (nextPoint, nextPrices)
    stepsSinceRestart = 0
    lastDistance = .infinity
  }

  private static func distance(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += (a[index] - b[index]) * (a[index] - b[index]) }
    return sum.squareRoot()
  }

  private static func length(_ numbers: [Double]) -> Double {
    numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  private static func length(_ lower: [Double], _ upper: [Double]) -> Double {
    length(
      zip(lower, upper).map { max($0.isFinite ? abs($0) : 0, $1.isFinite ? abs($1) : 0) })
  }
}
