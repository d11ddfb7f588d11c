import GLPK

/// A search for the best choice with a wish, which may be left and gone on with: it begins with those cases of a
/// `PriceTree` that are still cheap enough with the wish.
///
/// It looks for what costs little more than is proven, first, and further each time that there is nothing: what the
/// wish costs is mostly not far above what the cases prove, and a search below so near a cost is short. It belongs to
/// one thread.
public final class WishSearch {
  private let tree: PriceTree
  private let aim: PriceTree.Aim
  private let leave: Leave
  private var search: BranchAndBound
  private let found: Found
  /// What no choice with the wish costs less than that keeps the levels before the last.
  private var bound: Int
  /// What the present search looks below, and by how much further each next one does.
  private var goal: Int
  private let step: Int
  /// Whether there is nothing more to be found here: the price is exact, worse than the last cutoff, or beyond what the
  /// tree speaks of; or the solver failed, or time is over.
  public private(set) var isDone = false

  /// A goal lies above the bound by this part of what the tree speaks of.
  private static let steps = 12

  /// The best choice so far, shared with the search, which finds it.
  private final class Found {
    var best: Incumbent?
  }

  /// A search in a tree; nil where the linear solver fails.
  init?(in tree: PriceTree, for aim: PriceTree.Aim, within leave: Leave) {
    let bound = tree.bound(with: aim)
    let span = tree.limit - tree.objective.cost(ofValue: tree.solution[tree.objective.level])
    let step = max(tree.objective.step, span / Self.steps)
    let goal = min(tree.limit, bound + step)
    let found = Found()
    guard let search = Self.search(tree, aim, below: goal, found, within: leave) else {
      return nil
    }
    (self.tree, self.aim, self.leave) = (tree, aim, leave)
    self.search = search
    self.found = found
    (self.bound, self.goal, self.step) = (bound, goal, step)
  }

  private static func search(
    _ tree: PriceTree, _ aim: PriceTree.Aim, below goal: Int, _ found: Found, within leave: Leave
  ) -> BranchAndBound? {
    guard let root = tree.root(for: aim),
      var search = try? BranchAndBound(
        root, cutoff: goal, learnt: tree.learnt, within: leave, effort: .search,
        judge: { point in
          guard let choice = tree.choice(at: point) else { return nil }
          if found.best.map({ choice.isBetter(than: $0, in: tree.model) }) ?? true {
            found.best = choice
          }
          return tree.cost(of: choice) - tree.objective.step + 1
        }, progress: { _ in }, without: [.strongBranching])
    else { return nil }
    search.begin(at: tree.nodes(with: aim, below: goal))
    return search
  }

  /// What is known by now.
  public var price: Price {
    let (level, values) = (tree.objective, found.best?.values)
    let most = values.map { level.cost(ofValue: $0[level.level]) } ?? .max
    let bounds =
      tree.solution.dropLast() + [level.value(ofCost: min(tree.lifted(bound), most))]
    return Price(bounds: Array(bounds), values: values, tours: found.best?.tours)
  }

  /// Looks at so many nodes more, or as many as it takes to know that every choice with the wish is worse than a
  /// cutoff, given by level; there is no way back to a better one.
  public func advance(nodes: Int, unlessWorseThan cutoff: [Int]? = nil) {
    let most = cutoff.map { tree.cutoff(worseThan: $0) } ?? tree.limit
    var left = nodes
    while left > 0, !isDone {
      let before = search.nodes
      guard let reached = try? search.run(below: min(goal, most), nodes: left) else {
        isDone = true
        return
      }
      left -= search.nodes - before
      bound = max(bound, min(reached, tree.limit))
      if reached < search.wholeCutoff {
        isDone = leave.isOver
        if left > 0 { return }
      } else if isExact || bound >= most {
        isDone = true
      } else {
        aimHigher()
      }
    }
  }

  /// Whether the best choice so far is known to be the best there is. One that was found by chance, beyond the goal, need
  /// not be.
  private var isExact: Bool {
    found.best.map { tree.cost(of: $0) <= tree.lifted(bound) } ?? false
  }

  private func aimHigher() {
    goal = min(tree.limit, bound + step)
    guard let next = Self.search(tree, aim, below: goal, found, within: leave) else {
      isDone = true
      return
    }
    search = next
  }
}

extension PriceTree {
  /// What a choice costs.
  func cost(of choice: Incumbent) -> Int {
    objective.cost(ofValue: choice.values[objective.level])
  }

  /// The least cost that a choice can have where nothing costs less than `bound`: a whole number of steps of the tours
  /// that choices below the limit can use; beyond it nothing is known of steps.
  func lifted(_ bound: Int) -> Int { min(max(bound, limit), objective.lifted(bound)) }

  /// What choices cost, at least, that are worse than some values; no more than the limit.
  fileprivate func cutoff(worseThan values: [Int]) -> Int {
    let last = objective.level
    guard values[..<last] == solution[..<last] else { return limit }
    return min(limit, objective.cost(ofValue: values[last]) + 1)
  }
}
