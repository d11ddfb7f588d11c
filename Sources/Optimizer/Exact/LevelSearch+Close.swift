import GLPK

extension LevelSearch {
  /// With so few columns that could be part of something better a level is ripe for proof at once.
  private static let ripe = 1_500
  /// Where local search found nothing better the proof does so many times its work before another turn.
  private static let share = 2
  /// The first turns of both have so many ticks (`Work`) for each row, and at least so many in all.
  static let work = 8
  private static let leastWork = 1_000

  /// Closes the gap of one level, or as much of it as there is time for; returns what nothing costs less than.
  ///
  /// Local search and proof take turns. The proof aims at what lies near the bound first, which few columns can
  /// be part of, and higher each time it shows that there is nothing: so it does not depend on how good the
  /// incumbent is, and finds the optimum where its aim lies beyond it. Where it cannot finish it goes on in its
  /// next turn, twice as long. After its first turn local search does a share of what the proof did, the larger the more
  /// columns are open: which of the two closes the gap is not known beforehand, and so neither costs much more than it is
  /// worth.
  mutating func close(
    _ start: LevelRoot, above known: Int, within leave: Leave
  ) throws(GLPKError) -> Int {
    if leave.isOver { return known }
    let (objective, root) = (start.level, start.dual)
    var bound = known
    let reduced = program.tours.indices.map { root.reducedCost(of: $0) }
    var (core, local) = localSearch(objective, start, reduced)
    let losses = Losses(of: model, in: program, at: start, reduced: reduced)
    var proof = LevelProof(
      of: model, in: program, objective, from: incumbent, at: start,
      without: limits.without, threads: threads)
    var aims = Aims(above: root, reduced: reduced)
    let first = max(Self.leastWork, Self.work * program.program.rowCount)
    var turn = first
    // The choice around which the last turn of local search found nothing better, and its work in all turns.
    var (exhausted, searched): ([Int]?, Int) = (nil, 0)
    let (limits, watcher) = (self.limits, self.watcher)
    let name = model.levels[objective.level].name
    let before = statistics.nodes
    func nodesLeft() -> Int {
      (limits.nodes ?? .max) - (statistics.nodes - before + local.nodes + proof.nodes)
    }
    while nodesLeft() > 0, !leave.isOver, !isSolved(objective, bound) {
      if !core.contains(incumbent) {
        count(local)
        (core, local) = localSearch(objective, start, reduced)
      }
      let isExhausted = exhausted == incumbent.tours && proof.ticks < Self.share * searched
      let open = upper(objective, root, cost(objective) - objective.step).count { $0 > 0 }
      let share = LocalPatience.ticks(
        proof: proof.ticks, columns: open,
        gap: Self.part(Double(cost(objective) - bound), of: Double(bound)))
      let ticks = max(first, share) - searched
      if !isExhausted, ticks > 0 {
        let before = local.ticks
        let isOut = try search(
          objective, root, bound, core, &local, losses, Work(nodes: nodesLeft(), ticks: ticks),
          within: leave)
        searched += local.ticks - before
        if isOut { exhausted = incumbent.tours }
      }
      if isSolved(objective, bound) || leave.isOver || nodesLeft() <= 0 { break }
      let aim = limits.uses(.aims) ? aims.next(above: bound) : .max
      let most = upper(objective, root, objective.cutoff(below: min(aim, cost(objective))) - 1)
      let nodesBefore = proof.nodes
      let outcome = try proof.run(
        below: incumbent, aim: aim, above: bound, upper: most,
        work: Work(nodes: nodesLeft(), ticks: turn), within: leave,
        watcher: { incumbent, bound in
          watcher?.note(Progress(objective, name: name, phase: "proof", incumbent, bound: bound))
        },
        suffices: { incumbent, bound in
          limits.accept(
            value: incumbent.values[objective.level], bound: objective.value(ofCost: bound))
        })
      incumbent = outcome.incumbent
      bound = max(bound, outcome.bound)
      tell("proof", objective, bound)
      aims.note(nodes: proof.nodes - nodesBefore)
      if outcome.isUnfinished {
        turn *= 2
      } else if bound < aim {
        break
      }
    }
    count(local)
    reached.tree = proof.shape.map { ($0, proof.pseudoCosts) }
    statistics.nodes += proof.nodes
    statistics.simplexIterations += proof.iterations
    return bound
  }

  /// A gap as a part of the bound.
  private static func part(_ gap: Double, of bound: Double) -> Double { gap / max(1, abs(bound)) }

  /// Where reduced costs leave more tours than so many, only those of the relaxations' pool come in.
  private static let mostOfCore = 1_000_000

  /// A local search for a level, over the tours that its root's reduced costs do not keep out of every part.
  private func localSearch(
    _ objective: LevelCosts, _ start: LevelRoot, _ reduced: [Double]
  ) -> (core: Core, local: LocalSearch) {
    let window = objective.typicalCost / Self.leastPartOfTour
    var near = program.tours.indices.filter { reduced[$0] <= window }
    if near.count > Self.mostOfCore { near = near.filter { relaxation.pool.contains($0) } }
    let core = core(over: near)
    let local = LocalSearch(
      of: model, in: core.program,
      minimising: LevelCosts(objective.level, of: model, in: core.program).costs,
      reduced: core.numbers(reduced), values: core.numbers(start.point.whole),
      without: limits.without
    ) { objective.cost(ofValue: $0.values[objective.level]) }
    return (core, local)
  }

  /// Counts the work of a local search.
  mutating func count(_ local: LocalSearch) {
    statistics.nodes += local.nodes
    statistics.simplexIterations += local.iterations
    statistics.subproblems += local.subproblems
  }

  /// The window of reduced costs is this part of the gap, but no less and no more than such parts of a typical
  /// tour's cost.
  private static let (partOfGap, partOfTour, leastPartOfTour) = (24.0, 20.0, 4.0)

  /// Improves the incumbent part by part, until it is ripe for proof or patience ends, or so much work is done; whether it
  /// was not the work.
  private mutating func search(
    _ objective: LevelCosts, _ root: DualBound, _ bound: Int, _ core: Core,
    _ local: inout LocalSearch, _ losses: Losses, _ work: Work, within leave: Leave
  ) throws(GLPKError) -> Bool {
    guard limits.uses(.localSearch) else { return true }
    let most = work.after(nodes: local.nodes, ticks: local.ticks)
    let typical = objective.typicalCost
    var upper = upper(objective, root, cost(objective))
    var failures = 0
    local.losses = losses.byResource(of: incumbent)
    while local.ticks < most.ticks, local.nodes < most.nodes, !leave.isOver,
      !isSolved(objective, bound)
    {
      if upper.lazy.filter({ $0 > 0 }).count <= Self.ripe { return true }
      let gap = Double(cost(objective)) - root.approximate
      let part = Self.part(gap, of: root.approximate)
      if failures >= LocalPatience.parts(gap: part, tours: incumbent.tours.count) { return true }
      let wide = min(gap / Self.partOfGap, typical / Self.leastPartOfTour)
      let window = min(gap, max(wide, typical / Self.partOfTour))
      if let found = try local.improve(
        incumbent, window: window, upper: core.upper(upper), within: leave)
      {
        let before = cost(objective)
        incumbent = found
        local.losses = losses.byResource(of: incumbent)
        upper = self.upper(objective, root, cost(objective))
        tell("search", objective, bound)
        // What is better at later levels alone brings this one no nearer to its end.
        failures = cost(objective) < before ? 0 : failures + 1
      } else {
        failures += 1
      }
    }
    return false
  }

  /// The most of each column in choices that cost no more than so much.
  func upper(_ objective: LevelCosts, _ root: DualBound, _ cost: Int) -> [Int] {
    guard limits.uses(.reducedCosts) else { return program.program.upper }
    return program.program.upper.indices.map { column in
      let most = program.program.upper[column]
      guard root.leansOnLeast(column), program.program.isInteger[column],
        let reach = root.reach(of: column, atMost: cost)
      else { return most }
      return min(most, reach)
    }
  }
}
