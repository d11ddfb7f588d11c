import GLPK
import Parallel

/// Searches a program for points that cost less than an incumbent, and proves that there are none.
///
/// It goes by rounds: from the open nodes with the lowest bounds, a few at once, ways are gone down (`Plunge`), on several
/// threads where that is allowed. How many there are in a round depends on the open nodes alone, each begins from what was
/// known before the round, and what comes of them is taken in in their order: so the search is the same on any number of
/// threads.
struct BranchAndBound: ~Copyable {
  private var way: Branching
  private let threads: Threads
  /// Ways gone at once.
  private let width: Int
  /// Worth of the best point so far: only cheaper ones are looked for.
  private var cutoff: Int
  private(set) var nodes = 0
  private(set) var iterations = 0
  /// What the columns that are fixed for good cost.
  private let constant: Int
  /// What it may have done when it stops.
  private var most: Work
  private var open = OpenNodes()
  /// How nodes were split so far.
  private(set) var shape = BranchShape()
  /// Nodes that were split without a relaxation; and so many are, at most.
  private var blind = 0
  private static let mostBlind = 5_000
  private let judge: ([Double]) -> Int?
  private let isEnough: (Int) -> Bool
  private let progress: (Int) -> Void

  /// So many ways are gone at once in a proof.
  static let proofWidth = 4

  /// A search for what costs less than `cutoff`, the incumbent's cost, with what earlier searches of the same
  /// program learnt about branching; so much work at most. `judge` hears of every whole point found, and says
  /// what it costs if it is worth keeping; `isEnough` is told the bound and asked whether to stop;
  /// `progress` hears what nothing costs less than.
  init(
    _ restriction: Restriction, cutoff: Int, learnt: PseudoCosts, within leave: Leave,
    work: Work = .unlimited, effort: Branching.Effort = .proof,
    judge: @escaping ([Double]) -> Int?,
    isEnough: @escaping (Int) -> Bool = { _ in false }, progress: @escaping (Int) -> Void,
    without: Set<Part> = [], width: Int = 1, threads: Threads = .one
  ) throws(GLPKError) {
    way = try Branching(
      restriction, learnt: learnt, within: leave, effort: effort, without: without)
    constant = restriction.constant
    self.cutoff = cutoff - constant
    most = work
    self.judge = judge
    (self.width, self.threads) = (width, threads)
    self.isEnough = isEnough
    self.progress = progress
  }

  /// What was learnt about branching on columns.
  var pseudoCosts: PseudoCosts { way.pseudoCosts }

  /// How a like search was split, which is followed where that applies.
  var advice: BranchAdvice? {
    get { way.advice }
    set { way.advice = newValue }
  }

  /// What its iterations count for.
  var ticks: Int { Work.ticks(of: iterations, columns: way.names.count) }

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
      var starts = [next]
      while starts.count < width, let next = open.takeBest(below: cutoff) { starts.append(next) }
      guard try goDown(from: starts) else {
        return whole(min(known, open.least ?? known, cutoff))
      }
    }
    return whole(min(open.least ?? cutoff, cutoff))
  }

  private func whole(_ cost: Int) -> Int {
    let sum = cost.addingReportingOverflow(constant)
    return sum.overflow ? .min : sum.partialValue
  }

  /// What came of a way: where it ended, what it left, and what was learnt on it.
  private struct Descent: Sendable {
    let plunge: Plunge
    let end: Result<Plunge.End, GLPKError>
    let learnt: [Branching.Observation]
  }

  /// Goes down from nodes; false where it was asked to stop, what was left then open again.
  private mutating func goDown(from starts: [OpenNode]) throws(GLPKError) -> Bool {
    let share = most.left(nodes: nodes, ticks: ticks).shared(by: starts.count)
    let plunges = starts.map {
      Plunge(from: $0, below: cutoff, most: share, mostBlind: Self.mostBlind - blind)
    }
    guard plunges.count > 1 else {
      var plunge = plunges[0]
      let end = try plunge.run(&way)
      _ = way.takeObservations()
      return try take(plunge, end)
    }
    let start = way
    let descents = threads.map(plunges.count) { number in
      var (way, plunge) = (start, plunges[number])
      let end = Result { () throws(GLPKError) in try plunge.run(&way) }
      return Descent(plunge: plunge, end: end, learnt: way.takeObservations())
    }
    var goesOn = true
    for descent in descents {
      for seen in descent.learnt { way.note(seen) }
      if try !take(descent.plunge, descent.end.get()) { goesOn = false }
    }
    _ = way.takeObservations()
    return goesOn
  }

  /// Takes in what came of a way; false where it was asked to stop.
  private mutating func take(_ plunge: Plunge, _ end: Plunge.End) throws(GLPKError) -> Bool {
    nodes += plunge.nodes
    iterations += plunge.iterations
    blind += plunge.blind
    if let settled = plunge.settled { open.settle(atLeast: settled) }
    for node in plunge.open(recordedIn: &shape) { open.add(node) }
    switch end {
    case .done: return true
    case .stopped: return false
    case .point(let point, let node, let isLast):
      if let cost = judge(point) { cutoff = min(cutoff, cost - constant) }
      if node.bound >= cutoff { return true }
      if isLast { open.settle(atLeast: node.bound) } else { try splitBlindly(node) }
      return true
    }
  }

  /// Splits a node whose relaxation is whole, but costs less than its point is worth.
  private mutating func splitBlindly(_ node: OpenNode) throws(GLPKError) {
    try way.node.start(at: node)
    var plunge = Plunge(
      from: node, below: cutoff, most: .unlimited, mostBlind: Self.mostBlind - blind)
    switch plunge.splitBlindly(way) {
    case .sides(let first, let second):
      open.add(second)
      open.add(first)
      blind += plunge.blind
    case .end(let end): _ = try take(plunge, end)
    }
  }
}
