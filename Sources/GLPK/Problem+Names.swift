internal import CGLPK

extension Problem {
  /// Names the problem.
  ///
  /// - Parameter name: At most 255 bytes, no control characters; empty for none.
  /// - Throws: `GLPKError` if the name is refused.
  public mutating func setName(_ name: String) throws(GLPKError) {
    try ensureAlive()
    try Self.validate(name)
    try unsafe checked(guarded_set_name(handle, name))
  }

  /// Names a row.
  ///
  /// - Parameters:
  ///   - row: Which.
  ///   - name: At most 255 bytes, no control characters; empty for none.
  /// - Throws: `GLPKError` if the row or the name is refused.
  public mutating func setRowName(_ row: Int, _ name: String) throws(GLPKError) {
    try ensureAlive()
    try ensureRow(row)
    try Self.validate(name)
    try unsafe checked(guarded_set_row_name(handle, Int32(row + 1), name))
  }

  /// Names a column.
  ///
  /// - Parameters:
  ///   - column: Which.
  ///   - name: At most 255 bytes, no control characters; empty for none.
  /// - Throws: `GLPKError` if the column or the name is refused.
  public mutating func setColumnName(_ column: Int, _ name: String) throws(GLPKError) {
    try ensureAlive()
    try ensureColumn(column)
    try Self.validate(name)
    try unsafe checked(guarded_set_column_name(handle, Int32(column + 1), name))
  }

  /// The name of a row, if it has one.
  ///
  /// - Parameter row: Which.
  /// - Returns: The name.
  /// - Throws: `GLPKError` if there is no such row.
  public func rowName(_ row: Int) throws(GLPKError) -> String? {
    try ensureAlive()
    try ensureRow(row)
    return unsafe glp_get_row_name(handle, Int32(row + 1)).map { unsafe String(cString: $0) }
  }

  /// The name of a column, if it has one.
  ///
  /// - Parameter column: Which.
  /// - Returns: The name.
  /// - Throws: `GLPKError` if there is no such column.
  public func columnName(_ column: Int) throws(GLPKError) -> String? {
    try ensureAlive()
    try ensureColumn(column)
    return unsafe glp_get_col_name(handle, Int32(column + 1)).map { unsafe String(cString: $0) }
  }

  /// Throws unless GLPK would take the name.
  static func validate(_ name: String) throws(GLPKError) {
    let bytes = name.utf8
    guard bytes.count <= 255, !bytes.contains(where: { $0 < 0x20 || $0 == 0x7f }) else {
      throw .nameRefused(name)
    }
  }
}
