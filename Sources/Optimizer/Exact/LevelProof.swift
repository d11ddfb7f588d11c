import GLPK

/// Proves how good a choice is at one level: cutting planes at the root, what they leave fixed by reduced costs,
/// and branch and bound on the smaller program.
struct LevelProof: ~Copyable {
  let model: TourModel
  let program: TourProgram
  let objective: LevelCosts
  /// Parts of the search that are left out.
  private let without: Set<Part>
  private let threads: Threads
  private(set) var nodes = 0
  private(set) var iterations = 0
  /// What they count for.
  private(set) var ticks = 0
  /// What was learnt about columns, in all runs.
  private(set) var pseudoCosts: PseudoCosts
  /// Where the relaxation's optimum of the last run stands, as a basis of the whole program: the next one has more columns.
  private var start: Basis?
  /// The level's relaxation, near whose point it may be before the first run.
  private let relaxed: LevelRoot?
  /// How the last tree was split, by column of the program.
  private(set) var shape: BranchShape?
  /// The search that the last run left for want of work.
  private var unfinished: BranchAndBound?
  /// The best choice of the present run.
  private let best: Box<Incumbent>

  /// What a run left.
  struct Outcome {
    /// The best choice known.
    var incumbent: Incumbent
    /// What nothing costs less than.
    var bound: Int
    /// Whether another run with more nodes could prove more.
    var isUnfinished = false
  }

  init(
    of model: TourModel, in program: TourProgram, _ objective: LevelCosts,
    from incumbent: Incumbent, at relaxed: LevelRoot? = nil,
    without: Set<Part> = [], threads: Threads = .one
  ) {
    self.model = model
    self.program = program
    self.objective = objective
    self.without = without
    self.threads = threads
    self.relaxed = relaxed
    pseudoCosts = PseudoCosts(columns: program.program.columnCount)
    best = Box(incumbent)
  }

  /// Looks for what costs less than `aim`, and than the incumbent, among points whose columns are at most `upper`,
  /// which all that do are; so much work at most.
  mutating func run(
    below incumbent: Incumbent, aim: Int, above bound: Int, upper: [Int], work limit: Work,
    within leave: Leave, watcher: @escaping (Incumbent, Int) -> Void,
    suffices: @escaping (Incumbent, Int) -> Bool
  ) throws(GLPKError) -> Outcome {
    let cutoff = objective.cutoff(
      below: min(aim, objective.cost(ofValue: incumbent.values[objective.level])))
    if let unfinished = unfinished.take() {
      best.value = incumbent
      return try search(unfinished, above: bound, below: cutoff, limit)
    }
    var root = try rootCuts(upper: upper, cutoff: cutoff, within: leave)
    let reached = try root.run()
    if let basis = root.basis { start = root.start.whole(basis, of: program.program) }
    iterations += root.iterations
    ticks += Work.ticks(of: root.iterations, columns: root.start.columns.count)
    let known = objective.lifted(max(bound, min(cutoff, reached)))
    if reached >= cutoff || suffices(incumbent, known) || leave.isOver {
      return Outcome(incumbent: incumbent, bound: known)
    }
    watcher(incumbent, known)
    best.value = incumbent
    let tree = try tree(
      root.restriction, cutoff: cutoff, above: known, within: leave, watcher, suffices)
    return try search(tree, above: known, below: cutoff, limit)
  }

  /// The search of what the root leaves.
  private func tree(
    _ narrowed: Restriction, cutoff: Int, above known: Int, within leave: Leave,
    _ watcher: @escaping (Incumbent, Int) -> Void, _ suffices: @escaping (Incumbent, Int) -> Bool
  ) throws(GLPKError) -> BranchAndBound {
    let (model, program, objective, best) = (self.model, self.program, self.objective, self.best)
    var tree = try BranchAndBound(
      narrowed, cutoff: cutoff, learnt: pseudoCosts, within: leave,
      judge: { point in
        guard let found = narrowed.choice(at: point, of: program, in: model) else { return nil }
        if found.isBetter(than: best.value, in: model) {
          best.value = found
          watcher(found, known)
        }
        return objective.cutoff(below: objective.cost(ofValue: found.values[objective.level]))
      },
      isEnough: { suffices(best.value, max(known, $0)) },
      progress: { watcher(best.value, max(known, $0)) }, without: without,
      threads: threads)
    tree.begin(from: known)
    return tree
  }

  /// Searches a tree for so much more work, and keeps it if it is not done.
  private mutating func search(
    _ tree: consuming BranchAndBound, above known: Int, below cutoff: Int, _ limit: Work
  ) throws(GLPKError) -> Outcome {
    var tree = tree
    let before = (nodes: tree.nodes, iterations: tree.iterations, ticks: tree.ticks)
    let reached = try tree.run(below: cutoff, work: limit)
    nodes += tree.nodes - before.nodes
    iterations += tree.iterations - before.iterations
    ticks += tree.ticks - before.ticks
    pseudoCosts = tree.pseudoCosts
    shape = tree.shape
    var outcome = Outcome(
      incumbent: best.value, bound: max(known, objective.lifted(reached)))
    if tree.isSpent, reached < tree.wholeCutoff {
      outcome.isUnfinished = true
      unfinished = consume tree
    }
    return outcome
  }

  /// The root of a run, which goes on from that of the last one, where there was one.
  private func rootCuts(
    upper: [Int], cutoff: Int, within leave: Leave
  ) throws(GLPKError) -> RootCuts {
    let restriction = Restriction(
      of: program.program, costs: objective.costs, lower: program.program.lower, upper: upper,
      keeping: start ?? guess(upper: upper))
    return try RootCuts(
      restriction, cutoff: cutoff, within: leave, without: without)
  }

  /// With more columns the first root begins where its optimum may be; with fewer it is soon solved from nothing, in fewer
  /// iterations more often than not.
  private static let many = 16_000

  /// Where the first root begins.
  private func guess(upper: [Int]) -> Basis? {
    upper.count { $0 > 0 } > Self.many ? relaxed?.basis(of: program.program) : nil
  }
}

/// A value shared between a search and the closures that judge what it finds.
private final class Box<Value> {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }
}
