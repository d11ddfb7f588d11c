import GLPK
import Parallel

/// Searches a program for points that cost less than an incumbent, and proves that there are none.
///
/// Nodes with the lowest bound come first; from each the search goes down one side after the other until it is cut
/// off, and keeps the other sides for later. At each node: the relaxation by the dual simplex method, tightening
/// by reduced costs, and a column to branch on, chosen by strong branching (both ways tried for a few iterations)
/// until its pseudo-costs are reliable. Every node that is cut off is cut off by a bound or an infeasibility proven
/// in integers (`DualBound`, `Infeasibility`); where no simplex method tells anything that these confirm, nodes are
/// split without one (`splitBlindly`).
struct BranchAndBound: ~Copyable {
  var node: NodeProgram
  /// What was learnt about branching on columns, by column of the whole program: good for the next search too.
  var pseudoCosts: PseudoCosts
  /// What was learnt about branching on rows.
  var rowCosts: PseudoCosts
  let names: [Int]
  let effort: Effort
  /// Parts of the search that are left out.
  let without: Set<Part>
  /// For trials.
  let threads: Threads
  /// Worth of the best point so far: only cheaper ones are looked for.
  private(set) var cutoff: Int
  private(set) var nodes = 0
  /// Nodes that were split without a relaxation.
  var blind = 0
  /// What the columns that are fixed for good cost.
  private let constant: Int
  /// What it may have done when it stops.
  private var most: Work
  private var open = OpenNodes()
  /// How nodes were split so far, and how those of a like search were, which is followed where it applies.
  private(set) var shape = BranchShape()
  var advice: BranchAdvice?
  let judge: ([Double]) -> Int?
  private let isEnough: (Int) -> Bool
  private let progress: (Int) -> Void

  /// A search for what costs less than `cutoff`, the incumbent's cost, with what earlier searches of the same
  /// program learnt about branching; so much work at most. `judge` hears of every whole point found, and says
  /// what it costs if it is worth keeping; `isEnough` is told the bound and asked whether to stop;
  /// `progress` hears what nothing costs less than.
  init(
    _ restriction: Restriction, cutoff: Int, learnt: PseudoCosts, within leave: Leave,
    work: Work = .unlimited, effort: Effort = .proof, judge: @escaping ([Double]) -> Int?,
    isEnough: @escaping (Int) -> Bool = { _ in false }, progress: @escaping (Int) -> Void,
    without: Set<Part> = [], threads: Threads = .one
  ) throws(GLPKError) {
    node = try NodeProgram(restriction, from: restriction.basis, within: leave)
    pseudoCosts = learnt
    rowCosts = PseudoCosts(columns: node.program.rowCount)
    names = restriction.columns
    constant = restriction.constant
    self.cutoff = cutoff - constant
    most = work
    self.effort = effort
    self.judge = judge
    self.without = without
    self.threads = threads
    self.isEnough = isEnough
    self.progress = progress
  }

  var iterations: Int { node.iterations }

  /// What its iterations count for.
  var ticks: Int { Work.ticks(of: iterations, columns: names.count) }

  /// Whether it did all it may.
  var isSpent: Bool { nodes >= most.nodes || ticks >= most.ticks }

  /// What nothing costs less than where all of it is searched.
  var wholeCutoff: Int { whole(cutoff) }

  /// Puts the root in, of which it is known what nothing costs less than.
  mutating func begin(from bound: Int) {
    let inherited = bound.subtractingReportingOverflow(constant)
    var root = OpenNode(bound: inherited.overflow ? .min : inherited.partialValue)
    root.recorded = 0
    root.advised = advice == nil ? nil : 0
    open.add(root)
  }

  /// Puts nodes in that together hold everything that is looked for; their bounds leave out what fixed columns cost.
  mutating func begin(at nodes: [OpenNode]) {
    for node in nodes { open.add(node) }
  }

  /// Goes on below another cutoff, where that is lower, for so much more work.
  mutating func run(below cutoff: Int, work more: Work) throws(GLPKError) -> Int {
    self.cutoff = min(self.cutoff, cutoff - constant)
    most = more.after(nodes: nodes, ticks: ticks)
    return try run()
  }

  /// Searches from the root as `run()` does.
  mutating func run(from bound: Int) throws(GLPKError) -> Int {
    begin(from: bound)
    return try run()
  }

  /// Searches to the end, or until it is asked to stop; returns what no point can cost less than.
  mutating func run() throws(GLPKError) -> Int {
    var told = Int.min
    while let next = open.takeBest() {
      let known = min(open.least ?? next.bound, next.bound, cutoff)
      if known > told {
        told = known
        progress(whole(known))
      }
      if next.bound >= cutoff { continue }
      if isSpent || isEnough(whole(known)) {
        open.add(next)
        return whole(known)
      }
      guard try plunge(from: next) else {
        return whole(min(known, open.least ?? known, cutoff))
      }
    }
    return whole(min(open.least ?? cutoff, cutoff))
  }

  private func whole(_ cost: Int) -> Int {
    let sum = cost.addingReportingOverflow(constant)
    return sum.overflow ? .min : sum.partialValue
  }

  /// Goes down from a node, and keeps the sides not taken; false where it was asked to stop, the node then
  /// open again.
  private mutating func plunge(from start: OpenNode) throws(GLPKError) -> Bool {
    try node.start(at: start)
    var here = start
    while true {
      nodes += 1
      guard let sides = try expand(&here) else {
        open.add(here)
        return false
      }
      guard let (first, second) = sides.pair else { return true }
      open.add(second)
      here = first
      try node.limit(here.last)
      if isSpent {
        open.add(here)
        return true
      }
    }
  }

  /// The two sides of a node; nil inside where it holds nothing cheaper.
  struct Sides {
    var pair: (first: OpenNode, second: OpenNode)?
  }

  /// Solves a node as far as it takes to branch; nil where it was asked to stop.
  private mutating func expand(_ here: inout OpenNode) throws(GLPKError) -> Sides? {
    while true {
      switch try node.solve(cutoff: cutoff) {
      case .pruned: return Sides()
      case .stopped, .limited: return nil
      case .untold: return try splitBlindly(&here)
      case .solved(let point, let bound):
        here.bound = max(here.bound, bound.rounded)
        let candidates = node.fractionalObjects(point)
        guard node.isFractional(candidates) else {
          if let cost = judge(point) { take(cost) }
          // The relaxation's optimum is whole: nothing here costs less than its bound, if it is one.
          return here.bound >= cutoff ? Sides() : try splitBlindly(&here)
        }
        let isTighter = try tighten(by: bound, &here)
        // Where only the rounding of reduced costs leaves room, bounds may move past the point itself.
        if isTighter, candidates.contains(where: { !node.allows(point[$0], of: $0) }) { continue }
        switch try decide(&here, among: candidates, at: point, costing: bound.approximate) {
        case .stopped: return nil
        case .pruned: return Sides()
        case .tighter(let change):
          record(change, at: &here)
          try node.limit(change)
          here.changes.append(change)
        case .branch(let object, let upFirst):
          return Sides(pair: try sides(of: here, on: object, at: point[object], upFirst))
        }
      }
    }
  }

  /// What is left of a node that cannot be branched on: its bound stands.
  mutating func remainder(of here: OpenNode) -> Sides {
    open.settle(atLeast: here.bound)
    return Sides()
  }

  /// Looks only for what costs less than a point found, its fixed columns counted.
  mutating func take(_ cost: Int) {
    cutoff = min(cutoff, cost - constant)
  }

  private mutating func sides(
    of here: OpenNode, on object: Int, at value: Double, _ upFirst: Bool
  ) throws(GLPKError) -> (OpenNode, OpenNode) {
    let floor = Int(value.rounded(.down))
    var (down, up) = here.split(
      on: object, within: node.bounds(of: object), at: floor, from: node.basis())
    (down.recorded, up.recorded) = shape.split(here.recorded, on: name(of: object), at: floor)
    (down.advised, up.advised) = advice?.sides(of: here.advised, name(of: object)) ?? (nil, nil)
    return upFirst ? (up, down) : (down, up)
  }

  /// What to do at a node whose relaxation is fractional: as advised, or else what trials say.
  private mutating func decide(
    _ here: inout OpenNode, among candidates: [Int], at point: [Double], costing cost: Double
  ) throws(GLPKError) -> Choice {
    if let choice = try advised(&here, among: candidates, at: point) { return choice }
    return try choose(
      among: candidates, at: point, costing: cost, depth: here.depth, cutoff: cutoff)
  }

  /// The column of the whole program that an object is; nil for a row.
  func name(of object: Int) -> Int? { object < names.count ? names[object] : nil }

  /// Notes that one side of an object holds nothing, and goes on in the other.
  private mutating func record(_ change: Change, at here: inout OpenNode) {
    let isUp = change.lower > node.bounds(of: change.object).lower
    let sides = shape.split(
      here.recorded, on: name(of: change.object), at: isUp ? change.lower - 1 : change.upper)
    here.recorded = isUp ? sides.up : sides.down
  }

  /// Cuts off what no point cheaper than the cutoff can use, by reduced costs; false where that is nothing.
  private mutating func tighten(
    by bound: DualBound, _ here: inout OpenNode
  ) throws(GLPKError) -> Bool {
    guard !without.contains(.reducedCosts) else { return false }
    let before = here.changes.count
    for column in 0..<node.program.columnCount
    where try node.tighten(column, by: bound, cutoff) != nil {
      here.changes.append(
        Change(object: column, lower: node.lower[column], upper: node.upper[column]))
    }
    return here.changes.count > before
  }
}
