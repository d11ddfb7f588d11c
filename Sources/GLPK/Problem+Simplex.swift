internal import CGLPK

extension Problem {
  /// Solves the linear program, integer columns taken as continuous, from the present basis.
  ///
  /// - Parameter options: How to go about it.
  /// - Returns: How it ended.
  /// - Throws: `GLPKError` if an option is refused or GLPK aborts; never for a limit reached.
  /// - Complexity: Exponential at worst; some 2–3 × rows iterations as a rule.
  public mutating func simplex(
    _ options: SimplexOptions = SimplexOptions()
  ) throws(GLPKError) -> SimplexOutcome {
    try iterate(options, within: nil) { false }
  }

  /// Solves the linear program as `simplex(_:)` does, and asks between slices whether to stop.
  ///
  /// With presolve it asks once, before it starts.
  /// - Parameters:
  ///   - options: How to go about it.
  ///   - shouldStop: Asked before every slice.
  /// - Returns: How it ended.
  /// - Throws: `GLPKError` if an option is refused or GLPK aborts; never for a limit reached.
  /// - Complexity: Exponential at worst; some 2–3 × rows iterations as a rule.
  public mutating func simplex(
    _ options: SimplexOptions = SimplexOptions(), shouldStop: () -> Bool
  ) throws(GLPKError) -> SimplexOutcome {
    try iterate(options, within: options.presolve ? nil : options.slice, shouldStop)
  }

  private mutating func iterate(
    _ options: SimplexOptions, within slice: SimplexOptions.Slice?, _ shouldStop: () -> Bool
  ) throws(GLPKError) -> SimplexOutcome {
    try ensureAlive()
    var parameters = try options.parameters()
    // Every slice would begin the dual method anew, so it is left by hand and for good.
    if slice != nil, options.method == .dualThenPrimal { parameters.meth = GLP_DUAL }
    var patience = 0
    var sliceIterations = Int.max
    switch slice {
    case .milliseconds(let amount): patience = amount
    case .iterations(let amount): sliceIterations = amount
    case nil: break
    }
    let deadline = Deadline(milliseconds: options.timeLimit)
    let start = iterationCount
    changed()
    while true {
      if shouldStop() { return try outcome(.interrupted, since: start) }
      let left = deadline.remaining
      if left == 0 { return try outcome(.timeLimit, since: start) }
      let before = iterationCount
      let allowed = (options.iterationLimit ?? Int(Int32.max)) - (before - start)
      parameters.it_lim = Int32(min(allowed, sliceIterations))
      parameters.tm_lim = Int32(min(left ?? Int(Int32.max), patience > 0 ? patience : .max))
      let code = try unsafe checked(guarded_simplex(handle, &parameters))
      status = basicStatus(after: code)
      let used = iterationCount - before
      switch code {
      case GLP_ETMLIM where patience > 0 && deadline.remaining != 0:
        // A slice too short for one iteration would be repeated for ever.
        if used == 0 { patience = min(2 * patience, Int(Int32.max)) }
      case GLP_EITLIM where used < allowed:
        break
      case GLP_EFAIL where options.method.code != parameters.meth && parameters.meth == GLP_DUAL:
        parameters.meth = GLP_PRIMAL
      default:
        return try outcome(try Termination(code: code), since: start)
      }
    }
  }

  private mutating func outcome(
    _ termination: Termination, since start: Int
  ) throws(GLPKError) -> SimplexOutcome {
    let outcome = SimplexOutcome(
      termination: termination, status: status, iterations: iterationCount - start,
      objective: status.hasSolution ? unsafe glp_get_obj_val(handle) : nil)
    guard let distortion = Distortion.current else { return outcome }
    let distorted = try distortion.outcome(outcome)
    status = distorted.status
    return distorted
  }

  /// Solves again in rational arithmetic from the present basis: a certificate where that is optimal.
  ///
  /// - Parameter options: Only the limits on time and iterations count.
  /// - Returns: How it ended.
  /// - Throws: `GLPKError` if an option is refused or GLPK aborts.
  /// - Complexity: Cheap from an optimal basis; every iteration is slow.
  public mutating func exactSimplex(
    _ options: SimplexOptions = SimplexOptions()
  ) throws(GLPKError) -> SimplexOutcome {
    try ensureAlive()
    var parameters = try options.parameters()
    parameters.it_lim = Int32(options.iterationLimit ?? Int(Int32.max))
    parameters.tm_lim = Int32(options.timeLimit ?? Int(Int32.max))
    let start = iterationCount
    changed()
    let code = try unsafe checked(guarded_exact(handle, &parameters))
    status = basicStatus(after: code)
    return try outcome(try Termination(code: code), since: start)
  }

  private var iterationCount: Int { unsafe Int(glp_get_it_cnt(handle)) }

  /// What the solver left, given the code it returned.
  private func basicStatus(after code: Int32) -> SolutionStatus {
    if code == GLP_ENOPFS { return .noFeasible }
    if code == GLP_ENODFS { return .infeasibleOrUnbounded }
    let status = unsafe SolutionStatus(code: glp_get_status(handle))
    let isDualInfeasible = unsafe glp_get_dual_stat(handle) == GLP_NOFEAS
    if isDualInfeasible, status == .undefined || status == .infeasible {
      return .infeasibleOrUnbounded
    }
    return status
  }
}
