internal import CGLPK

extension Problem {
  /// Sets the bounds of one row.
  ///
  /// - Parameters:
  ///   - row: Which.
  ///   - bounds: The bounds of its activity; equal ones fix it.
  /// - Throws: `GLPKError` if the row or the bounds are refused.
  public mutating func setRowBounds(_ row: Int, _ bounds: Bounds) throws(GLPKError) {
    try ensureRow(row)
    try setRowBounds(row..<row + 1, bounds)
  }

  /// Sets the same bounds for several rows.
  ///
  /// - Parameters:
  ///   - rows: Which.
  ///   - bounds: The bounds of their activities; equal ones fix them.
  /// - Throws: `GLPKError` if a row or the bounds are refused.
  /// - Complexity: O(rows in the range).
  public mutating func setRowBounds(_ rows: Range<Int>, _ bounds: Bounds) throws(GLPKError) {
    try ensureAlive()
    try ensureRows(rows)
    try bounds.validate()
    changed()
    try unsafe checked(
      guarded_set_row_bounds(
        handle, Int32(rows.lowerBound + 1), Int32(rows.count), bounds.type, bounds.lower,
        bounds.upper))
  }

  /// Sets the bounds of one column.
  ///
  /// - Parameters:
  ///   - column: Which.
  ///   - bounds: The bounds of its value; equal ones fix it, and an integer column takes whole ones.
  /// - Throws: `GLPKError` if the column or the bounds are refused.
  public mutating func setColumnBounds(_ column: Int, _ bounds: Bounds) throws(GLPKError) {
    try ensureColumn(column)
    try setColumnBounds(column..<column + 1, bounds)
  }

  /// Sets the same bounds for several columns.
  ///
  /// - Parameters:
  ///   - columns: Which.
  ///   - bounds: The bounds of their values; equal ones fix them, and integer columns take whole ones.
  /// - Throws: `GLPKError` if a column or the bounds are refused.
  /// - Complexity: O(columns in the range).
  public mutating func setColumnBounds(_ columns: Range<Int>, _ bounds: Bounds) throws(GLPKError) {
    try ensureAlive()
    try ensureColumns(columns)
    try bounds.validate()
    if !bounds.isIntegral {
      for column in columns where unsafe glp_get_col_kind(handle, Int32(column + 1)) != GLP_CV {
        throw .fractionalBounds(column: column, bounds)
      }
    }
    changed()
    try unsafe checked(
      guarded_set_column_bounds(
        handle, Int32(columns.lowerBound + 1), Int32(columns.count), bounds.type, bounds.lower,
        bounds.upper))
  }

  /// The bounds of every row.
  ///
  /// - Returns: One per row.
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(rows).
  public func rowBounds() throws(GLPKError) -> [Bounds] { try bounds(.row, rowCount) }

  /// The bounds of every column.
  ///
  /// - Returns: One per column.
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(columns).
  public func columnBounds() throws(GLPKError) -> [Bounds] { try bounds(.column, columnCount) }

  private func bounds(_ axis: Axis, _ count: Int) throws(GLPKError) -> [Bounds] {
    try ensureAlive()
    var lower = [Double](repeating: 0, count: count)
    var upper = lower
    try unsafe checked(guarded_read_bounds(handle, axis == .column ? 1 : 0, &lower, &upper))
    return zip(lower, upper).map { Bounds(lower: $0, upper: $1) }
  }
}
