import GLPK

/// A search for the best choice with a wish, which may be left and gone on with: it begins with those cases of a
/// `PriceTree` that are still cheap enough with the wish.
///
/// It belongs to one thread.
public final class WishSearch {
  private let tree: PriceTree
  private var search: BranchAndBound
  private let found: Found
  /// What no choice with the wish costs less than that keeps the levels before the last.
  private var bound: Int
  private var isOver = false

  /// The best choice so far, shared with the search, which finds it.
  private final class Found {
    var best: Incumbent?
  }

  /// A search in a tree; nil where the linear solver fails.
  init?(in tree: PriceTree, for aim: PriceTree.Aim, within leave: Leave) {
    let found = Found()
    guard
      var search = try? BranchAndBound(
        tree.root, cutoff: tree.limit, learnt: tree.learnt, within: leave,
        judge: { point in
          guard let choice = tree.choice(at: point) else { return nil }
          if found.best.map({ choice.isBetter(than: $0, in: tree.model) }) ?? true {
            found.best = choice
          }
          return tree.cost(of: choice) - tree.objective.step + 1
        }, progress: { _ in })
    else { return nil }
    let nodes = tree.nodes(with: aim)
    search.begin(at: nodes)
    self.search = search
    self.tree = tree
    self.found = found
    bound = tree.bound(with: aim)
  }

  /// Whether there is nothing more to be found here: the price is exact, dearer than the last cutoff, or beyond what
  /// the tree speaks of.
  public var isDone: Bool { isOver }

  /// What is known by now.
  public var price: Price {
    let (level, values) = (tree.objective, found.best?.values)
    let most = values.map { level.cost(ofValue: $0[level.level]) } ?? .max
    let bounds =
      tree.solution.dropLast() + [level.value(ofCost: min(level.lifted(bound), most))]
    return Price(bounds: Array(bounds), values: values, tours: found.best?.tours)
  }

  /// Looks at so many nodes more, or as many as it takes to know that every choice with the wish is worse than a
  /// cutoff, given by level; there is no way back to a better one.
  public func advance(nodes: Int, unlessWorseThan cutoff: [Int]? = nil) {
    let most = cutoff.map { tree.cutoff(worseThan: $0) } ?? tree.limit
    let before = search.nodes
    guard let reached = try? search.run(below: most, nodes: nodes) else {
      isOver = true
      return
    }
    bound = max(bound, min(reached, tree.limit))
    isOver = search.nodes - before < nodes || reached >= search.wholeCutoff
  }
}

extension PriceTree {
  /// What a choice costs.
  func cost(of choice: Incumbent) -> Int {
    objective.cost(ofValue: choice.values[objective.level])
  }

  /// What choices cost, at least, that are worse than some values; no more than the limit.
  fileprivate func cutoff(worseThan values: [Int]) -> Int {
    let last = objective.level
    guard values[..<last] == solution[..<last] else { return limit }
    return min(limit, objective.cost(ofValue: values[last]) + 1)
  }
}
