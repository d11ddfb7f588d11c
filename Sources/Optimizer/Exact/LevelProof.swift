import GLPK

/// Closes the gap of one level: by searches for something that costs less than an aim between bound and
/// incumbent. What a search exhausts raises the bound to its aim, what it finds lowers the incumbent.
///
/// Low aims are cheap: reduced costs leave few columns, and most nodes are cut off at once. Where the
/// optimum is near the bound, as it mostly is, the expensive searches above it never take place.
struct LevelProof {
  let model: TourModel
  let program: TourProgram
  let objective: LevelCosts
  /// What the root's duals prove.
  let root: DualBound
  /// The most of each column of the program.
  let upper: [Int]
  /// How long it may take.
  let leave: Leave
  /// Hears of the best choice and the bound.
  let progress: (Incumbent, Int) -> Void

  private(set) var incumbent: Incumbent
  private(set) var bound: Int
  private(set) var nodes = 0
  private(set) var iterations = 0
  private var pseudoCosts: PseudoCosts

  init(
    of model: TourModel, in program: TourProgram, _ objective: LevelCosts, root: DualBound,
    upper: [Int], from incumbent: Incumbent, within leave: Leave,
    progress: @escaping (Incumbent, Int) -> Void
  ) {
    self.model = model
    self.program = program
    self.objective = objective
    self.root = root
    self.upper = upper
    self.incumbent = incumbent
    self.leave = leave
    self.progress = progress
    bound = root.rounded
    pseudoCosts = PseudoCosts(columns: program.program.columnCount)
  }

  private var cost: Int { objective.cost(ofValue: incumbent.values[objective.level]) }

  /// Searches until the value and the bound of the level suffice, meet, or it is asked to stop.
  mutating func run(until suffices: @escaping (Int, Int) -> Bool) throws(GLPKError) {
    var parts = 4
    while bound < cost, !leave.isOver,
      !suffices(incumbent.values[objective.level], objective.value(ofCost: bound))
    {
      let aim = min(cost, bound + max(1, (cost - bound) / parts))
      let reached = try search(below: aim, until: suffices)
      guard reached >= min(aim, cost) else {
        bound = max(bound, reached)
        return
      }
      bound = max(bound, reached)
      parts = max(1, parts / 2)
    }
  }

  /// Searches for anything that costs less than the aim; returns what is proven that nothing costs less than.
  private mutating func search(
    below aim: Int, until suffices: @escaping (Int, Int) -> Bool
  ) throws(GLPKError) -> Int {
    let restriction = Restriction(
      of: program.program, costs: objective.costs, lower: program.program.lower,
      upper: columns(below: aim))
    let (model, tours, objective) = (self.model, program.tours, self.objective)
    let best = Box(incumbent)
    let (known, progress) = (bound, self.progress)
    var search = try BranchAndBound(
      restriction, cutoff: aim, learnt: pseudoCosts, within: leave,
      judge: { point in
        let chosen = restriction.support(of: point).prefix { $0 < tours.count }.map { tours[$0] }
        guard let found = Incumbent(chosen, in: model) else { return nil }
        if found.isBetter(than: best.value, in: model) { best.value = found }
        return objective.cost(ofValue: found.values[objective.level])
      },
      isEnough: {
        suffices(best.value.values[objective.level], objective.value(ofCost: known))
      },
      progress: { nodes in
        if nodes.isMultiple(of: 16) { progress(best.value, known) }
      })
    let reached = try search.run(from: bound)
    nodes += search.nodes
    pseudoCosts = search.pseudoCosts
    iterations += search.iterations
    incumbent = best.value
    return reached
  }

  /// The most of each column in choices that cost less than the aim.
  private func columns(below aim: Int) -> [Int] {
    upper.indices.map { column in
      guard root.leansOnLeast(column), program.program.isInteger[column],
        let reach = root.reach(of: column, atMost: aim - 1)
      else { return upper[column] }
      return min(upper[column], reach)
    }
  }
}

/// A value shared between a search and the closure that judges what it finds.
private final class Box<Value> {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }
}
