internal import CGLPK

extension Problem {
  /// The columns' values in the last basic solution; rows and columns added since count as 0.
  ///
  /// - Returns: One per column.
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(columns).
  public func primalColumns() throws(GLPKError) -> [Double] {
    try told(.primal, read(guarded_column_primal, columnCount))
  }

  /// The columns' reduced costs in the last basic solution.
  ///
  /// - Returns: One per column.
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(columns).
  public func dualColumns() throws(GLPKError) -> [Double] {
    try told(.dual, read(guarded_column_dual, columnCount))
  }

  /// The rows' activities in the last basic solution.
  ///
  /// - Returns: One per row.
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(rows).
  public func primalRows() throws(GLPKError) -> [Double] {
    try told(.primal, read(guarded_row_primal, rowCount))
  }

  /// The rows' duals in the last basic solution: what one more unit of the row adds to the objective.
  ///
  /// - Returns: One per row.
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(rows).
  public func dualRows() throws(GLPKError) -> [Double] {
    try told(.dual, read(guarded_row_dual, rowCount))
  }

  private func told(_ kind: Distortion.Kind, _ values: [Double]) -> [Double] {
    Distortion.current?.values(kind, values) ?? values
  }

  /// Multipliers of the rows: of all sums of rows the one in which the basic rows and columns have given weights.
  ///
  /// Where a row's activity is counted as a variable r(i), every solution satisfies r(i) − Σ a(i, j) x(j) = 0.
  /// These equations times the multipliers add up to one in which each basic variable has its weight, and those
  /// not in the basis what follows. With a weight at basic variables that break their bounds only, that sum
  /// proves, as a rule, that a problem has no solution (Farkas).
  ///
  /// - Parameters:
  ///   - rows: The weight of each row; counts where the row is basic.
  ///   - columns: The weight of each column, likewise.
  /// - Returns: One multiplier for each row; nil where the basis is none, or too nearly singular.
  /// - Throws: `GLPKError` if the problem is lost, or lists are of other lengths than the problem.
  /// - Complexity: O(rows × columns) at worst; as a rule far less, the basis being factorized already.
  public mutating func combination(
    rows: [Double], columns: [Double]
  ) throws(GLPKError) -> [Double]? {
    try ensureAlive()
    guard rows.count == rowCount else { throw .lengthsDiffer(rows.count, rowCount) }
    guard columns.count == columnCount else { throw .lengthsDiffer(columns.count, columnCount) }
    var multipliers = [Double](repeating: 0, count: rowCount + 1)
    let code = try unsafe checked(guarded_combine(handle, [0] + rows + columns, &multipliers))
    return code == 0 ? told(.dual, Array(multipliers.dropFirst())) : nil
  }

  /// The objective of the last basic solution, feasible or not.
  ///
  /// - Returns: The value; after the dual method stopped early, a bound on the optimum.
  /// - Throws: `GLPKError` if the problem is lost.
  public func objectiveValue() throws(GLPKError) -> Double {
    try ensureAlive()
    return unsafe glp_get_obj_val(handle)
  }

  /// The row or column that may grow for ever, where the last status was `unbounded`.
  ///
  /// - Returns: It, or nil if none is known.
  /// - Throws: `GLPKError` if the problem is lost.
  public func unboundedRay() throws(GLPKError) -> (axis: Axis, index: Int)? {
    try ensureAlive()
    let number = unsafe Int(glp_get_unbnd_ray(handle))
    if number == 0 || status == .undefined { return nil }
    return number <= rowCount ? (.row, number - 1) : (.column, number - rowCount - 1)
  }

  /// By how much the last basic solution misses each condition of optimality.
  ///
  /// - Returns: The largest relative error of each.
  /// - Throws: `GLPKError.noSolution` unless the last status was `optimal` or `feasible`.
  /// - Complexity: O(size of the problem).
  public func optimalityErrors() throws(GLPKError) -> OptimalityErrors {
    try ensureAlive()
    guard status.hasSolution else { throw .noSolution }
    return OptimalityErrors(
      primalRows: try error(GLP_KKT_PE), primalBounds: try error(GLP_KKT_PB),
      dualColumns: try error(GLP_KKT_DE), dualBounds: try error(GLP_KKT_DB))
  }

  private func error(_ condition: Int32) throws(GLPKError) -> Double {
    var error = 0.0
    try unsafe checked(guarded_check(handle, condition, &error))
    return error
  }
}

/// The largest relative error in each of the conditions that make a basic solution optimal.
public struct OptimalityErrors: Sendable, Equatable {
  /// Row activities against the columns' values.
  public let primalRows: Double
  /// Values against the bounds of rows and columns.
  public let primalBounds: Double
  /// Reduced costs against the rows' duals.
  public let dualColumns: Double
  /// Signs of the duals.
  public let dualBounds: Double

  /// The largest of them.
  public var largest: Double { max(primalRows, primalBounds, dualColumns, dualBounds) }
}
