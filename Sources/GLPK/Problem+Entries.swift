internal import CGLPK

extension Problem {
  /// The number of coefficients that are not zero.
  ///
  /// - Returns: The number.
  /// - Throws: `GLPKError` if the problem is lost.
  public func entryCount() throws(GLPKError) -> Int {
    try ensureAlive()
    return unsafe Int(glp_get_num_nz(handle))
  }

  /// One row of the matrix, its columns in no particular order.
  ///
  /// - Parameter row: Which.
  /// - Returns: Where it is not zero, and the coefficients there.
  /// - Throws: `GLPKError` if there is no such row.
  /// - Complexity: O(length).
  public func row(_ row: Int) throws(GLPKError) -> (columns: [Int], values: [Double]) {
    try ensureAlive()
    try ensureRow(row)
    let number = Int32(row + 1)
    let count = try unsafe checked(guarded_get_row(handle, number, nil, nil))
    var columns = [Int32](repeating: 0, count: Int(count) + 1)
    var values = [Double](repeating: 0, count: Int(count) + 1)
    try unsafe checked(guarded_get_row(handle, number, &columns, &values))
    return (columns.dropFirst().map { Int($0) - 1 }, Array(values.dropFirst()))
  }

  /// One column of the matrix, its rows in no particular order.
  ///
  /// - Parameter column: Which.
  /// - Returns: Where it is not zero, and the coefficients there.
  /// - Throws: `GLPKError` if there is no such column.
  /// - Complexity: O(length).
  public func column(_ column: Int) throws(GLPKError) -> (rows: [Int], values: [Double]) {
    try ensureAlive()
    try ensureColumn(column)
    let number = Int32(column + 1)
    let count = try unsafe checked(guarded_get_column(handle, number, nil, nil))
    var rows = [Int32](repeating: 0, count: Int(count) + 1)
    var values = [Double](repeating: 0, count: Int(count) + 1)
    try unsafe checked(guarded_get_column(handle, number, &rows, &values))
    return (rows.dropFirst().map { Int($0) - 1 }, Array(values.dropFirst()))
  }
}
