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
    try solved(within: limits, watcher: watcher, from: state, isNarrower: false, isKept: true)
  }

  /// The same; `isNarrower` where every choice of this model is one of the state's, worth the same; `isKept` where more
  /// work is worth it for what comes next.
  package func solved(
    within limits: Limits, watcher: (any Watcher)?, from state: SolvedState?, isNarrower: Bool,
    isKept: Bool
  ) throws(Unsolvable) -> SolvedState {
    let clock = Clock(seconds: limits.seconds)
    if let state, state.memory != nil, isLike(state.model) {
      if var search = WarmSearch(
        self, from: state, isNarrower: isNarrower, within: limits, watcher: watcher, clock: clock),
        let solved = try? search.run()
      {
        return solved
      }
      // Where the old choice cannot be repaired, or GLPK failed, from nothing.
      let first = try FirstChoice(of: self, telling: watcher)
      return try searched(from: first, within: limits, watcher: watcher, clock: clock)
    }
    let first = try FirstChoice(of: self, telling: watcher)
    if limits.uses(.networks),
      let split = NetworkSplit(self, within: limits, watcher: watcher, clock: clock)
    {
      let solution = try split.solve(from: first) { rest throws(Unsolvable) in
        let first = try FirstChoice(of: rest, telling: watcher)
        return try rest.searched(from: first, within: limits, watcher: watcher, clock: clock)
          .solution
      }
      if let solution { return SolvedState(solution: solution, model: self, memory: nil) }
    }
    let cold = try searched(from: first, within: limits, watcher: watcher, clock: clock)
    var rest = limits
    rest.seconds = limits.seconds.map { _ in clock.left }
    return isKept ? cold.ripened(within: rest, watcher: watcher) : cold
  }
}

extension SolvedState {
  /// The same state, that serves changed models better: with where the simplex method stands at the last level's relaxation, or
  /// where a gap is allowed with a choice that leaves some of it for changes to use up.
  ///
  /// - Complexity: that of a linear relaxation.
  package func ripened(within limits: Limits, watcher: (any Watcher)?) -> SolvedState {
    let clock = Clock(seconds: limits.seconds)
    guard
      var search = WarmSearch(
        model, from: self, isNarrower: true, within: limits, watcher: watcher, clock: clock)
    else { return self }
    return (try? search.ripened(self)) ?? self
  }
}

extension TourModel {
  /// The least part of its tours that a model must have in common with another one for a state of it to be worth
  /// beginning with.
  private static let common = 0.75

  /// Whether a model has about as many tours and officers as another one: what differs more is solved sooner from nothing.
  fileprivate func isLike(_ other: TourModel) -> Bool {
    let (few, many) = (min(tours.count, other.tours.count), max(tours.count, other.tours.count))
    return Double(few) >= Self.common * Double(many)
  }
}
