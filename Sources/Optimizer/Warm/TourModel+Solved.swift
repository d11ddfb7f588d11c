extension TourModel {
  /// The best choice of tours as `solve` finds it, with what later solves can begin with; perhaps begun from what an
  /// earlier solve left.
  ///
  /// The earlier solve may be of this model or of one that differs: in officers, posts, tours, gains, limits, demands,
  /// levels. Names say what is the same. Its choice is repaired and mended around what changed, its prices prove
  /// bounds anew, and only what they leave open is searched.
  ///
  /// - Parameters:
  ///   - limits: when to stop; without any, the choice is proven optimal at every level.
  ///   - watcher: hears of progress, and may stop the solve with what it has.
  ///   - state: what an earlier solve left; nil to begin with nothing.
  /// - Returns: The solution, and what its relaxations came to.
  /// - Throws: `Unsolvable`, where no choice keeps every demand and limit, or the solver below failed.
  /// - Complexity: exponential at worst, whatever the state.
  public func solved(
    within limits: Limits = Limits(), watcher: (any Watcher)? = nil, from state: SolvedState? = nil
  ) throws(Unsolvable) -> SolvedState {
    try solved(within: limits, watcher: watcher, from: state, isNarrower: false)
  }

  /// The same; `isNarrower` where every choice of this model is one of the state's, worth the same.
  func solved(
    within limits: Limits, watcher: (any Watcher)?, from state: SolvedState?, isNarrower: Bool
  ) throws(Unsolvable) -> SolvedState {
    let clock = Clock(seconds: limits.seconds)
    if let state, state.memory != nil {
      if var search = WarmSearch(
        self, from: state, isNarrower: isNarrower, within: limits, watcher: watcher, clock: clock),
        let solved = try? search.run()
      {
        return solved
      }
      // Where the old choice cannot be repaired, or GLPK failed, from nothing.
      return try searched(within: limits, watcher: watcher, clock: clock)
    }
    if limits.uses(.networks),
      let split = NetworkSplit(self, within: limits, watcher: watcher, clock: clock)
    {
      let solution = try split.solve { rest throws(Unsolvable) in
        try rest.searched(within: limits, watcher: watcher, clock: clock).solution
      }
      if let solution { return SolvedState(solution: solution, model: self, memory: nil) }
    }
    return try searched(within: limits, watcher: watcher, clock: clock)
  }
}
