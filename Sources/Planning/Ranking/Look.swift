import Optimizer

/// A closer look at the price of one candidate: in the tree of the solved plan, where there is one that speaks of such
/// prices; for a plan with a small gap; for the best one. It is taken on any thread.
struct Look: Sendable {
  let wish: Alternatives.Wish
  /// What is known of the price.
  private(set) var price: Price
  private(set) var stage: Stage
  /// A search in the tree that was begun.
  private(set) var search: WishSearch?
  /// Values by level: whoever is known to be worse need not be known better.
  let cutoff: [Int]?
  /// The rules that clash with the wish, where no choice fulfils it.
  private(set) var clash: [ClashRule]?

  /// How closely somebody was looked at.
  enum Stage: Int, Sendable {
    case glanced
    case estimated
    case sought
    case sketched
    case settled
  }

  /// A search looks at so many nodes before it is asked again who comes first.
  private static let nodes = 40
  /// The gap of a sketch, in millionths.
  private static let sketch = 500

  init(
    wish: Alternatives.Wish, price: Price, stage: Stage, search: WishSearch?, cutoff: [Int]?
  ) {
    (self.wish, self.price, self.stage) = (wish, price, stage)
    (self.search, self.cutoff) = (search, cutoff)
  }

  /// Looks as closely as comes next.
  mutating func take(in alternatives: Alternatives, within deadline: Deadline) {
    switch stage {
    case .glanced, .estimated:
      stage = .sought
      search = alternatives.search(for: wish, within: deadline.rest, watcher: deadline.watcher)
      if search != nil { seek(in: alternatives, within: deadline) }
    case .sought: seek(in: alternatives, within: deadline)
    case .sketched, .settled:
      solve(in: alternatives, within: deadline.share, deadline)
      stage = .settled
    }
  }

  /// Goes on with a search in the tree. What that cannot settle is sketched: so it is known soon what is too dear to be
  /// looked at more closely.
  private mutating func seek(in alternatives: Alternatives, within deadline: Deadline) {
    if var begun = search.take() {
      begun.advance(nodes: Self.nodes, unlessWorseThan: cutoff)
      learn(begun.price, in: alternatives)
      guard begun.isDone, !deadline.isOver else {
        search = begun
        return
      }
      let model = alternatives.base.model
      let isFarBehind = cutoff.map { model.isBetter($0, than: price.bounds) } ?? false
      if isFarBehind || price.values == price.bounds {
        stage = .settled
        return
      }
    }
    var limits = deadline.share
    let allowed = limits.gapPerMillion
    limits.gapPerMillion = max(allowed, Self.sketch)
    solve(in: alternatives, within: limits, deadline)
    let isKnown = price.values == price.bounds || clash != nil
    stage = isKnown || allowed >= Self.sketch ? .settled : .sketched
  }

  private mutating func solve(
    in alternatives: Alternatives, within limits: Limits, _ deadline: Deadline
  ) {
    do throws(Unsolvable) {
      let found = try alternatives.settle(
        wish, within: limits, unlessWorseThan: cutoff, watcher: deadline.watcher)
      learn(found.price, in: alternatives)
    } catch {
      if case .clash(let rules) = error { clash = rules }
    }
  }

  /// Takes what a search says; what was known before still holds.
  private mutating func learn(_ found: Price, in alternatives: Alternatives) {
    price = found.sharpened(by: price, in: alternatives.base.model)
  }
}
