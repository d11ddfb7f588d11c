import GLPK
import Parallel

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
  /// The root, or the search below it, that the last run left for want of work.
  private var unfinishedRoot: RootCuts?
  private var unfinished: BranchAndBound?
  /// The best choice of the present run.
  private let best: Box<Incumbent>

  /// What a run left.
  struct Outcome {
    /// The best choice known.
    var incumbent: Incumbent
    /// What nothing costs less than.
    var bound: Int
    /// Whether another run with more work could prove more.
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
    best.value = incumbent
    if let unfinished = unfinished.take() {
      return try search(unfinished, above: bound, below: cutoff, limit)
    }
    var root = try rootCuts(upper: upper, cutoff: cutoff, within: leave)
    let isDone = try tighten(&root, limit)
    let known = objective.lifted(max(bound, min(cutoff, root.bound)))
    if root.bound >= cutoff || suffices(incumbent, known) || leave.isOver {
      return Outcome(incumbent: incumbent, bound: known)
    }
    guard isDone else {
      unfinishedRoot = consume root
      return Outcome(incumbent: incumbent, bound: known, isUnfinished: true)
    }
    watcher(incumbent, known)
    let tree = try tree(
      root.restriction, cutoff: cutoff, above: known, within: leave, watcher, suffices)
    return try search(tree, above: known, below: cutoff, limit)
  }

  /// A root that has done less than so many ticks in a turn is not left: trees grow from it, and most are done by then.
  private static let leastOfRoot = 200_000

  /// Goes on with a root for so much work; whether it is done.
  private mutating func tighten(
    _ root: inout RootCuts, _ limit: Work
  ) throws(GLPKError) -> Bool {
    let (before, columns) = (root.iterations, root.start.columns.count)
    let limit = Work(ticks: max(limit.ticks, Self.leastOfRoot))
    let isDone = try root.run(iterations: limit.iterations(columns: columns))
    iterations += root.iterations - before
    ticks += Work.ticks(of: root.iterations - before, columns: columns)
    if isDone, let basis = root.basis { start = root.start.whole(basis, of: program.program) }
    return isDone
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
      width: BranchAndBound.proofWidth, threads: threads)
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

  /// The root of a run: the one that the last run left, or a new one that begins where that of the last one stood.
  private mutating func rootCuts(
    upper: [Int], cutoff: Int, within leave: Leave
  ) throws(GLPKError) -> RootCuts {
    if let unfinished = unfinishedRoot.take() { return unfinished }
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
