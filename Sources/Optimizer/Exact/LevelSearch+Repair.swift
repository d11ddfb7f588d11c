import GLPK

extension LevelSearch {
  /// After so many parts without a better choice, for each chosen tour and at most, the repair is given up: what
  /// few parts cover is soon known not to be mended.
  private static let (patience, mostPatience) = (0.125, 60)
  /// Tours whose weighted reduced costs are beyond this part of what a typical tour costs stay out.
  private static let window = 0.25

  /// Brings the incumbent to the bounds of several levels at once, or nearer: by local search with the weighted sum
  /// of the levels' costs over the tours of the pool, their rows let go meanwhile. A dive that has to keep every
  /// level's row often finds no way; parts of a choice can be mended one by one.
  mutating func repair<Roots: BidirectionalCollection<LevelRoot>>(
    _ roots: Roots, within leave: Leave
  ) throws(GLPKError) {
    guard let last = roots.last, !isReached(roots) else { return }
    consider(rounded(last.point), "rounding", Array(roots))
    for root in roots { try release(root.level.level) }
    let blend = LevelBlend(of: roots.map(\.level))
    var reduced = [Double](repeating: 0, count: program.tours.count)
    for (root, weight) in zip(roots, blend.weights) {
      for column in reduced.indices {
        reduced[column] += Double(weight) * max(0, root.dual.reducedCost(of: column))
      }
    }
    let typical = LevelCosts.typical(blend.costs.prefix(reduced.count))
    var local = LocalSearch(
      of: model, in: program, minimising: blend.costs, reduced: reduced, values: last.point
    ) { blend.cost(of: $0) }
    let upper = program.program.upper.indices.map { column in
      column < reduced.count && !relaxation.pool.contains(column) ? 0 : program.program.upper[column]
    }
    let patience = min(
      Self.mostPatience, 1 + Int(Self.patience * Double(incumbent.tours.count)))
    var failures = 0
    while failures < patience, !leave.isOver, !isReached(roots) {
      if let found = try local.improve(
        incumbent, window: Self.window * typical, upper: upper, within: leave)
      {
        let before = incumbent.tours
        consider(found.tours, "search", Array(roots))
        failures = incumbent.tours == before ? failures + 1 : 0
      } else {
        failures += 1
      }
    }
    count(local)
    for root in roots { try hold(root.level, atCost: root.bound) }
  }

  /// Whether the incumbent is as good as the relaxations of these levels allow.
  private func isReached(_ roots: some Collection<LevelRoot>) -> Bool {
    roots.allSatisfy { cost($0.level) == $0.bound }
  }
}
