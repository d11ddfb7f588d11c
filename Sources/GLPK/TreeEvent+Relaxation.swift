internal import CGLPK

extension TreeEvent {
  /// The columns' values in the node's relaxation.
  ///
  /// - Returns: One per column.
  /// - Throws: `GLPKError` before the relaxation is solved, or with presolve.
  /// - Complexity: O(columns).
  public borrowing func relaxation() throws(GLPKError) -> [Double] {
    try ensure(reason != .selection && reason != .preprocessing)
    return try read(guarded_column_primal)
  }

  /// The objective of the node's relaxation.
  ///
  /// - Returns: The value.
  /// - Throws: `GLPKError` before the relaxation is solved, or with presolve.
  public borrowing func relaxationObjective() throws(GLPKError) -> Double {
    try ensure(reason != .selection && reason != .preprocessing)
    return unsafe glp_get_obj_val(search.handle)
  }

  /// The columns' reduced costs in the node's relaxation.
  ///
  /// - Returns: One per column.
  /// - Throws: `GLPKError` before the relaxation is solved, or with presolve.
  /// - Complexity: O(columns).
  public borrowing func reducedCosts() throws(GLPKError) -> [Double] {
    try ensure(reason != .selection && reason != .preprocessing)
    return try read(guarded_column_dual)
  }

  /// The columns' values in the best solution so far.
  ///
  /// - Returns: One per column, or nil if there is no solution yet.
  /// - Throws: `GLPKError` with presolve.
  /// - Complexity: O(columns).
  public borrowing func incumbent() throws(GLPKError) -> [Double]? {
    try ensure(true)
    return incumbentObjective == nil ? nil : try read(guarded_column_integer)
  }

  private borrowing func read(_ quantity: guarded_quantity) throws(GLPKError) -> [Double] {
    var values = [Double](repeating: 0, count: search.columnCount)
    try unsafe search.checked(guarded_read(search.handle, quantity, &values))
    return values
  }

  /// Throws unless the tree holds the caller's own columns and this event allows the call.
  borrowing func ensure(_ isAllowed: Bool) throws(GLPKError) {
    try search.ensureAlive()
    guard !search.isTransformed else { throw .transformedProblem }
    guard isAllowed else { throw .notAllowed(during: reason) }
  }
}
