import Parallel

/// What it costs to insist on something: that one of certain tours is chosen, that others are not.
///
/// There are four answers, each dearer and better than the one before: what the prices of the solved state say
/// (`glance`), a choice a few exchanges away (`estimate`), what prices moved to the wish prove (`bound`), and the best
/// choice with the wish (`settle`). Whatever is
/// not exact is an interval, and its ends are true. It is a value, and may be asked on several threads at once.
public struct Alternatives: Sendable {
  /// The solved state that they are alternatives to.
  public let base: SolvedState
  /// What the state's prices prove; nil where it has none.
  private let sheet: PriceSheet?
  /// What a tree over the last level proves; nil where none was grown.
  private var tree: PriceTree?
  /// Choices near the solution; nil where its prices are not known.
  private let substitution: Substitution?

  /// Something to insist on.
  public struct Wish: Sendable, Hashable {
    /// One of these tours of the model, at least, is chosen; nothing is asked where there are none.
    public let oneOf: [Int]
    /// None of these is.
    public let without: [Int]

    /// A wish of these parts.
    public init(oneOf: [Int] = [], without: [Int] = []) {
      self.oneOf = oneOf
      self.without = without
    }
  }

  /// The alternatives to a solved state.
  ///
  /// - Parameter base: What they are compared with; its solution may be known up to a gap.
  /// - Complexity: O(levels × tours × resources of a post).
  public init(to base: SolvedState) {
    self.base = base
    sheet = PriceSheet(of: base)
    substitution = sheet.flatMap { Substitution(of: base, at: $0) }
  }

  /// The same alternatives with a tree over the last level, in which glances are many times sharper and searches
  /// shorter; themselves, where the state remembers no prices or a level before the last is open, or a gap is allowed: to
  /// grow the tree closes it, which nobody asked for.
  ///
  /// - Parameters:
  ///   - limits: when to stop, what is open then staying so; and how many threads it may use.
  ///   - watcher: may stop it.
  ///   - progress: hears each time that so many cases more are closed.
  /// - Returns: alternatives to the same state.
  /// - Complexity: exponential at worst, and as much as proving the solution's last level.
  public func prepared(
    within limits: Limits = Limits(), watcher: (any Watcher)? = nil,
    progress: (_ cases: Int) -> Void = { _ in }
  ) -> Alternatives {
    guard limits.gapPerMillion == 0 else { return self }
    let clock = Clock(seconds: limits.seconds)
    var prepared = self
    prepared.tree =
      (try? PriceTree(
        for: base, within: Leave(clock: clock, seconds: clock.left, watcher: watcher),
        threads: Threads(count: limits.threads), progress: progress)) ?? nil
    return prepared
  }

  /// What the state's prices say of a wish: by how much it makes its officers' cheapest sets of tours dearer.
  /// - Complexity: O(levels × tours of the officers in the wish + cases of the tree).
  public func glance(at wish: Wish) -> Price {
    var bounds = sheet?.bounds(with: wish) ?? base.solution.bounds
    if let tree, let aim = tree.aim(of: wish) {
      let cost = tree.lifted(tree.bound(with: aim))
      let known = base.solution.values.dropLast() + [tree.objective.value(ofCost: cost)]
      bounds = base.model.sharper(bounds, or: Array(known))
    }
    return Price(bounds: bounds, values: nil, tours: nil)
  }

  /// The same with a choice that fulfils the wish, a few exchanges away from the solution, if one is found: so it is known
  /// what the wish costs at most, too.
  /// - Complexity: O(choices tried × tours chosen × resources of a post × months).
  public func estimate(of wish: Wish) -> Price {
    let known = glance(at: wish)
    guard let choice = substitution?.best(with: wish) else { return known }
    return Price(bounds: known.bounds, values: choice.values, tours: choice.tours)
  }

  /// A search for the best choice with a wish, to be gone on with as long as it takes; nil where there is no tree, or it
  /// says nothing of wishes of this kind. What costs more than the tree speaks of it cannot find.
  /// - Complexity: O(cases of the tree × changes).
  public func search(
    for wish: Wish, within limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) -> WishSearch? {
    guard let tree, let aim = tree.aim(of: wish) else { return nil }
    let clock = Clock(seconds: limits.seconds)
    return WishSearch(
      in: tree, for: aim, within: Leave(clock: clock, seconds: clock.left, watcher: watcher))
  }

  /// What prices prove that a few steps of the first-order method move to the wish.
  ///
  /// - Parameters:
  ///   - wish: what to insist on.
  ///   - limits: when to stop, with what is known then.
  /// - Returns: Bounds of each level, no worse than at a glance.
  /// - Complexity: O(levels × tours × resources of a post).
  public func bound(_ wish: Wish, within limits: Limits = Limits()) -> Price {
    let known = glance(at: wish)
    let (model, _) = base.model.insisting(on: wish)
    let clock = Clock(seconds: limits.seconds)
    guard
      var search = WarmSearch(
        model, from: base, isNarrower: true, within: limits, watcher: nil, clock: clock)
    else { return known }
    let bounds = search.movedBounds()
    return Price(
      bounds: base.model.sharper(known.bounds, or: bounds), values: nil, tours: nil)
  }

  /// The best choice with a wish, searched from where the state stood.
  ///
  /// - Parameters:
  ///   - wish: what to insist on.
  ///   - limits: when to stop; the gap allowed makes the answer an interval.
  ///   - cutoff: values by level; the search may stop as soon as every choice with the wish is known to be worse.
  ///   - watcher: hears of progress, and may stop the solve.
  /// - Returns: Values, bounds and tours; and the state, of the model with the wish, for what comes next.
  /// - Throws: `Unsolvable`, where no choice fulfils the wish, or the solver below failed.
  /// - Complexity: exponential at worst.
  public func settle(
    _ wish: Wish, within limits: Limits = Limits(), unlessWorseThan cutoff: [Int]? = nil,
    watcher: (any Watcher)? = nil
  ) throws(Unsolvable) -> (price: Price, state: SolvedState) {
    let (model, tours) = base.model.insisting(on: wish)
    let guardian = cutoff.map { CutoffWatcher($0, in: model, besides: watcher) }
    let state = try model.solved(
      within: limits, watcher: guardian ?? watcher, from: base, isNarrower: true,
      isKept: false)
    let solution = state.solution
    let price = Price(
      bounds: guardian?.sharpened(solution.bounds) ?? solution.bounds, values: solution.values,
      tours: solution.tours.map { tours[$0] })
    return (price, state)
  }
}

extension TourModel {
  /// The model with a wish as a demand, and without what it excludes; and the index here of each of its tours.
  /// - Complexity: O(tours × levels).
  fileprivate func insisting(on wish: Alternatives.Wish) -> (model: TourModel, tours: [Int]) {
    var asking = self
    if !wish.oneOf.isEmpty {
      asking.demands.append(Demand(name: "wish \(demands.count)", tours: wish.oneOf))
    }
    guard !wish.without.isEmpty else { return (asking, Array(0..<tours.count)) }
    let left = asking.leaving(wish.without, gaining: levels.map { _ in 0 })
    return (left.rest, left.tours)
  }

  /// Of two bounds, level by level, the one that says more; the first where both say the same.
  func sharper(_ bounds: [Int], or others: [Int]) -> [Int] {
    isBetter(bounds, than: others) ? others : bounds
  }

  /// Whether values are better than others, level by level.
  public func isBetter(_ values: [Int], than others: [Int]) -> Bool {
    for (number, level) in levels.enumerated() where values[number] != others[number] {
      return level.isBetter(values[number], than: others[number])
    }
    return false
  }
}
