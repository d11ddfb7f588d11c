import GLPK

/// Proves how good a choice is at one level: cutting planes at the root, what they leave fixed by reduced costs,
/// and branch and bound on the smaller program.
struct LevelProof {
  let model: TourModel
  let program: TourProgram
  let objective: LevelCosts
  private(set) var nodes = 0
  private(set) var iterations = 0
  private var pseudoCosts: PseudoCosts

  /// What a run left.
  struct Outcome {
    /// The best choice known.
    var incumbent: Incumbent
    /// What nothing costs less than.
    var bound: Int
    /// Whether another run with more nodes could prove more.
    var isUnfinished = false
  }

  init(of model: TourModel, in program: TourProgram, _ objective: LevelCosts) {
    self.model = model
    self.program = program
    self.objective = objective
    pseudoCosts = PseudoCosts(columns: program.program.columnCount)
  }

  /// Looks for what costs less than the incumbent, among points whose columns are at most `upper`, which all
  /// that do are; so many nodes at most.
  mutating func run(
    below incumbent: Incumbent, above bound: Int, upper: [Int], nodes limit: Int,
    within leave: Leave, watcher: @escaping (Incumbent, Int) -> Void,
    suffices: @escaping (Incumbent, Int) -> Bool
  ) throws(GLPKError) -> Outcome {
    let (model, program, objective) = (self.model, self.program, self.objective)
    // What costs less costs less by a whole step.
    let cost = objective.cost(ofValue: incumbent.values[objective.level])
    let cutoff = cost - objective.step + 1
    let restriction = Restriction(
      of: program.program, costs: objective.costs, lower: program.program.lower, upper: upper)
    var root = try RootCuts(restriction, cutoff: cutoff, within: leave)
    let reached = try root.run()
    iterations += root.iterations
    var outcome = Outcome(
      incumbent: incumbent, bound: objective.lifted(max(bound, min(cutoff, reached))))
    if outcome.bound == cost || suffices(incumbent, outcome.bound) || leave.isOver {
      return outcome
    }
    watcher(incumbent, outcome.bound)
    let narrowed = root.restriction
    let known = outcome.bound
    let best = Box(incumbent)
    var search = try BranchAndBound(
      narrowed, cutoff: cutoff, learnt: pseudoCosts, within: leave, nodes: limit,
      judge: { point in
        let columns = narrowed.support(of: point).prefix { $0 < program.tours.count }
        guard let found = Incumbent(columns.map { program.tours[$0] }, in: model) else {
          return nil
        }
        if found.isBetter(than: best.value, in: model) {
          best.value = found
          watcher(found, known)
        }
        return objective.cost(ofValue: found.values[objective.level])
      },
      isEnough: { suffices(best.value, max(known, $0)) },
      progress: { watcher(best.value, max(known, $0)) })
    outcome.bound = max(known, objective.lifted(try search.run(from: known)))
    outcome.incumbent = best.value
    outcome.isUnfinished = search.nodes >= limit
    nodes += search.nodes
    iterations += search.iterations
    pseudoCosts = search.pseudoCosts
    return outcome
  }
}

/// A value shared between a search and the closures that judge what it finds.
private final class Box<Value> {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }
}
