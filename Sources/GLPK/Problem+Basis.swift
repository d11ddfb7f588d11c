internal import CGLPK

extension Problem {
  /// Makes every row basic and every column nonbasic.
  ///
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(rows + columns).
  public mutating func makeStandardBasis() throws(GLPKError) {
    try ensureAlive()
    changed()
    try unsafe checked(guarded_standard_basis(handle))
  }

  /// Makes a nearly triangular basis; good for the primal simplex method, bad for the dual.
  ///
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(size of the matrix), about.
  public mutating func makeAdvancedBasis() throws(GLPKError) {
    try ensureAlive()
    changed()
    try unsafe checked(guarded_advanced_basis(handle))
  }

  /// Puts a row into the basis or out of it; out of it, its bounds decide where it may stand.
  ///
  /// - Parameters:
  ///   - row: Which.
  ///   - status: Where to.
  /// - Throws: `GLPKError` if there is no such row.
  public mutating func setRowStatus(_ row: Int, _ status: BasisStatus) throws(GLPKError) {
    try ensureAlive()
    try ensureRow(row)
    changed()
    try unsafe checked(guarded_set_row_status(handle, Int32(row + 1), status.code))
  }

  /// Puts a column into the basis or out of it; out of it, its bounds decide where it may stand.
  ///
  /// - Parameters:
  ///   - column: Which.
  ///   - status: Where to.
  /// - Throws: `GLPKError` if there is no such column.
  public mutating func setColumnStatus(_ column: Int, _ status: BasisStatus) throws(GLPKError) {
    try ensureAlive()
    try ensureColumn(column)
    changed()
    try unsafe checked(guarded_set_column_status(handle, Int32(column + 1), status.code))
  }

  /// Where every row stands in the basis.
  ///
  /// - Returns: One per row.
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(rows).
  public func rowStatuses() throws(GLPKError) -> [BasisStatus] { try statuses(.row, rowCount) }

  /// Where every column stands in the basis.
  ///
  /// - Returns: One per column.
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(columns).
  public func columnStatuses() throws(GLPKError) -> [BasisStatus] {
    try statuses(.column, columnCount)
  }

  private func statuses(_ axis: Axis, _ count: Int) throws(GLPKError) -> [BasisStatus] {
    try ensureAlive()
    var codes = [Int32](repeating: 0, count: count)
    try unsafe checked(guarded_read_statuses(handle, axis == .column ? 1 : 0, &codes))
    return codes.map { BasisStatus(code: $0) }
  }
}
