internal import CGLPK

extension Problem {
  /// Adds empty rows after the others; each joins the basis.
  ///
  /// - Parameters:
  ///   - count: How many; 0 is fine.
  ///   - bounds: The bounds of each.
  /// - Returns: Their indices.
  /// - Throws: `GLPKError` if the count or the bounds are refused.
  /// - Complexity: O(`count`), amortized.
  @discardableResult
  public mutating func addRows(
    _ count: Int, _ bounds: Bounds = .free
  ) throws(GLPKError) -> Range<Int> {
    try ensureAlive()
    try ensure(rowCount, canGrowBy: count, .row)
    try bounds.validate()
    changed()
    try unsafe checked(guarded_add_rows(handle, Int32(count)))
    let added = rowCount..<rowCount + count
    rowCount += count
    try setRowBounds(added, bounds)
    return added
  }

  /// Adds empty continuous columns after the others; each is nonbasic at a bound.
  ///
  /// - Parameters:
  ///   - count: How many; 0 is fine.
  ///   - bounds: The bounds of each.
  /// - Returns: Their indices.
  /// - Throws: `GLPKError` if the count or the bounds are refused.
  /// - Complexity: O(`count`), amortized.
  @discardableResult
  public mutating func addColumns(
    _ count: Int, _ bounds: Bounds = .atLeast(0)
  ) throws(GLPKError) -> Range<Int> {
    try ensureAlive()
    try ensure(columnCount, canGrowBy: count, .column)
    try bounds.validate()
    changed()
    try unsafe checked(guarded_add_columns(handle, Int32(count)))
    let added = columnCount..<columnCount + count
    columnCount += count
    try setColumnBounds(added, bounds)
    return added
  }

  /// Deletes rows; those after them move up.
  ///
  /// - Parameter rows: Which, in any order, none twice.
  /// - Throws: `GLPKError` if a row does not exist or is listed twice.
  /// - Complexity: O(rows and columns of the problem).
  public mutating func deleteRows(_ rows: [Int]) throws(GLPKError) {
    try ensureAlive()
    entries.removeAll()
    try entries.append(.row, rows.span, limit: rowCount)
    changed()
    try unsafe checked(guarded_delete_rows(handle, Int32(rows.count), entries.indices))
    rowCount -= rows.count
  }

  /// Deletes columns; those after them move up.
  ///
  /// - Parameter columns: Which, in any order, none twice.
  /// - Throws: `GLPKError` if a column does not exist or is listed twice.
  /// - Complexity: O(rows and columns of the problem).
  public mutating func deleteColumns(_ columns: [Int]) throws(GLPKError) {
    try ensureAlive()
    entries.removeAll()
    try entries.append(.column, columns.span, limit: columnCount)
    changed()
    try unsafe checked(guarded_delete_columns(handle, Int32(columns.count), entries.indices))
    columnCount -= columns.count
  }

  /// Makes the problem empty again, as if new.
  ///
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(size of the problem).
  public mutating func removeAll() throws(GLPKError) {
    try ensureAlive()
    changed()
    try unsafe checked(guarded_erase(handle))
    rowCount = 0
    columnCount = 0
  }

  private func ensure(_ present: Int, canGrowBy count: Int, _ axis: Axis) throws(GLPKError) {
    guard count >= 0, count <= Self.largestCount - present else {
      throw .countRefused(axis, count)
    }
  }

  /// Throws unless every row in the range exists.
  func ensureRows(_ rows: Range<Int>) throws(GLPKError) {
    guard rows.lowerBound >= 0 else {
      throw .indexOutOfRange(.row, rows.lowerBound, count: rowCount)
    }
    guard rows.upperBound <= rowCount else {
      throw .indexOutOfRange(.row, rows.upperBound - 1, count: rowCount)
    }
  }

  /// Throws unless every column in the range exists.
  func ensureColumns(_ columns: Range<Int>) throws(GLPKError) {
    guard columns.lowerBound >= 0 else {
      throw .indexOutOfRange(.column, columns.lowerBound, count: columnCount)
    }
    guard columns.upperBound <= columnCount else {
      throw .indexOutOfRange(.column, columns.upperBound - 1, count: columnCount)
    }
  }

  /// Throws unless the row exists.
  func ensureRow(_ row: Int) throws(GLPKError) {
    guard row >= 0, row < rowCount else {
      throw .indexOutOfRange(.row, row, count: rowCount)
    }
  }

  /// Throws unless the column exists.
  func ensureColumn(_ column: Int) throws(GLPKError) {
    guard column >= 0, column < columnCount else {
      throw .indexOutOfRange(.column, column, count: columnCount)
    }
  }
}
