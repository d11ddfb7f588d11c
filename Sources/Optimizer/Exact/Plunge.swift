import GLPK

/// One way down a tree: from an open node to the cheaper side, and so on, until it is cut off; the sides not taken are left
/// open.
///
/// It knows of no other way, so several may be gone at once (`BranchAndBound`). At each node: the relaxation by the dual
/// simplex method, tightening by reduced costs, and a column to branch on. Every node that is cut off is cut off by a bound
/// or an infeasibility proven in integers (`DualBound`, `Infeasibility`); where no simplex method tells anything that these
/// confirm, nodes are split without one (`splitBlindly`).
struct Plunge: Sendable {
  /// Only what costs less is looked for.
  let cutoff: Int
  /// What it may do.
  let most: Work
  /// So many nodes may be split without a relaxation.
  let mostBlind: Int
  /// Where it stands.
  var here: OpenNode
  /// Where its nodes are recorded in the whole shape; nil where they are not.
  private let place: Int?
  /// How nodes were split on the way.
  private var shape = BranchShape()
  /// The sides left open.
  private var open: [OpenNode] = []

  private(set) var nodes = 0
  private(set) var iterations = 0
  /// Nodes that were split without a relaxation.
  var blind = 0
  /// What nothing costs less than in nodes that were given up.
  var settled: Int?

  /// How it ended.
  enum End {
    /// At a node that holds nothing cheaper, or after all it might do, the rest left open.
    case done
    /// It was asked to stop.
    case stopped
    /// At a whole point, which is to be judged. Nothing in its node costs less than the node's bound; where the point costs
    /// more, the node is to be split blindly, or, if it holds no other point, given up.
    case point([Double], OpenNode, isLast: Bool)
  }

  init(from start: OpenNode, below cutoff: Int, most: Work, mostBlind: Int) {
    here = start
    place = start.recorded
    here.recorded = place.map { _ in 0 }
    (self.cutoff, self.most, self.mostBlind) = (cutoff, most, mostBlind)
  }

  /// The sides left open, recorded in a whole shape.
  func open(recordedIn whole: inout BranchShape) -> [OpenNode] {
    guard let place else { return open }
    let shift = whole.graft(shape, at: place)
    return open.map { node in
      var node = node
      node.recorded = node.recorded.map { $0 == 0 ? place : $0 + shift }
      return node
    }
  }

  /// Goes down.
  mutating func run(_ way: inout Branching) throws(GLPKError) -> End {
    let before = way.node.iterations
    defer { iterations = way.node.iterations - before }
    try way.node.start(at: here)
    while true {
      nodes += 1
      switch try expand(&way) {
      case .end(let end):
        if case .stopped = end { open.append(here) }
        return end
      case .sides(let first, let second):
        open.append(second)
        here = first
        try way.node.limit(here.last)
        let spent = Work.ticks(of: way.node.iterations - before, columns: way.names.count)
        if nodes >= most.nodes || spent >= most.ticks {
          open.append(here)
          return .done
        }
      }
    }
  }

  /// What comes of a node.
  enum Step {
    case end(End)
    /// Its sides, the one to go on with first.
    case sides(OpenNode, OpenNode)

    /// It holds nothing cheaper.
    static let cutOff = Step.end(.done)
  }

  /// Solves a node as far as it takes to branch.
  private mutating func expand(_ way: inout Branching) throws(GLPKError) -> Step {
    while true {
      switch try way.node.solve(cutoff: cutoff) {
      case .pruned: return .cutOff
      case .stopped, .limited: return .end(.stopped)
      case .untold: return splitBlindly(way)
      case .solved(let point, let bound):
        here.bound = max(here.bound, bound.rounded)
        let candidates = way.node.fractionalObjects(point)
        guard way.node.isFractional(candidates) else {
          // The relaxation's optimum is whole: nothing here costs less than its bound, if it is one.
          return .end(.point(point, here, isLast: false))
        }
        let isTighter = try tighten(by: bound, &way)
        // Where only the rounding of reduced costs leaves room, bounds may move past the point itself.
        if isTighter, candidates.contains(where: { !way.node.allows(point[$0], of: $0) }) {
          continue
        }
        switch try decide(&way, among: candidates, at: point, costing: bound.approximate) {
        case .stopped: return .end(.stopped)
        case .pruned: return .cutOff
        case .tighter(let change):
          record(change, way)
          try way.node.limit(change)
          here.changes.append(change)
        case .branch(let object, let upFirst):
          return sides(on: object, at: point[object], upFirst, way)
        }
      }
    }
  }

  private mutating func sides(
    on object: Int, at value: Double, _ upFirst: Bool, _ way: Branching
  ) -> Step {
    let floor = Int(value.rounded(.down))
    var (down, up) = here.split(
      on: object, within: way.node.bounds(of: object), at: floor, from: way.node.basis())
    let name = way.name(of: object)
    (down.recorded, up.recorded) = shape.split(here.recorded, on: name, at: floor)
    (down.advised, up.advised) = way.advice?.sides(of: here.advised, name) ?? (nil, nil)
    return upFirst ? .sides(up, down) : .sides(down, up)
  }

  /// What to do at a node whose relaxation is fractional: as advised, or else what trials say.
  private mutating func decide(
    _ way: inout Branching, among candidates: [Int], at point: [Double], costing cost: Double
  ) throws(GLPKError) -> Branching.Choice {
    if let choice = way.advised(&here, among: candidates, at: point, cutoff: cutoff) {
      return choice
    }
    return try way.choose(
      among: candidates, at: point, costing: cost, depth: here.depth, cutoff: cutoff)
  }

  /// Notes that one side of an object holds nothing, and goes on in the other.
  private mutating func record(_ change: Change, _ way: Branching) {
    let isUp = change.lower > way.node.bounds(of: change.object).lower
    let sides = shape.split(
      here.recorded, on: way.name(of: change.object), at: isUp ? change.lower - 1 : change.upper)
    here.recorded = isUp ? sides.up : sides.down
  }

  /// Cuts off what no point cheaper than the cutoff can use, by reduced costs; false where that is nothing.
  private mutating func tighten(
    by bound: DualBound, _ way: inout Branching
  ) throws(GLPKError) -> Bool {
    guard !way.without.contains(.reducedCosts) else { return false }
    let before = here.changes.count
    for column in 0..<way.node.program.columnCount
    where try way.node.tighten(column, by: bound, cutoff) != nil {
      here.changes.append(
        Change(object: column, lower: way.node.lower[column], upper: way.node.upper[column]))
    }
    return here.changes.count > before
  }
}
