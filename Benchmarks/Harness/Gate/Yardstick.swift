import GLPK

/// Plain GLPK on the last level's model as `muster export` writes it: what our time is a multiple of, so that
/// the speed of the machine cancels out.
enum Yardstick: String, CaseIterable, Sendable {
  /// `glp_simplex` with presolve: the linear relaxation alone.
  case simplex
  /// `glp_intopt` with presolve: to the same gap.
  case branchAndCut = "branch_and_cut"

  /// CPU seconds that it takes for the model in an MPS file, which is read before the clock starts.
  ///
  /// - Throws: `Complaint` where it fails: a yardstick must have an end.
  func seconds(for path: String, gapPerMillion: Int) throws -> Double {
    var problem = Problem()
    try problem.readMPS(path)
    let watch = Stopwatch()
    let status: SolutionStatus
    switch self {
    case .simplex:
      var options = SimplexOptions(.primal)
      options.presolve = true
      status = try problem.simplex(options).status
    case .branchAndCut:
      var options = BranchAndCutOptions()
      options.presolve = true
      options.gap = Double(gapPerMillion) / 1e6
      options.timeLimit = 30_000
      status = try problem.branchAndCut(options).status
    }
    guard status == .optimal else {
      throw Complaint("\(path): plain GLPK ended with \(status); take another yardstick")
    }
    return watch.cpuSeconds
  }
}
