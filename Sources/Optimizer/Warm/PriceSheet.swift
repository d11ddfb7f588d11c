/// What the prices of a solved state prove, level by level, ready to be asked about wishes.
struct PriceSheet: Sendable {
  private let base: SolvedState
  private let priced: PricedModel
  /// Roots of the levels, those before held where the solution has them, on the face of choices as good as it; and on
  /// none, for when a level before has to be worse.
  let held: [PricedRoot]
  private let loose: [PricedRoot]
  /// The places in `OfficerTours.columns` of each officer's tours.
  private let slots: [Range<Int>]

  /// Nil where the state remembers no prices.
  init?(of base: SolvedState) {
    guard let memory = base.memory else { return nil }
    let priced = PricedModel(of: base.model)
    self.base = base
    self.priced = priced
    var slots = [Range<Int>](repeating: 0..<0, count: base.model.officerNames.count)
    let (starts, columns) = (priced.officers.starts, priced.officers.columns)
    for (start, end) in zip(starts, starts.dropFirst()) {
      slots[Int(base.model.tours.officer[Int(columns[start])])] = start..<end
    }
    self.slots = slots
    let costs = zip(priced.levels, base.solution.values).map { $0.cost(ofValue: $1) }
    let all = ModelFace(of: priced)
    var face = all
    var roots: (held: [PricedRoot], loose: [PricedRoot]) = ([], [])
    for number in priced.levels.indices {
      let prices = memory.levels[number]?.prices ?? LevelPrices(of: base.model)
      let root = priced.root(of: number, at: prices, holding: costs, on: face)
      face.narrow(by: root, atMost: costs[number])
      roots.held.append(root)
      roots.loose.append(priced.root(of: number, at: prices, holding: costs, on: all))
    }
    (held, loose) = roots
  }

  /// What no choice with a wish beats, level by level.
  func bounds(with wish: Alternatives.Wish) -> [Int] {
    let gone = Set(wish.without)
    guard !wish.oneOf.isEmpty else { return bounds(taking: nil, without: gone) }
    var best: [Int]?
    for tour in wish.oneOf where priced.isChoosable[tour] && !gone.contains(tour) {
      let found = bounds(taking: tour, without: gone)
      if best.map({ base.model.isBetter(found, than: $0) }) ?? true { best = found }
    }
    return best ?? base.solution.bounds
  }

  /// The same where a certain tour is taken. A level that has to be worse than in the solution loosens what those after
  /// it are held at, at their prices.
  private func bounds(taking tour: Int?, without gone: Set<Int>) -> [Int] {
    var bounds = base.solution.bounds
    var lost: [Int] = []
    for (number, level) in priced.levels.enumerated() {
      let root = lost.isEmpty ? held[number] : loose[number]
      var total = root.total + dearer(root, taking: tour, without: gone)
      for (other, more) in lost.enumerated() where more > 0 {
        total -= PricedModel.rounded(max(0, root.prices.held[other])) * Int128(more)
      }
      var cost = level.lifted(
        DualBound(scaled: total, reducedCosts: [], scale: PricedModel.scale).rounded)
      // Only as long as nothing is lost does the solution's own bound hold.
      if lost.isEmpty { cost = max(cost, level.cost(ofValue: base.solution.bounds[number])) }
      bounds[number] = level.value(ofCost: cost)
      let more = max(0, cost - level.cost(ofValue: base.solution.values[number]))
      if more > 0, lost.isEmpty { lost = [Int](repeating: 0, count: priced.levels.count) }
      if !lost.isEmpty { lost[number] = more }
    }
    return bounds
  }

  /// By how much the cheapest sets of officers become dearer.
  private func dearer(_ root: PricedRoot, taking tour: Int?, without gone: Set<Int>) -> Int128 {
    var officers = Set(gone.map { base.model.tours.officer[$0] })
    if let tour, officers.isEmpty { return root.forced[tour] }
    if let tour { officers.insert(base.model.tours.officer[tour]) }
    return officers.reduce(0) { sum, officer in
      let own = tour.flatMap { base.model.tours.officer[$0] == officer ? $0 : nil }
      return sum + cheapest(root, of: officer, taking: own, without: gone)
        - cheapest(root, of: officer, taking: nil, without: [])
    }
  }

  /// The cost of an officer's cheapest set of tours with a certain one and without others.
  private func cheapest(
    _ root: PricedRoot, of officer: Int32, taking tour: Int?, without gone: Set<Int>
  ) -> Int128 {
    let slot = slots[Int(officer)]
    let (tours, columns) = (base.model.tours, priced.officers.columns)
    var best = [Int128](repeating: 0, count: slot.count + 1)
    for place in slot.reversed() {
      let own = Int(columns[place])
      let here = place - slot.lowerBound
      best[here] = best[here + 1]
      if gone.contains(own) { continue }
      if let tour, tours.start[own] <= tours.restEnd[tour], tours.start[tour] <= tours.restEnd[own]
      {
        continue
      }
      let follower = Int(priced.officers.followers[place]) - slot.lowerBound
      best[here] = min(best[here], root.costs[own] + best[follower])
    }
    return best[0] + (tour.map { root.costs[$0] } ?? 0)
  }
}
