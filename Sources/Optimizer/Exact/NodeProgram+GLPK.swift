import GLPK

extension NodeProgram {
  /// Iterations between two looks at the clock and the user; a count, so that results do not depend on how fast the
  /// machine is.
  private static let slice = 500

  /// Solves the relaxation anew with GLPK, by the primal method from the standard basis: where the own method says
  /// nothing that integers confirm.
  mutating func solvedByGLPK(cutoff: Int) throws(GLPKError) -> Verdict {
    var problem = try problem()
    var options = SimplexOptions(.primal)
    options.ratioTest = .harris
    options.slice = .iterations(Self.slice)
    options.timeLimit = leave.milliseconds
    let leave = self.leave
    let outcome = try problem.simplex(options, shouldStop: { leave.isOver })
    iterations += outcome.iterations
    switch (outcome.termination, outcome.status) {
    case (.finished, .noFeasible): return try isProvenInfeasible(&problem) ? .pruned : .untold
    case (.finished, .optimal):
      let bound = DualBound(
        minimising: costs, over: program, lower: lower, upper: upper,
        duals: try problem.dualRows())
      if bound.rounded >= cutoff { return .pruned }
      let point = try problem.primalColumns()
      return isWithinBounds(point) ? .solved(point: point, bound: bound) : .untold
    case (.timeLimit, _), (.interrupted, _): return .stopped
    default: return .untold
    }
  }

  /// The node as a problem of GLPK's.
  func problem() throws(GLPKError) -> Problem {
    var problem = Problem()
    try problem.load(program)
    for column in lower.indices {
      try problem.setColumnBounds(
        column, .between(Double(lower[column]), Double(upper[column])))
    }
    try problem.setCosts(0..<costs.count, costs.map { Double($0) })
    return problem
  }
}
