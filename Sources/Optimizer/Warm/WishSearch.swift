import GLPK

/// A search for the best choice with a wish, which may be left and gone on with: it begins with those cases of a
/// `PriceTree` that are still cheap enough with the wish.
///
/// It looks at what costs little more than is proven, first, and further each time that there is nothing: what the
/// wish costs is mostly not far above what the cases prove. Nodes that are dearer than that wait where they stand, so
/// no split is made twice, however often it looks further. It is a value: it may be gone on with on any thread.
public struct WishSearch: Sendable {
  private let tree: PriceTree
  private let aim: PriceTree.Aim
  private let leave: Leave
  private var way: Branching
  private var open: OpenNodes
  /// The best choice so far.
  private var best: Incumbent?
  /// What no choice with the wish costs less than that keeps the levels before the last.
  private var bound: Int
  /// Whether there is nothing more to be found here: the price is exact, worse than the last cutoff, or beyond what the
  /// tree speaks of; or the solver failed, or time is over.
  public private(set) var isDone = false

  /// What is looked at costs less than this, and by how much further the search looks each next time.
  private var goal: Int
  private let step: Int
  /// What nothing costs less than in nodes that cannot be split.
  private var settled = Int.max

  /// A goal lies above the bound by this part of what the tree speaks of.
  private static let steps = 12

  /// A search in a tree; nil where the linear solver fails.
  init?(in tree: PriceTree, for aim: PriceTree.Aim, within leave: Leave) {
    guard
      var way = try? Branching(
        tree.root, learnt: tree.learnt, within: leave, effort: .search,
        without: [.strongBranching])
    else { return nil }
    if case .oneOf(let columns) = aim {
      way.node.add([
        Cut(columns: columns.map { Int32($0) }, values: columns.map { _ in -1 }, most: -1)
      ])
    }
    (self.tree, self.aim, self.leave) = (tree, aim, leave)
    self.way = way
    open = tree.nodes(with: aim)
    let span = tree.limit - tree.objective.cost(ofValue: tree.solution[tree.objective.level])
    step = max(tree.objective.step, span / Self.steps)
    bound = tree.bound(with: aim)
    goal = min(tree.limit, bound + step)
  }

  /// What is known by now.
  public var price: Price {
    let (level, values) = (tree.objective, best?.values)
    let most = values.map { level.cost(ofValue: $0[level.level]) } ?? .max
    let bounds =
      tree.solution.dropLast() + [level.value(ofCost: min(tree.lifted(bound), most))]
    return Price(bounds: Array(bounds), values: values, tours: best?.tours)
  }

  /// Looks at so many nodes more, or as many as it takes to know that every choice with the wish is worse than a
  /// cutoff, given by level.
  public mutating func advance(nodes: Int, unlessWorseThan cutoff: [Int]? = nil) {
    let most = cutoff.map { tree.cutoff(worseThan: $0) } ?? .max
    var left = nodes
    while left > 0 {
      let least = open.least.map { $0 + tree.root.constant } ?? tree.limit
      bound = max(bound, min(least, settled, tree.limit))
      isDone = isExact(from: bound) || bound >= most || settled <= bound || leave.isOver
      if isDone { return }
      guard bound < tree.limit, let next = open.takeBest() else {
        isDone = true
        return
      }
      if next.bound + tree.root.constant >= goal {
        goal = min(tree.limit, bound + step)
      }
      do throws(GLPKError) { try plunge(from: next, &left, below: min(goal, most)) } catch {
        // What was being looked at is not searched: nothing more is known.
        settled = min(settled, bound)
      }
    }
  }

  /// Goes down from a node, one side after the other, as long as it is cheap enough, and leaves the other sides open.
  private mutating func plunge(
    from start: OpenNode, _ left: inout Int, below goal: Int
  ) throws(GLPKError) {
    var here = try begin(at: start)
    var (isNarrowed, isFresh) = (false, false)
    while true {
      left -= 1
      // Whatever is said of this node from here on holds of what costs less than this.
      let dear =
        min(goal, best.map { tree.cost(of: $0) - tree.objective.step + 1 } ?? goal)
        - tree.root.constant
      switch try way.node.solve(cutoff: dear) {
      case .pruned: return wait(here, below: dear, isNarrowed)
      case .solved(let point, let bound):
        here.bound = max(here.bound, bound.rounded)
        let fractional = way.node.fractionalObjects(point)
        guard way.node.isFractional(fractional) else {
          return judge(point, here)
        }
        guard
          case .branch(let object, let upFirst) = try way.choose(
            among: fractional, at: point, costing: bound.approximate, depth: here.depth,
            cutoff: dear)
        else { return open.add(here) }
        let sides = here.split(
          on: object, within: way.node.bounds(of: object),
          at: Int(point[object].rounded(.down)), from: way.node.basis())
        open.add(upFirst ? sides.down : sides.up)
        here = upFirst ? sides.up : sides.down
        if left <= 0 { return open.add(here) }
        try way.node.tighten(by: bound, below: dear)
        isNarrowed = true
        try way.node.limit(here.last)
      case .untold:
        guard !isFresh, let basis = tree.root.basis else {
          settled = min(settled, here.bound + tree.root.constant)
          return
        }
        // Once more from where the root stood.
        isFresh = true
        way.node.restore(basis.filledUp(rows: way.node.program.rowCount))
      case .limited, .stopped: return open.add(here)
      }
    }
  }

  /// Goes to a node.
  private mutating func begin(at start: OpenNode) throws(GLPKError) -> OpenNode {
    var here = start
    here.basis = here.basis?.filledUp(rows: way.node.program.rowCount)
    try way.node.start(at: here)
    for column in tree.cases[start.part].closed {
      try way.node.limit(Int(column), from: 0, to: 0)
    }
    return here
  }

  /// Lets a node wait that is dearer than what is looked at, where the simplex method stands in it; unless nothing is in it at all.
  private mutating func wait(_ here: OpenNode, below dear: Int, _ isNarrowed: Bool) {
    var here = here
    here.bound = max(here.bound, dear)
    if !isNarrowed {
      let node = way.node.dualBound().rounded
      if node < dear, way.node.infeasibility() != nil { return }
      here.bound = max(here.bound, node)
    }
    here.basis = way.node.basis()
    open.add(here)
  }

  /// Keeps what a whole point stands for; nothing in its node costs less.
  private mutating func judge(_ point: [Double], _ here: OpenNode) {
    let least = here.bound + tree.root.constant
    if let choice = tree.choice(at: point), tree.fulfils(choice, aim),
      best.map({ choice.isBetter(than: $0, in: tree.model) }) ?? true
    {
      best = choice
    }
    guard isExact(from: least) else {
      settled = min(settled, least)
      return
    }
    open.add(here)
  }

  /// Whether the best choice so far costs no more than what nothing costs less than.
  private func isExact(from bound: Int) -> Bool {
    best.map { tree.cost(of: $0) <= tree.lifted(bound) } ?? false
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

extension Basis {
  /// The same with so many rows, the further ones slack.
  fileprivate func filledUp(rows count: Int) -> Basis {
    let more = count - rows.count
    guard more > 0 else { return self }
    return Basis(
      rows: rows + [BasisStatus](repeating: .basic, count: more), columns: columns,
      weights: weights.map { $0 + [Double](repeating: 1, count: more) })
  }
}
