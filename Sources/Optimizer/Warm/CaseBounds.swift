/// What prices prove of a case of a program: of all its points, of those with a certain tour, and of those without an
/// officer. All as costs, rounded up: costs are whole.
struct CaseBounds: Sendable {
  /// What nothing in the case costs less than.
  let bound: Int
  /// By column of tours: so much more a point costs that has the tour, at least.
  let with: [Int32]
  /// By officer, in the order of `OfficerTours`: so much more a point costs without any tour of the officer, at least.
  let without: [Int32]

  /// Of what no point of the case does.
  static let never = Int32.max

  /// What points of the case cost at least that cost so much more than its bound says; nil where there are none.
  func least(_ more: Int32) -> Int? { more == Self.never ? nil : bound + Int(more) }
}

/// The Lagrangian dual of the cases of a program, each of which fixes some of its columns: every row but the officers'
/// has a price, and each officer takes the cheapest set of tours at those prices (`Lagrangian`).
struct CaseLagrangian: Sendable {
  let officers: OfficerTours
  /// How many of the first columns are tours.
  let tourCount: Int
  /// Whether each row keeps an officer in one place, which the officers' sets do by themselves.
  private let isOfficers: [Bool]
  /// What the columns cost that the restriction fixes.
  let constant: Int

  /// Prices are rounded to whole multiples of 1 ÷ this.
  private static let scale = Int128(1 << 32)
  /// The same as a number.
  private static let unit = 0x1p32
  /// More than any point can cost, in such multiples.
  private static let much = Int128(1) << 96

  /// The cases of a restriction of a program, whose rows may have cuts behind them.
  /// - Complexity: O(rows + tours × log tours of an officer).
  init(of restriction: Restriction, _ program: TourProgram, in model: TourModel, rows: [Int?]) {
    let tours = restriction.columns.prefix { $0 < program.tours.count }
    tourCount = tours.count
    officers = OfficerTours(of: tours.map { program.tours[$0] }, in: model)
    isOfficers = rows.map { row in
      guard let row, case .officer = program.rowSources[row] else { return false }
      return true
    }
    constant = restriction.constant
  }

  /// What a node's present prices prove of it.
  /// - Complexity: O(elements + tours).
  func bounds(of node: NodeProgram) -> CaseBounds {
    var total = Int128(0)
    let prices = prices(of: node, &total)
    var reduced = [Int128](repeating: 0, count: node.program.columnCount)
    for column in reduced.indices {
      var cost = Int128(node.costs[column]) * Self.scale
      node.program.forEachElement(of: column) { cost -= prices[$0] * Int128($1) }
      let (least, most) = (node.lower[column], node.upper[column])
      if column >= tourCount {
        total += cost * Int128(cost > 0 ? least : most)
      } else if most == 0 {
        cost = max(0, cost)
      } else if least == 1 {
        // Its officer's cheapest set has it, and is dearer by far without.
        (cost, total) = (cost - Self.much, total + Self.much)
      }
      reduced[column] = cost
    }
    let least = officers.least(reduced)
    total += least.reduce(0, +)
    let bound = Self.rounded(total)
    func more(_ cost: Int128) -> Int32 {
      let more = Self.rounded(total + cost) - bound
      return cost > Self.much / 2 ? CaseBounds.never : Int32(min(more, Int128(Int32.max) - 1))
    }
    return CaseBounds(
      bound: Int(min(bound + Int128(constant), Int128(Int.max / 4))),
      with: officers.forced(reduced).prefix(tourCount).enumerated().map {
        node.upper[$0] == 0 ? CaseBounds.never : more($1)
      },
      without: least.map { more(-$0) })
  }

  /// The prices of rows, with the signs that they allow; what limits add to the bound goes to `total`.
  private func prices(of node: NodeProgram, _ total: inout Int128) -> [Int128] {
    var prices = [Int128](repeating: 0, count: node.program.rowCount)
    for (row, dual) in node.simplex.prices.enumerated() {
      guard !isOfficers[row], dual.isFinite, abs(dual) < 1e12 else { continue }
      let price = Int128(truncating: dual * Self.unit)
      let limit = price > 0 ? node.program.rowLower[row] : node.program.rowUpper[row]
      if limit == .min || limit == .max { continue }
      prices[row] = price
      total += price * Int128(limit)
    }
    return prices
  }

  private static func rounded(_ cost: Int128) -> Int128 {
    cost / scale + (cost % scale > 0 ? 1 : 0)
  }
}
