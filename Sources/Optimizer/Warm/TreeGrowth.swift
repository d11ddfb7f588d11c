import GLPK
import Parallel

/// Splits a program into cases until nothing in them costs less than a cutoff, and keeps what proves that.
///
/// It goes by rounds as `BranchAndBound` does: ways down from a few open nodes at once, each from what was known before the
/// round, taken in in their order.
struct TreeGrowth: ~Copyable {
  private var way: Branching
  private let seed: Seed
  private let threads: Threads
  private var open = OpenNodes()
  private(set) var cases: [PriceTree.Case] = []
  private var nodes = 0

  /// So many ways are gone at once.
  private static let width = 8

  /// What a growth begins with.
  struct Seed: Sendable {
    let root: Restriction
    let lagrangian: CaseLagrangian
    /// What cases cost at least where they are closed; and what nothing is asked of that costs so much or more.
    let (cutoff, limit): (Int, Int)
    /// What was learnt about branching; and how a like tree was split, which is followed where that applies.
    let learnt: PseudoCosts
    let advice: BranchAdvice?
    let leave: Leave
  }

  init(_ seed: Seed, threads: Threads) throws(GLPKError) {
    way = try Branching(seed.root, learnt: seed.learnt, within: seed.leave)
    way.advice = seed.advice
    (self.seed, self.threads) = (seed, threads)
    var root = OpenNode(bound: .min)
    root.advised = seed.advice == nil ? nil : 0
    open.add(root)
  }

  /// What was learnt about branching on columns.
  var learnt: PseudoCosts { way.pseudoCosts }

  /// Grows until everything is closed; what is open after so many nodes, or when time ends, is closed as it stands.
  ///
  /// - Parameters:
  ///   - most: how many nodes are looked at, about.
  ///   - progress: hears of so many cases more.
  /// - Throws: `GLPKError`, where the linear solver fails.
  mutating func run(nodes most: Int, progress: (_ cases: Int) -> Void) throws(GLPKError) {
    while let next = open.takeBest() {
      let isLast = nodes >= most || seed.leave.isOver
      var starts = [next]
      while starts.count < Self.width, let more = open.takeBest() { starts.append(more) }
      let (start, nodes, seed) = (way, starts, seed)
      let ways = threads.map(nodes.count) { number in
        var way = start
        var descent = CaseDescent(from: nodes[number], seed)
        return Result { () throws(GLPKError) in
          try isLast ? descent.close(&way) : descent.run(&way)
          return (descent, way.takeObservations())
        }
      }
      for found in ways {
        let (descent, learnt) = try found.get()
        for seen in learnt { way.note(seen) }
        self.nodes += descent.nodes
        cases += descent.cases
        for node in descent.open { open.add(node) }
        progress(descent.cases.count)
      }
      _ = way.takeObservations()
    }
  }
}
