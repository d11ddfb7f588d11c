import GLPK

extension WarmSearch {
  /// The last level's program over the tours that choices below a cutoff can use, the levels before it held where they
  /// can be hoped to be, at the optimum of its relaxation; nil where there is none.
  ///
  /// What is outside is excluded by the prices of the roots, over all tours and in whole numbers.
  mutating func core(_ roots: [PricedRoot], below cutoff: Int) throws(GLPKError) -> (
    program: TourProgram, basis: Basis
  )? {
    guard let last = roots.last else { return nil }
    let chosen = Set(incumbent.tours)
    let tours = face.isClosed.indices.filter { tour in
      chosen.contains(tour)
        || !face.isClosed[tour] && !last.dual.excludes(tour, atMost: cutoff - 1)
    }
    var core = try WarmCore(
      of: model, over: tours, holding: roots.dropLast().map { ($0.level, goal(of: $0)) },
      from: memory.basis, within: Leave(clock: clock, seconds: clock.left, watcher: watcher))
    let isSolved = try core.solve()
    statistics.simplexIterations += core.iterations
    guard isSolved else { return nil }
    memory.basis = NamedBasis(core.basis, of: core.program)
    return (core.program, core.basis)
  }

  /// What the incumbent may be hoped to cost more than the last level's relaxation: as much as before.
  var hopedGap: Int { memory.levels[priced.levels.count - 1]?.gap ?? 0 }

  /// A solved state that serves changed models better: where proof is asked for, with where the simplex method stands at
  /// the last level's relaxation; where a gap is allowed, with a choice that leaves some of it for changes to use up.
  mutating func ripened(_ state: SolvedState) throws(GLPKError) -> SolvedState {
    let roots = roots(holding: nil)
    guard let last = roots.last, isReached(roots), !isOver else { return state }
    guard limits.gapPerMillion > 0 else {
      guard try core(roots, below: cost(last.level) + 1) != nil else { return state }
      return SolvedState(solution: state.solution, model: model, memory: memory)
    }
    limits.gapPerMillion /= Self.reserve
    try mend(roots, .reserve)
    let old = state.solution
    let solution = Solution(
      tours: incumbent.tours, values: incumbent.values, bounds: old.bounds,
      statistics: old.statistics + statistics, wasInterrupted: old.wasInterrupted)
    return SolvedState(solution: solution, model: model, memory: memory)
  }

  /// A state is improved to this part of the gap allowed, if few parts do it.
  private static let reserve = 3
}
