import GLPK
import Parallel

extension WarmSearch {
  /// Nodes that the search of a level may take where a gap is allowed, and where the levels before it are not
  /// reached yet.
  private static let (fewNodes, someNodes) = (60, 400)
  /// The first aim is so many times the gap hoped for above the bound, and the next ones a third further; so many at
  /// most.
  private static let (reach, mostAims) = (1.35, 6)

  /// Looks for the best choice of the last level, the levels before it held, by a tree that is split as the one
  /// before; improves the incumbent and what is proven of the level.
  mutating func branch(_ start: [PricedRoot]) throws(GLPKError) -> [PricedRoot]? {
    var roots = start
    guard let last = roots.last, last.level == priced.levels.count - 1 else { return nil }
    let step = priced.levels[last.level].step
    var room = max(
      step, Int(Self.reach * Double(hopedGap)), abs(last.bound) / 20_000,
      Int(Double(abs(last.bound)) * Double(limits.gapPerMillion) / 1e6))
    for _ in 0..<Self.mostAims where !isOver {
      let known = isReached(roots) ? cost(last.level) - step + 1 : Int.max
      let aim = last.bound.addingReportingOverflow(room)
      let cutoff = min(known, aim.overflow ? .max : aim.partialValue)
      guard let core = try core(roots, below: cutoff) else { return nil }
      let outcome = try search(
        core, last, below: cutoff, above: roots[roots.count - 1].bound, isReached(roots))
      let bound = priced.levels[last.level].lifted(outcome.bound)
      roots[roots.count - 1].bound = max(roots[roots.count - 1].bound, bound)
      if !outcome.isDone || isDone(roots) || cutoff == known { break }
      room += max(step, room / 3)
    }
    return roots
  }

  /// A search below a cutoff, as far as it goes: what nothing costs less than, and whether it came to its end.
  private mutating func search(
    _ start: (program: TourProgram, basis: Basis), _ root: PricedRoot,
    below cutoff: Int, above known: Int, _ isReached: Bool
  ) throws(GLPKError) -> (bound: Int, isDone: Bool) {
    let program = start.program
    let level = LevelCosts(root.level, of: model, in: program)
    var upper = program.program.upper
    for (column, tour) in program.tours.enumerated() {
      if root.dual.excludes(tour, atMost: cutoff - 1) { upper[column] = 0 }
    }
    let leave = Leave(clock: clock, seconds: clock.left, watcher: watcher)
    let whole = Restriction(
      of: program.program, costs: level.costs, lower: program.program.lower, upper: upper,
      keeping: start.basis)
    var narrowed = whole
    let isProof = limits.gapPerMillion == 0
    if isProof {
      var cuts = try RootCuts(whole, cutoff: cutoff, within: leave)
      try cuts.run()
      statistics.simplexIterations += cuts.iterations
      if cuts.bound >= cutoff { return (cutoff, true) }
      if leave.isOver { return (max(known, cuts.bound), false) }
      narrowed = cuts.restriction
    }
    let best = Found(incumbent, isReached: isReached)
    let (model, limits) = (self.model, self.limits)
    let before = memory.tree(for: program, of: model)
    var tree = try BranchAndBound(
      narrowed, cutoff: cutoff,
      learnt: before?.learnt ?? PseudoCosts(columns: program.program.columnCount), within: leave,
      effort: isProof ? .proof : .search,
      judge: { point in
        guard let found = narrowed.choice(at: point, of: program, in: model) else { return nil }
        best.take(found, in: model)
        return level.cutoff(below: level.cost(ofValue: found.values[level.level]))
      },
      isEnough: { bound in
        best.isReached
          && limits.accept(
            value: best.incumbent.values[level.level],
            bound: level.value(ofCost: max(known, bound)))
      }, progress: { _ in }, without: limits.without, width: BranchAndBound.proofWidth,
      threads: Threads(count: limits.threads))
    tree.advice = before.map { BranchAdvice($0.shape, columns: narrowed.columns) }
    tree.begin(from: known)
    let nodes = !isReached ? Self.someNodes : isProof ? .max : Self.fewNodes
    let reached = try tree.run(below: cutoff, work: Work(nodes: nodes))
    statistics.nodes += tree.nodes
    statistics.simplexIterations += tree.iterations
    consider(best.incumbent)
    return (reached, reached >= tree.wholeCutoff)
  }
}

/// The best choice of a search, shared with what judges its points.
private final class Found {
  private(set) var incumbent: Incumbent
  /// Whether it is one of the search's own, or as good at the levels before.
  private(set) var isReached: Bool

  init(_ incumbent: Incumbent, isReached: Bool) {
    (self.incumbent, self.isReached) = (incumbent, isReached)
  }

  func take(_ found: Incumbent, in model: TourModel) {
    guard found.isBetter(than: incumbent, in: model) else { return }
    incumbent = found
    isReached = true
  }
}
