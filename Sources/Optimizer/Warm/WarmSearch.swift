import GLPK
import Glibc
nonisolated(unsafe) var t0 = 0.0

/// A search for the best choice of a model that begins with what an earlier solve left.
///
/// Old prices prove bounds of all levels over all tours at once (`PricedModel`); the old choice is repaired, and mended
/// around what changed, over those tours alone that choices as good as the bounds can use. Prices that prove too little
/// are improved by a few steps of the first-order method. Whatever is then still open is left to the normal search, of
/// a model without the tours that prices exclude from everything better.
struct WarmSearch {
  let model: TourModel
  let priced: PricedModel
  let limits: Limits
  let watcher: (any Watcher)?
  let clock: Clock
  var memory: SearchMemory
  var incumbent: Incumbent
  /// Where the choice has to be mended, as resources.
  let touched: [Int]
  var statistics = Statistics()
  /// What is known of choices that cost what the levels before the last are held at.
  var face: ModelFace

  /// Nil where the old choice cannot be repaired.
  init?(
    _ model: TourModel, from state: SolvedState, _ memory: SearchMemory, _ map: ModelMap,
    within limits: Limits, watcher: (any Watcher)?, clock: Clock
  ) {
    self.model = model
    self.memory = memory
    self.limits = limits
    self.watcher = watcher
    self.clock = clock
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    unsafe t0 = Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
    priced = PricedModel(of: model)
    face = ModelFace(of: priced)
    let old = state.solution.tours.compactMap { map.tours[$0] }
    guard let first = model.repaired(old, filling: []) else { return nil }
    incumbent = first
    touched = state.touched(in: model, choosing: first.tours, by: map)
    statistics.tours = model.tours.count
  }

  /// Optimises every level; nil where the state says too little.
  mutating func run() throws(GLPKError) -> SolvedState? {
    note("init")
    var roots = roots(holding: nil)
    note("roots " + roots.map { "\($0.level):\(cost($0.level))/\($0.bound)+\(memory.levels[$0.level]?.gap ?? -1)" }.joined(separator: " "))
    fill(by: roots)
    note("filled \(incumbent.values) core \(core(roots).count)")
    try mend(roots)
    note("mended \(incumbent.values) parts \(statistics.subproblems) it \(statistics.simplexIterations)")
    if !isReached(roots), !isOver {
      if refine(firstMissed(of: roots), roots) {
        roots = self.roots(holding: nil)
    note("refined roots \(statistics.steps)" + roots.map { "\($0.level):\(cost($0.level))/\($0.bound)+\(memory.levels[$0.level]?.gap ?? -1)" }.joined(separator: " "))
        try mend(roots)
    note("mended \(incumbent.values) parts \(statistics.subproblems) it \(statistics.simplexIterations)")
      }
    }
    if !isReached(roots) { roots = self.roots(holding: incumbent) }
    if let last = roots.last, isReached(roots), !isSolved(last), !isOver, refine(last.level, roots) {
      roots = self.roots(holding: nil)
    note("refined last roots \(statistics.steps)" + roots.map { "\($0.level):\(cost($0.level))/\($0.bound)+\(memory.levels[$0.level]?.gap ?? -1)" }.joined(separator: " "))
      try mend(roots)
    note("mended \(incumbent.values) parts \(statistics.subproblems) it \(statistics.simplexIterations)")
    }
    let f = try finished(roots)
    note("finished \(f!.solution.values) parts \(f!.solution.statistics.subproblems)")
    return f
  }
  func note(_ t: String) {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    let now = Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
    let from = unsafe t0
    print("  \(Int((now - from) * 10)) \(t)")
    unsafe t0 = now
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
      let prices = memory.levels[number]?.prices ?? LevelPrices(of: model)
      let root = priced.root(of: number, at: prices, holding: held, on: face)
      let cost = choice.map { level.cost(ofValue: $0.values[number]) } ?? goal(of: root)
      statistics.toursPriced += model.tours.count
      roots.append(root)
      held.append(cost)
      if number < priced.levels.count - 1 { face.narrow(by: root, atMost: cost) }
    }
    return roots
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
