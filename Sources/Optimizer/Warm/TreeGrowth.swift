import GLPK
import Synchronization

/// Splits cases of a program until nothing in them costs less than a cutoff, and keeps what proves that.
struct TreeGrowth: ~Copyable {
  private var way: Branching
  private let lagrangian: CaseLagrangian
  /// Without what the root's fixed columns cost.
  private let (cutoff, limit): (Int, Int)
  private let leave: Leave
  private var waiting = OpenNodes()
  private(set) var cases: [PriceTree.Case] = []
  private(set) var nodes = 0

  /// What a growth begins with.
  struct Seed: Sendable {
    let root: Restriction
    let lagrangian: CaseLagrangian
    /// What cases cost at least where they are closed; and what nothing is asked of that costs so much or more.
    let (cutoff, limit): (Int, Int)
    /// What was learnt about branching; and how a like tree was split, which is followed where that applies.
    var learnt: PseudoCosts
    let advice: BranchAdvice?
  }

  init(_ seed: Seed, within leave: Leave) throws(GLPKError) {
    let (root, cutoff) = (seed.root, seed.cutoff)
    lagrangian = seed.lagrangian
    way = try Branching(root, learnt: seed.learnt, within: leave)
    way.advice = seed.advice
    self.cutoff = cutoff - root.constant
    limit = seed.limit - root.constant
    self.leave = leave
  }

  var learnt: PseudoCosts { way.pseudoCosts }

  /// The nodes that are still open, the lowest bound first.
  var open: [OpenNode] {
    var (left, found) = (waiting, [OpenNode]())
    while let next = left.takeBest() { found.append(next) }
    return found
  }

  mutating func begin(at node: OpenNode) { waiting.add(node) }

  /// Grows until so many nodes were looked at or so many are open, or everything is closed.
  mutating func run(nodes most: Int, until width: Int = .max) throws(GLPKError) {
    while nodes < most, waiting.count < width, !leave.isOver, let next = waiting.takeBest() {
      try plunge(from: next, nodes: most, until: width)
    }
  }

  /// Closes what is still open as it stands, with the prices of the node above it.
  mutating func closeAll() throws(GLPKError) {
    while let next = waiting.takeBest() {
      try way.node.start(at: next)
      keep(next)
    }
  }

  /// The cases below a node after so many nodes, and the nodes that are still open; with no nodes at all, these are
  /// cases as they stand.
  static func grown(
    below node: OpenNode, _ seed: Seed, nodes: Int, within leave: Leave
  ) throws(GLPKError) -> Grown.Part {
    var growth = try TreeGrowth(seed, within: leave)
    growth.begin(at: node)
    if nodes > 0 { try growth.run(nodes: nodes) } else { try growth.closeAll() }
    return (growth.cases, growth.open, growth.nodes)
  }

  /// Goes down from a node, one side after the other, and leaves the other sides open.
  private mutating func plunge(
    from start: OpenNode, nodes most: Int, until width: Int
  ) throws(GLPKError) {
    try way.node.start(at: start)
    var here = start
    while true {
      nodes += 1
      guard case .solved(let point, let bound) = try way.node.solve(cutoff: cutoff) else {
        return close(here)
      }
      here.bound = max(here.bound, bound.rounded)
      let fractional = way.node.fractionalObjects(point)
      guard way.node.isFractional(fractional),
        let object = try object(of: &here, among: fractional, at: point, costing: bound)
      else { return close(here) }
      var (down, up) = here.split(
        on: object.column, within: way.node.bounds(of: object.column),
        at: Int(point[object.column].rounded(.down)), from: way.node.basis())
      (down.advised, up.advised) =
        way.advice?.sides(of: here.advised, way.name(of: object.column)) ?? (nil, nil)
      try way.node.tighten(by: bound, below: limit)
      let (first, second) = object.upFirst ? (up, down) : (down, up)
      waiting.add(second)
      if nodes >= most || waiting.count >= width { return waiting.add(first) }
      here = first
      try way.node.limit(here.last)
    }
  }

  /// What to branch on; nil where it was asked to stop.
  private mutating func object(
    of here: inout OpenNode, among fractional: [Int], at point: [Double], costing bound: DualBound
  ) throws(GLPKError) -> (column: Int, upFirst: Bool)? {
    if let column = way.advisedSplit(of: &here, among: fractional, at: point)?.column {
      let gains = way.expected(column, point[column] - point[column].rounded(.down))
      return (column, gains.up <= gains.down)
    }
    let choice = try way.choose(
      among: fractional, at: point, costing: bound.approximate, depth: here.depth, cutoff: cutoff)
    return switch choice {
    case .branch(let column, let upFirst): (column, upFirst)
    case .tighter(let change):
      // The side that holds nothing cheaper is a case, too.
      (change.object, change.lower > way.node.bounds(of: change.object).lower)
    case .pruned: (fractional[0], true)
    case .stopped: nil
    }
  }

  /// Keeps a node as a case, unless nothing is in it at all.
  private mutating func close(_ here: OpenNode) {
    keep(here, unlessEmpty: true)
  }

  private mutating func keep(_ here: OpenNode, unlessEmpty: Bool = false) {
    let bounds = lagrangian.bounds(of: way.node)
    if unlessEmpty, bounds.bound < cutoff + lagrangian.constant,
      way.node.infeasibility() != nil
    {
      return
    }
    cases.append(
      PriceTree.Case(
        changes: here.changes, closed: way.node.closed, basis: way.node.basis(),
        bounds: bounds))
  }
}

extension NodeProgram {
  /// The columns of which nothing is left here.
  fileprivate var closed: [Int32] {
    upper.indices.filter { upper[$0] == 0 && program.upper[$0] > 0 }.map { Int32($0) }
  }
}

/// What comes of numbered pieces of a tree, whichever thread does them.
final class Grown: Sendable {
  typealias Part = (cases: [PriceTree.Case], open: [OpenNode], nodes: Int)
  private let parts: Mutex<[Part?]>

  init(count: Int) {
    parts = Mutex([Part?](repeating: nil, count: count))
  }

  func keep(_ part: Part?, at number: Int) {
    parts.withLock { $0[number] = part }
  }

  /// All parts; nil where one is missing.
  var all: [Part]? {
    parts.withLock { parts in
      let found = parts.compactMap(\.self)
      return found.count == parts.count ? found : nil
    }
  }
}
