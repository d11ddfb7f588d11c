import GLPK

extension LevelSearch {
  /// Closes the gap of one level, or as much of it as there is time for; returns what nothing costs less than.
  mutating func close(
    _ objective: LevelCosts, _ root: DualBound, within leave: Leave
  ) throws(GLPKError) -> Int {
    let limits = self.limits
    let (name, watcher) = (model.levels[objective.level].name, self.watcher)
    var proof = LevelProof(
      of: model, in: program, objective, root: root, upper: relaxation.upper, from: incumbent,
      within: leave,
      progress: { incumbent, bound in
        watcher?.note(
          Progress(
            level: objective.level, name: name, phase: "proof",
            value: incumbent.values[objective.level], bound: objective.value(ofCost: bound)))
      })
    try proof.run(until: { limits.accept(value: $0, bound: $1) })
    statistics.nodes += proof.nodes
    statistics.simplexIterations += proof.iterations
    incumbent = proof.incumbent
    return proof.bound
  }
}
