extension WarmSearch {
  /// So many steps are made between two looks at the bound, and in all.
  private static let (slice, most) = (40, 400)

  /// Improves the prices of a level by steps of the first-order method over the tours of the core, those before it held
  /// as for the roots given; false where that brought nothing.
  mutating func refine(_ number: Int, _ roots: [PricedRoot]) -> Bool {
    guard let place = roots.firstIndex(where: { $0.level == number }) else { return false }
    let isLast = number == priced.levels.count - 1
    var face = ModelFace(of: priced)
    var held = [Int](repeating: 0, count: model.levels.count)
    for root in roots[..<place] {
      held[root.level] = min(goal(of: root), cost(root.level))
      face.narrow(by: root, atMost: held[root.level])
    }
    let program = narrowed(to: face, holding: held, before: number, over: core(roots))
    let level = LevelCosts(number, of: model, in: program)
    var best = roots[place]
    var stand = PrimalDual.Stand(
      point: program.tours.map { memory.point[$0] ?? 0 }
        + [Double](repeating: 0, count: program.program.columnCount - program.tours.count),
      prices: best.prices.rows(of: program, in: model)
        .adding(officers(of: program, costing: best.costs)))
    var method = PrimalDual(
      ScaledColumns(of: program.program, columns: Array(0..<program.program.columnCount)),
      minimising: level.costs, over: program.program, from: stand)
    let heldRows = program.levelRows.compactMap(\.self).count
    for _ in 0..<(Self.most / Self.slice) {
      method.run(steps: Self.slice)
      statistics.steps += Self.slice
      let prices = LevelPrices(method.rowPrices, of: program, in: model)
      let root = priced.root(of: number, at: prices, holding: held, on: face)
      statistics.toursPriced += model.tours.count
      if root.dual.approximate > best.dual.approximate { best = root }
      let judgement = method.judgement(fromRow: heldRows)
      if isLast ? isSolved(best) : best.bound >= cost(number) { break }
      if judgement.violation < 0.5, judgement.cost < best.dual.approximate + 1 { break }
      if isOver { break }
    }
    method.hand(to: &stand)
    if isLast {
      memory.point = [:]
      for (column, tour) in program.tours.enumerated() where stand.point[column] > 1e-6 {
        memory.point[tour] = stand.point[column]
      }
    }
    guard best.dual.approximate > roots[place].dual.approximate else { return false }
    memory.levels[number] = (best.prices, 0)
    return true
  }

  /// A program over some tours, narrowed to a face, with levels held.
  private func narrowed(
    to face: ModelFace, holding held: [Int], before number: Int, over tours: [Int]
  ) -> TourProgram {
    var program = TourProgram(of: model, over: tours)
    for level in 0..<number {
      program.hold(LevelCosts(level, of: model, in: program), atCost: held[level])
    }
    for (row, source) in program.rowSources.enumerated() {
      guard case .resource(let resource, let month) = source else { continue }
      let place = resource * model.months + month
      if program.limitsFromAbove(row) {
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
    let worths = own.losses(program.tours.map { Double(Int64(clamping: costs[$0])) / Double(PricedModel.scale) })
    // The row that holds each tour first: the one after it holds all that start with it.
    var prices = [Double](repeating: 0, count: program.rowSources.count)
    for (column, loss) in worths.enumerated() where loss < 0 {
      let row = program.program.elements(of: column).lazy
        .map { Int(program.program.elementRows[$0]) }
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
        best[place] = min(best[place + 1], costs[columns[place]] + best[followers[place]])
        losses[columns[place]] = best[place] - best[place + 1]
      }
    }
    return losses
  }
}

extension [Double] {
  /// The sums of the elements at each place.
  fileprivate func adding(_ other: [Double]) -> [Double] { zip(self, other).map { $0 + $1 } }
}
