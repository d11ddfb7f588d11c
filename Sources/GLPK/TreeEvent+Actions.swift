internal import CGLPK

/// What became of a solution that was handed in.
public enum Submission: Sendable, Equatable {
  /// It is the new incumbent.
  case accepted
  /// It is not better than the incumbent.
  case notBetter
  /// A column is fractional, or out of its bounds at the root.
  case breaksColumn(Int)
  /// A row of the problem is not satisfied.
  case breaksRow(Int)
}

/// Which child of a node comes first.
public enum Branch: Sendable {
  /// Let the backtracking rule choose.
  case either
  /// The one with the lower values.
  case down
  /// The one with the higher values.
  case up
}

extension TreeEvent {
  /// Hands in a solution, at `heuristic`; it is checked against the problem's own rows and bounds.
  ///
  /// Rows that a handler adds only when broken are not known then: answer for those yourself.
  /// - Parameter values: One per column; integer columns are rounded if they are as good as whole.
  /// - Returns: What became of it.
  /// - Throws: `GLPKError` at other events, with presolve, or for a wrong number of values.
  /// - Complexity: O(size of the problem).
  public borrowing func submit(_ values: [Double]) throws(GLPKError) -> Submission {
    try ensure(reason == .heuristic)
    return try unsafe search.submit(values, to: tree)
  }

  /// Adds a row to the current node and all below it, at `rowGeneration`.
  ///
  /// - Parameters:
  ///   - columns: Where it is not zero, none twice.
  ///   - values: The coefficients there.
  ///   - bounds: The bounds of its activity.
  /// - Throws: `GLPKError` at other events, with presolve, or if anything is refused.
  /// - Complexity: O(length).
  public borrowing func addRow(
    columns: [Int], values: [Double], _ bounds: Bounds
  ) throws(GLPKError) {
    try ensure(reason == .rowGeneration)
    try bounds.validate()
    try search.fill(columns, values)
    try unsafe search.checked(
      guarded_tree_add_row(
        tree, Int32(columns.count), search.entries.indices, search.entries.values, bounds.type,
        bounds.lower, bounds.upper))
  }

  /// Adds a cut to the pool, at `cutGeneration`; GLPK uses it where it helps.
  ///
  /// - Parameters:
  ///   - columns: Where it is not zero, none twice.
  ///   - values: The coefficients there.
  ///   - bounds: A least or a greatest value, not both.
  /// - Throws: `GLPKError` at other events, with presolve, or if anything is refused.
  /// - Complexity: O(length).
  public borrowing func addCut(
    columns: [Int], values: [Double], _ bounds: Bounds
  ) throws(GLPKError) {
    try ensure(reason == .cutGeneration)
    try bounds.validate()
    guard bounds.type == GLP_LO || bounds.type == GLP_UP else { throw .boundsRefused(bounds) }
    try search.fill(columns, values)
    try unsafe search.checked(
      guarded_tree_add_cut(
        tree, Int32(columns.count), search.entries.indices, search.entries.values, bounds.type,
        bounds.type == GLP_LO ? bounds.lower : bounds.upper))
  }

  /// Whether the column is integer and has a fractional value in the relaxation, at `branching`.
  ///
  /// - Parameter column: Which.
  /// - Returns: Whether `branch(on:first:)` may choose it.
  /// - Throws: `GLPKError` at other events, with presolve, or if there is no such column.
  public borrowing func canBranch(on column: Int) throws(GLPKError) -> Bool {
    try ensure(reason == .branching)
    guard column >= 0, column < search.columnCount else {
      throw .indexOutOfRange(.column, column, count: search.columnCount)
    }
    return try unsafe search.checked(guarded_tree_can_branch(tree, Int32(column + 1))) != 0
  }

  /// Chooses the column to branch on, at `branching`, once.
  ///
  /// - Parameters:
  ///   - column: Which; it must be fractional.
  ///   - first: Which child comes first.
  /// - Throws: `GLPKError` at other events, with presolve, for a second choice, or if the column is
  ///   not fractional.
  public borrowing func branch(on column: Int, first: Branch = .either) throws(GLPKError) {
    guard try canBranch(on: column) else { throw .cannotBranch(column: column) }
    guard !search.hasBranched else { throw .notAllowed(during: reason) }
    search.hasBranched = true
    let selection =
      switch first {
      case .either: GLP_NO_BRNCH
      case .down: GLP_DN_BRNCH
      case .up: GLP_UP_BRNCH
      }
    try unsafe search.checked(guarded_tree_branch(tree, Int32(column + 1), Int32(selection)))
  }
}
