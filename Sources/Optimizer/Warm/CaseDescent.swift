import GLPK

/// One way down a tree of cases: from a node, one side after the other, the other sides left open.
struct CaseDescent: Sendable {
  private let start: OpenNode
  private let lagrangian: CaseLagrangian
  /// Without what the root's fixed columns cost.
  private let (cutoff, limit): (Int, Int)
  /// What was left on the way, and what was closed.
  private(set) var open: [OpenNode] = []
  private(set) var cases: [PriceTree.Case] = []
  private(set) var nodes = 0

  init(from start: OpenNode, _ seed: TreeGrowth.Seed) {
    self.start = start
    lagrangian = seed.lagrangian
    (cutoff, limit) = (seed.cutoff - seed.root.constant, seed.limit - seed.root.constant)
  }

  /// Goes down until there is nothing more to split.
  mutating func run(_ way: inout Branching) throws(GLPKError) {
    try way.node.start(at: start)
    var here = start
    while true {
      nodes += 1
      guard case .solved(let point, let bound) = try way.node.solve(cutoff: cutoff) else {
        return keep(here, way, unlessEmpty: true)
      }
      here.bound = max(here.bound, bound.rounded)
      let fractional = way.node.fractionalObjects(point)
      guard way.node.isFractional(fractional),
        let object = try object(of: &here, among: fractional, at: point, bound, &way)
      else { return keep(here, way, unlessEmpty: true) }
      var (down, up) = here.split(
        on: object.column, within: way.node.bounds(of: object.column),
        at: Int(point[object.column].rounded(.down)), from: way.node.basis())
      (down.advised, up.advised) =
        way.advice?.sides(of: here.advised, way.name(of: object.column)) ?? (nil, nil)
      try way.node.tighten(by: bound, below: limit)
      let (first, second) = object.upFirst ? (up, down) : (down, up)
      open.append(second)
      here = first
      try way.node.limit(here.last)
    }
  }

  /// Closes the node as it stands, with the prices of the node above it.
  mutating func close(_ way: inout Branching) throws(GLPKError) {
    try way.node.start(at: start)
    keep(start, way)
  }

  /// What to branch on; nil where it was asked to stop.
  private func object(
    of here: inout OpenNode, among fractional: [Int], at point: [Double], _ bound: DualBound,
    _ way: inout Branching
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
  private mutating func keep(_ here: OpenNode, _ way: Branching, unlessEmpty: Bool = false) {
    let bounds = lagrangian.bounds(of: way.node)
    if unlessEmpty, bounds.bound < cutoff + lagrangian.constant, way.node.infeasibility() != nil {
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
