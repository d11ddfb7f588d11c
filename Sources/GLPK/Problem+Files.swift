internal import CGLPK

extension Problem {
  /// Writes the problem as CPLEX LP text; GLPK renames what the format cannot say.
  ///
  /// - Parameter path: Where to; ending in `.gz` it is compressed.
  /// - Throws: `GLPKError` if the file cannot be written.
  /// - Complexity: O(size of the problem).
  public func writeLP(_ path: String) throws(GLPKError) {
    try ensureAlive()
    try Self.validate(path: path)
    let code = try unsafe checked(guarded_write_lp(handle, path))
    guard code == 0 else { throw .fileNotWritten(path: path, message: Fault.message) }
  }

  /// Writes the problem as free MPS text.
  ///
  /// - Parameter path: Where to; ending in `.gz` it is compressed.
  /// - Throws: `GLPKError` if the file cannot be written.
  /// - Complexity: O(size of the problem).
  public func writeMPS(_ path: String) throws(GLPKError) {
    try ensureAlive()
    try Self.validate(path: path)
    let code = try unsafe checked(guarded_write_mps(handle, path))
    guard code == 0 else { throw .fileNotWritten(path: path, message: Fault.message) }
  }

  /// Replaces the problem by one read from CPLEX LP text.
  ///
  /// - Parameter path: Where from.
  /// - Throws: `GLPKError` if the file or a number in it is refused; the problem is then empty.
  /// - Complexity: O(size of the file).
  public mutating func readLP(_ path: String) throws(GLPKError) {
    try removeAll()
    try Self.validate(path: path)
    try adopt(try unsafe checked(guarded_read_lp(handle, path)), from: path)
  }

  /// Replaces the problem by one read from free MPS text.
  ///
  /// - Parameter path: Where from.
  /// - Throws: `GLPKError` if the file or a number in it is refused; the problem is then empty.
  /// - Complexity: O(size of the file).
  public mutating func readMPS(_ path: String) throws(GLPKError) {
    try removeAll()
    try Self.validate(path: path)
    try adopt(try unsafe checked(guarded_read_mps(handle, path)), from: path)
  }

  /// Takes over what GLPK has read, if every number in it would have been taken from a caller.
  private mutating func adopt(_ code: Int32, from path: String) throws(GLPKError) {
    let message = Fault.message
    do throws(GLPKError) {
      guard code == 0 else { throw .fileNotRead(path: path, message: message) }
      rowCount = unsafe Int(glp_get_num_rows(handle))
      columnCount = unsafe Int(glp_get_num_cols(handle))
      storedDirection = unsafe glp_get_obj_dir(handle) == GLP_MIN ? .minimize : .maximize
      // Setting them again checks them, and turns equal bounds into fixed ones.
      for (row, bounds) in try rowBounds().enumerated() { try setRowBounds(row, bounds) }
      for (column, bounds) in try columnBounds().enumerated() {
        try setColumnBounds(column, bounds)
      }
      for cost in try costs() { try Entries.validate(cost) }
      try unsafe Entries.validate(glp_get_obj_coef(handle, 0))
      for column in 0..<columnCount {
        for value in try self.column(column).values { try Entries.validate(value) }
      }
    } catch {
      try removeAll()
      throw error
    }
  }

  private static func validate(path: String) throws(GLPKError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .pathRefused(path) }
  }
}
