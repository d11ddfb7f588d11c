import GLPK

/// A search for the best choice of a model that begins with what an earlier solve left.
///
/// Old prices prove bounds of all levels over all tours at once (`PricedModel`); the old choice is repaired, and mended
/// around what changed, over those tours alone that choices as good as the bounds can use. Prices that prove too little
/// are improved by a few steps of the first-order method. Where something is then still open, a search from nothing is
/// sooner done; only where there is no more time, what is open gets the bounds that are known.
struct WarmSearch {
  let model: TourModel
  let priced: PricedModel
  var limits: Limits
  let watcher: (any Watcher)?
  let clock: Clock
  var memory: SearchMemory
  var incumbent: Incumbent
  /// Where the choice has to be mended, as resources.
  let touched: [Int]
  var statistics = Statistics()
  /// What the state proved, level by level, of choices worth as much as its own at the levels before, as costs; nil where
  /// that does not hold of this model.
  private let proven: (values: [Int], bounds: [Int])?
  /// What is known of choices that cost what the levels before the last are held at.
  var face: ModelFace
  /// Whether it is known that every choice of this model is one of the state's.
  private let isNarrower: Bool

  /// Nil where the state remembers no prices, or its choice cannot be repaired.
  init?(
    _ model: TourModel, from state: SolvedState, isNarrower: Bool, within limits: Limits,
    watcher: (any Watcher)?, clock: Clock
  ) {
    guard let memory = state.memory else { return nil }
    let map = ModelMap(from: state.model, to: model)
    self.model = model
    self.isNarrower = isNarrower
    self.memory = memory.translated(by: map, to: model)
    self.limits = limits
    self.watcher = watcher
    self.clock = clock
    priced = PricedModel(of: model)
    face = ModelFace(of: priced)
    let levels = priced.levels
    proven =
      isNarrower || map.isNarrower
      ? (
        zip(levels, state.solution.values).map { $0.cost(ofValue: $1) },
        zip(levels, state.solution.bounds).map { $0.cost(ofValue: $1) }
      ) : nil
    let old = state.solution.tours.compactMap { map.tours[$0] }
    guard let first = model.repaired(old, filling: []) else { return nil }
    incumbent = first
    touched = state.touched(in: model, choosing: first.tours, by: map)
    statistics.tours = model.tours.count
  }

  /// So many rounds of steps go before wide mending, the first time and the second.
  private static let rounds = [1, 4]

  /// Optimises every level; nil where the state says too little, and a search from nothing is sooner done.
  mutating func run() throws(GLPKError) -> SolvedState? {
    var roots = roots(holding: nil)
    fill(by: roots)
    let before = incumbent.values
    try mend(roots, nearby(roots))
    if isStuck(since: before, roots) { roots = try sharpened(roots) }
    if limits.gapPerMillion == 0, isStale(roots), refine(priced.levels.count - 1, roots) {
      roots = self.roots(holding: nil)
    }
    if limits.gapPerMillion == 0, !isDone(roots), !isOver, let found = try branch(roots) {
      roots = found
      if isDone(roots) { return try finished(roots) }
    }
    for rounds in Self.rounds {
      guard let last = roots.last, !isDone(roots), !isOver else { break }
      if refine(last.level, roots, rounds: rounds) { roots = self.roots(holding: nil) }
      try mend(roots, .wide)
    }
    // What is still open after that is closed sooner from nothing.
    return isDone(roots) || isOver ? try finished(roots) : nil
  }

  /// Roots of which those before the last that are missed were improved, one after the other, and the incumbent mended
  /// towards them: a level that has to give way changes what the prices of those after it prove.
  private mutating func sharpened(_ old: [PricedRoot]) throws(GLPKError) -> [PricedRoot] {
    var roots = old
    for number in old.dropLast().map(\.level) where !isOver {
      guard cost(number) > roots.first(where: { $0.level == number }).map(goal) ?? .max,
        refine(number, roots)
      else { continue }
      roots = self.roots(holding: nil)
    }
    if refine(priced.levels.count - 1, roots) { roots = self.roots(holding: nil) }
    try mend(roots, nearby(roots))
    return roots
  }

  /// How the incumbent is mended around what changed.
  private func nearby(_ roots: [PricedRoot]) -> Mending {
    isNarrower && !isReached(roots) ? .without : .near
  }

  /// Whether the last level's old prices prove much less than before.
  private func isStale(_ roots: [PricedRoot]) -> Bool {
    guard let last = roots.last, !isDone(roots) else { return false }
    return !isReached(roots) || cost(last.level) - last.bound > 2 * hopedGap
  }

  /// Whether the first level that is missed was missed by as much before.
  private func isStuck(since before: [Int], _ roots: [PricedRoot]) -> Bool {
    if isReached(roots) || isOver { return false }
    let missed = firstMissed(of: roots)
    return before[...missed] == incumbent.values[...missed]
  }

  var isOver: Bool { watcher?.wantsStop == true || clock.left <= 0 }
}

extension WarmSearch {
  /// What the present prices prove of the levels that something chosen changes, each of those before held where a
  /// choice has it, or else at what is proven of it, and as much more as the old choice cost more than that.
  /// - Complexity: O(levels × tours × resources of a post).
  mutating func roots(holding choice: Incumbent?) -> [PricedRoot] {
    face = ModelFace(of: priced)
    var held: [Int] = []
    var roots: [PricedRoot] = []
    for (number, level) in priced.levels.enumerated() {
      if level.isConstant {
        held.append(0)
        continue
      }
      let root = root(of: number, holding: held)
      let cost = choice.map { level.cost(ofValue: $0.values[number]) } ?? goal(of: root)
      roots.append(root)
      held.append(cost)
      if number < priced.levels.count - 1 { face.narrow(by: root, atMost: cost) }
    }
    return roots
  }

  /// What the present prices prove of a level. A demand that has no price yet gets the highest that costs nothing
  /// elsewhere: by how much each of its tours makes its officer's cheapest set dearer, at least.
  private mutating func root(of number: Int, holding held: [Int]) -> PricedRoot {
    var prices = memory.levels[number]?.prices ?? LevelPrices(of: model)
    var root = priced.root(of: number, at: prices, holding: held, on: face)
    statistics.toursPriced += model.tours.count
    var isNew = false
    for (index, demand) in model.demands.enumerated() where prices.demands[index] == 0 {
      guard let least = demand.tours.lazy.map({ root.forced[$0] }).min(), least > 0 else {
        continue
      }
      prices.demands[index] = Double(nearest: least) / Double(PricedModel.scale)
      isNew = true
    }
    if isNew {
      root = priced.root(of: number, at: prices, holding: held, on: face)
      statistics.toursPriced += model.tours.count
    }
    if let proven, zip(held, proven.values).allSatisfy({ $0 <= $1 }) {
      root.bound = max(root.bound, proven.bounds[number])
    }
    return root
  }

  /// What a choice can be hoped to cost at a root's level.
  func goal(of root: PricedRoot) -> Int {
    root.bound + (memory.levels[root.level].map { max(0, $0.gap) } ?? 0)
  }

  /// What the incumbent costs at a level.
  func cost(_ level: Int) -> Int {
    priced.levels[level].cost(ofValue: incumbent.values[level])
  }

  /// Whether the incumbent is what can be hoped for at every level before the last of some roots.
  func isReached(_ roots: [PricedRoot]) -> Bool {
    roots.allSatisfy { $0.level == priced.levels.count - 1 || cost($0.level) <= goal(of: $0) }
  }

  /// The first level that is not.
  func firstMissed(of roots: [PricedRoot]) -> Int {
    roots.first { cost($0.level) > goal(of: $0) }?.level ?? priced.levels.count - 1
  }

  /// Whether the gap between the incumbent and a root is small enough.
  func isSolved(_ root: PricedRoot) -> Bool {
    limits.accept(
      value: incumbent.values[root.level],
      bound: priced.levels[root.level].value(ofCost: min(root.bound, cost(root.level))))
  }

  /// Takes a choice that is better.
  mutating func consider(_ found: Incumbent) {
    if found.isBetter(than: incumbent, in: model) { incumbent = found }
  }

  /// Tells the watcher where a level stands.
  func tell(_ phase: String, _ root: PricedRoot) {
    watcher?.note(
      Progress(
        level: root.level, name: model.levels[root.level].name, phase: phase,
        value: incumbent.values[root.level],
        bound: priced.levels[root.level].value(ofCost: min(root.bound, cost(root.level)))))
  }
}
