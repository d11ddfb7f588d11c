internal import CGLPK

extension Problem {
  /// Solves the integer program. Without presolve `simplex` must have found the optimum first.
  ///
  /// - Parameter options: How to go about it.
  /// - Returns: How it ended.
  /// - Throws: `GLPKError.rootNotOptimal` where the relaxation is not solved, and others if an
  ///   option is refused or GLPK aborts; never for a limit reached.
  /// - Complexity: Exponential.
  public mutating func branchAndCut(
    _ options: BranchAndCutOptions = BranchAndCutOptions()
  ) throws(GLPKError) -> BranchAndCutOutcome {
    try branchAndCut(options) { (_: borrowing TreeEvent) throws(GLPKError) in .proceed }
  }

  /// Solves the integer program, and lends the tree to a handler at every event.
  ///
  /// - Parameters:
  ///   - options: How to go about it.
  ///   - handler: Watches, helps, or stops the search; what it throws ends the search.
  /// - Returns: How it ended.
  /// - Throws: `GLPKError.rootNotOptimal` where the relaxation is not solved, and others if an
  ///   option is refused, GLPK aborts or the handler throws; never for a limit reached.
  /// - Complexity: Exponential.
  public mutating func branchAndCut(
    _ options: BranchAndCutOptions = BranchAndCutOptions(),
    handler: (borrowing TreeEvent) throws(GLPKError) -> TreeCommand
  ) throws(GLPKError) -> BranchAndCutOutcome {
    try ensureAlive()
    var parameters = try unsafe options.parameters()
    guard options.presolve || status == .optimal else { throw .rootNotOptimal }
    integerStatus = .undefined
    let result = withoutActuallyEscaping(handler) { handler in
      Result { () throws(GLPKError) in
        try unsafe search(options, &parameters, handler)
      }
    }
    return try result.get()
  }

  private mutating func search(
    _ options: BranchAndCutOptions, _ parameters: inout glp_iocp,
    _ handler: @escaping Search.Handler
  ) throws(GLPKError) -> BranchAndCutOutcome {
    let search = try Search(self, options, handler)
    let code = withExtendedLifetime(search) {
      unsafe guarded_branch_and_cut(
        handle, &parameters, step, Unmanaged.passUnretained(search).toOpaque())
    }
    try checked(code)
    if let failure = search.failure { throw failure }
    var termination = try Termination(code: code)
    if search.isOutOfTime, termination == .interrupted { termination = .timeLimit }
    integerStatus = statusOfIncumbent(after: code)
    let objective = integerStatus.hasSolution ? unsafe glp_mip_obj_val(handle) : nil
    return BranchAndCutOutcome(
      termination: termination, status: integerStatus, objective: objective,
      bestBound: integerStatus == .optimal ? objective : search.bestBound, nodes: search.nodes)
  }

  private func statusOfIncumbent(after code: Int32) -> SolutionStatus {
    switch code {
    case GLP_ENOPFS: .noFeasible
    case GLP_ENODFS: .infeasibleOrUnbounded
    default: unsafe SolutionStatus(code: glp_mip_status(handle))
    }
  }

  /// The columns' values in the best integer solution.
  ///
  /// - Returns: One per column.
  /// - Throws: `GLPKError.noSolution` if there is none.
  /// - Complexity: O(columns).
  public func integerColumns() throws(GLPKError) -> [Double] {
    guard integerStatus.hasSolution else { throw .noSolution }
    return try read(guarded_column_integer, columnCount)
  }

  /// The rows' activities in the best integer solution.
  ///
  /// - Returns: One per row.
  /// - Throws: `GLPKError.noSolution` if there is none.
  /// - Complexity: O(rows).
  public func integerRows() throws(GLPKError) -> [Double] {
    guard integerStatus.hasSolution else { throw .noSolution }
    return try read(guarded_row_integer, rowCount)
  }
}

/// What C calls at every event of the tree.
private func step(_ context: UnsafeMutableRawPointer?, _ tree: OpaquePointer?) -> Int32 {
  guard let context = unsafe context, let tree = unsafe tree else { return 1 }
  return unsafe Unmanaged<Search>.fromOpaque(context).takeUnretainedValue().step(tree)
}
