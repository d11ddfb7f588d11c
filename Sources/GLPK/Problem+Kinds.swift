internal import CGLPK

extension Problem {
  /// Sets which values several columns may take.
  ///
  /// - Parameters:
  ///   - columns: Which.
  ///   - kind: The kind of each; `binary` also sets the bounds to 0 and 1.
  /// - Throws: `GLPKError` if a column does not exist, or would be integer between fractional bounds.
  /// - Complexity: O(columns in the range).
  public mutating func setKind(_ columns: Range<Int>, _ kind: ColumnKind) throws(GLPKError) {
    try ensureAlive()
    try ensureColumns(columns)
    if kind == .integer {
      for column in columns {
        let bounds = unsafe Bounds(
          lower: glp_get_col_lb(handle, Int32(column + 1)),
          upper: glp_get_col_ub(handle, Int32(column + 1)))
        guard bounds.isIntegral else { throw .fractionalBounds(column: column, bounds) }
      }
    }
    changed()
    try unsafe checked(
      guarded_set_kinds(handle, Int32(columns.lowerBound + 1), Int32(columns.count), kind.code))
  }

  /// Which values a column may take.
  ///
  /// - Parameter column: Which.
  /// - Returns: Its kind; an integer column between 0 and 1 is `binary`.
  /// - Throws: `GLPKError` if there is no such column.
  public func kind(_ column: Int) throws(GLPKError) -> ColumnKind {
    try ensureAlive()
    try ensureColumn(column)
    return unsafe ColumnKind(code: glp_get_col_kind(handle, Int32(column + 1)))
  }
}
