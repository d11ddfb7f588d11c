extension WarmSearch {
  /// So many steps are made between two looks at the bound of a level before the last, and in all; so many for the
  /// last, of which the point is wanted, and so many where only its bound is.
  private static let (slice, most, last, few) = (40, 200, 400, 80)

  /// Makes steps of the first-order method for a level over the tours of the core and of the old pool, those before it
  /// held as for the roots given; whether better prices came of it.
  mutating func refine(_ number: Int, _ roots: [PricedRoot], rounds: Int = 1, steps: Int? = nil)
    -> Bool
  {
    guard let place = roots.firstIndex(where: { $0.level == number }) else { return false }
    let isLast = number == priced.levels.count - 1
    var face = ModelFace(of: priced)
    var held = [Int](repeating: 0, count: model.levels.count)
    for root in roots[..<place] {
      held[root.level] = goal(of: root)
      face.narrow(by: root, atMost: held[root.level])
    }
    let pool = Set(core(roots) + memory.pool.filter { !face.isClosed[$0] }).sorted()
    let plain = TourProgram(of: model, over: pool)
    let program = narrowed(plain, to: face, holding: held, before: number)
    var best = roots[place]
    let from = best.prices.rows(of: plain, in: model)
    var method = method(for: number, over: program, plain, from: best)
    for _ in 0..<(isLast ? rounds : Self.most / Self.slice)
    where isLast ? !isSolved(best) : best.bound < cost(number) {
      let steps = steps ?? (isLast ? Self.last : Self.slice)
      method.run(steps: steps)
      statistics.steps += steps
      let found = Self.bestOnLine(from, method.rowPrices) { prices in
        let prices = LevelPrices(prices, of: plain, in: model)
        return priced.root(of: number, at: prices, holding: held, on: face)
      }
      statistics.toursPriced += model.tours.count
      if found.dual.approximate > best.dual.approximate { best = found }
      if isOver { break }
    }
    // What nothing keeps that the levels before are held at tells nothing.
    if best.bound > cost(number), isLast { return false }
    if isLast { remember(method, over: program) }
    guard best.dual.approximate > roots[place].dual.approximate else { return false }
    memory.levels[number] = (best.prices, 0)
    return true
  }

  /// The best of some points between prices and others: what they prove is concave, and the others' noise may outweigh
  /// what they are better by.
  private static func bestOnLine(
    _ from: [Double], _ to: [Double], root: ([Double]) -> PricedRoot
  ) -> PricedRoot {
    var best = root(to)
    var part = 0.5
    while part > 0.05 {
      let next = root(zip(from, to).map { $0 + part * ($1 - $0) })
      if next.dual.approximate <= best.dual.approximate { break }
      best = next
      part /= 2
    }
    return best
  }

  /// What prices moved to this model prove of each level, as values.
  mutating func movedBounds() -> [Int] {
    var roots = roots(holding: nil)
    if let last = roots.last, refine(last.level, roots, steps: Self.few) {
      roots = self.roots(holding: nil)
    }
    var bounds = incumbent.values
    for root in roots {
      bounds[root.level] = priced.levels[root.level].value(ofCost: root.bound)
    }
    return bounds
  }

  /// The method for a level, at the point remembered and a root's prices, with prices of the officers' rows to match.
  private func method(
    for number: Int, over program: TourProgram, _ plain: TourProgram, from root: PricedRoot
  ) -> PrimalDual {
    let others = program.program.columnCount - program.tours.count
    let officers = officers(of: program, costing: root.costs)
    let stand = PrimalDual.Stand(
      point: program.tours.map { memory.point[$0] ?? 0 } + [Double](repeating: 0, count: others),
      prices: zip(root.prices.rows(of: plain, in: model), officers).map { $0 + $1 },
      balance: number == priced.levels.count - 1 ? memory.balance : nil)
    return PrimalDual(
      ScaledColumns(of: program.program, columns: Array(0..<program.program.columnCount)),
      minimising: LevelCosts(number, of: model, in: program).costs, over: program.program,
      from: stand)
  }

  /// Keeps the point where a method stands.
  private mutating func remember(_ method: PrimalDual, over program: TourProgram) {
    let none = [Double](repeating: 0, count: program.program.columnCount)
    var stand = PrimalDual.Stand(point: none, prices: [])
    method.hand(to: &stand)
    memory.point = [:]
    for (column, tour) in program.tours.enumerated() where stand.point[column] > 1e-6 {
      memory.point[tour] = stand.point[column]
    }
    memory.balance = stand.balance
  }

  /// A program narrowed to a face, with levels held.
  private func narrowed(
    _ plain: TourProgram, to face: ModelFace, holding held: [Int], before number: Int
  ) -> TourProgram {
    var program = plain
    for level in 0..<number {
      program.hold(LevelCosts(level, of: model, in: program), atCost: held[level])
    }
    for (row, source) in program.rowSources.enumerated() {
      guard case .resource(let resource, let month) = source else { continue }
      let place = resource * model.months + month
      if plain.limitsFromAbove(row) {
        let most = program.program.rowUpper[row]
        if face.isFull[place] { program.limitRow(row, from: most, to: most) }
      } else if face.isShort[place] {
        let least = program.program.rowLower[row]
        program.limitRow(row, from: least, to: least)
      }
    }
    return program
  }

  /// Prices of the officers' rows that go with what tours cost: what an officer's cheapest set loses from one month in
  /// which a tour starts to the next.
  private func officers(of program: TourProgram, costing costs: [Int128]) -> [Double] {
    let own = OfficerTours(of: program, in: model)
    let worths = own.losses(
      program.tours.map { Double(nearest: costs[$0]) / Double(PricedModel.scale) })
    // The row that holds each tour first: the one after it holds all that start with it.
    var prices = [Double](repeating: 0, count: program.rowSources.count)
    for (column, loss) in worths.enumerated() where loss < 0 {
      let row = program.program.elements(of: column).lazy.map(\.row)
        .first { if case .officer = program.rowSources[$0] { true } else { false } }
      if let row { prices[row] += loss }
    }
    return prices
  }
}

extension OfficerTours {
  /// For the first tour of each officer that starts in a month, by column: what the officer's cheapest set costs less
  /// than without the tours that start there; 0 for others.
  fileprivate func losses(_ costs: [Double]) -> [Double] {
    var losses = [Double](repeating: 0, count: columns.count)
    var best = [Double](repeating: 0, count: columns.count + 1)
    for officer in 0..<(starts.count - 1) {
      best[starts[officer + 1]] = 0
      for place in (starts[officer]..<starts[officer + 1]).reversed() {
        let column = Int(columns[place])
        best[place] = min(best[place + 1], costs[column] + best[Int(followers[place])])
        losses[column] = best[place] - best[place + 1]
      }
    }
    return losses
  }
}
