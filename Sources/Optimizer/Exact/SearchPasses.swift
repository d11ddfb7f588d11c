import GLPK

/// Repeats the search of the levels while there is time and something is open.
///
/// The first pass gives no level more than a part of the time, so that every level gets a value and a bound.
/// What is left at its end goes to the first level that is still open, from the best choice so far: levels
/// before it are settled, and one that improves is worth more than all those after it.
struct SearchPasses {
  let model: TourModel
  let greedy: Greedy
  let limits: Limits
  let watcher: (any Watcher)?
  let clock: Clock

  /// The share of the time left that one level may take for its root and for its proof, by pass.
  private static let shares = [(root: 0.5, proof: 0.35), (root: 0.9, proof: 0.9), (0.9, 0.9)]

  /// The best choice found from a first one, with what is proven about it, and what the relaxations came to.
  func run(from start: Incumbent) throws(GLPKError) -> (Solution, SearchMemory) {
    var best: Solution?
    var memory: SearchMemory?
    for share in Self.shares {
      let from = best.flatMap { Incumbent($0.tours, in: model) } ?? start
      var search = LevelSearch(
        model, from: from, greedy, settled: settledBounds(of: best), shares: share,
        within: limits, watcher: watcher, clock: clock)
      let found = search.run()
      let solution = best.map { found.strengthened(by: $0, in: model) } ?? found
      best = solution
      let all = search.memory.completed(by: memory)
      memory = all
      let isDone = settledBounds(of: solution).count == model.levels.count
      let isLate = limits.seconds.map { clock.left <= 0.05 * $0 } ?? false
      // The nodes of a level are spent in the first pass.
      let isSpent = limits.nodes != nil
      if isDone || isLate || isSpent || solution.wasInterrupted { return (solution, all) }
    }
    guard let best, let memory else { throw .noSolution }
    return (best, memory)
  }

  /// The bounds of the levels from the first on whose gaps suffice.
  private func settledBounds(of solution: Solution?) -> [Int] {
    guard let solution else { return [] }
    let settled = zip(solution.values, solution.bounds).prefix { value, bound in
      limits.accept(value: value, bound: bound)
    }
    return settled.map(\.1)
  }
}

extension Solution {
  /// This solution with the bounds of an earlier, worse one where those are tighter and still hold: at
  /// levels before which the two are worth the same.
  fileprivate func strengthened(by earlier: Solution, in model: TourModel) -> Solution {
    var bounds = self.bounds
    for (number, level) in model.levels.enumerated() {
      let other = earlier.bounds[number]
      if level.isBetter(bounds[number], than: other) { bounds[number] = other }
      if values[number] != earlier.values[number] { break }
    }
    return Solution(
      tours: tours, values: values, bounds: bounds, statistics: statistics + earlier.statistics,
      wasInterrupted: wasInterrupted)
  }
}

extension Statistics {
  /// The work of two searches of the same model.
  static func + (a: Statistics, b: Statistics) -> Statistics {
    var sum = a
    sum.steps += b.steps
    sum.simplexIterations += b.simplexIterations
    sum.nodes += b.nodes
    sum.toursPriced += b.toursPriced
    sum.poolColumns = max(a.poolColumns, b.poolColumns)
    sum.subproblems += b.subproblems
    return sum
  }
}
