internal import CGLPK

extension Problem {
  /// Replaces a row of the matrix.
  ///
  /// - Parameters:
  ///   - row: Which.
  ///   - columns: Where it is not zero, in any order, none twice.
  ///   - values: The coefficients there.
  /// - Throws: `GLPKError` if an index or a coefficient is refused; the row is then unchanged.
  /// - Complexity: O(length of the old row and of the new).
  public mutating func setRow(
    _ row: Int, columns: Span<Int>, values: Span<Double>
  ) throws(GLPKError) {
    try ensureAlive()
    try ensureRow(row)
    entries.removeAll()
    try entries.append(.column, columns, values, limit: columnCount)
    try storeRows(from: row)
  }

  /// Replaces a row of the matrix, as with spans.
  ///
  /// - Parameters:
  ///   - row: Which.
  ///   - columns: Where it is not zero, in any order, none twice.
  ///   - values: The coefficients there.
  /// - Throws: `GLPKError` if an index or a coefficient is refused; the row is then unchanged.
  /// - Complexity: O(length of the old row and of the new).
  public mutating func setRow(
    _ row: Int, columns: [Int], values: [Double]
  ) throws(GLPKError) {
    try setRow(row, columns: columns.span, values: values.span)
  }

  /// Replaces a column of the matrix.
  ///
  /// - Parameters:
  ///   - column: Which.
  ///   - rows: Where it is not zero, in any order, none twice.
  ///   - values: The coefficients there.
  /// - Throws: `GLPKError` if an index or a coefficient is refused; the column is then unchanged.
  /// - Complexity: O(length of the old column and of the new).
  public mutating func setColumn(
    _ column: Int, rows: Span<Int>, values: Span<Double>
  ) throws(GLPKError) {
    try ensureAlive()
    try ensureColumn(column)
    entries.removeAll()
    try entries.append(.row, rows, values, limit: rowCount)
    try storeColumns(from: column)
  }

  /// Replaces a column of the matrix, as with spans.
  ///
  /// - Parameters:
  ///   - column: Which.
  ///   - rows: Where it is not zero, in any order, none twice.
  ///   - values: The coefficients there.
  /// - Throws: `GLPKError` if an index or a coefficient is refused; the column is then unchanged.
  /// - Complexity: O(length of the old column and of the new).
  public mutating func setColumn(
    _ column: Int, rows: [Int], values: [Double]
  ) throws(GLPKError) {
    try setColumn(column, rows: rows.span, values: values.span)
  }

  /// Replaces the whole matrix by a list of its entries, in any order.
  ///
  /// - Parameters:
  ///   - rows: The row of each entry.
  ///   - columns: The column of each entry.
  ///   - values: The coefficient of each entry; zeros are left out.
  /// - Throws: `GLPKError` if the lists differ in length, or an entry is refused or given twice.
  /// - Complexity: O(rows + columns + entries).
  public mutating func load(
    rows: [Int], columns: [Int], values: [Double]
  ) throws(GLPKError) {
    try ensureAlive()
    guard rows.count == columns.count else { throw .lengthsDiffer(rows.count, columns.count) }
    guard rows.count == values.count else { throw .lengthsDiffer(rows.count, values.count) }
    for row in rows { try ensureRow(row) }
    for column in columns { try ensureColumn(column) }
    for value in values { try Entries.validate(value) }
    let count = Int32(values.count)
    let rowNumbers: [Int32] = [0] + rows.map { Int32($0 + 1) }
    let columnNumbers: [Int32] = [0] + columns.map { Int32($0 + 1) }
    var twice: Int32 = 0
    try unsafe checked(
      guarded_find_duplicate(
        Int32(rowCount), Int32(columnCount), count, rowNumbers, columnNumbers, &twice))
    guard twice == 0 else {
      throw .duplicateEntry(row: rows[Int(twice) - 1], column: columns[Int(twice) - 1])
    }
    changed()
    try unsafe checked(guarded_load(handle, count, rowNumbers, columnNumbers, [0] + values))
  }

  /// Passes the vectors in `entries` to the rows from `row` on.
  mutating func storeRows(from row: Int) throws(GLPKError) {
    changed()
    try unsafe checked(
      guarded_set_rows(
        handle, Int32(row + 1), Int32(entries.starts.count - 1), entries.starts, entries.indices,
        entries.values))
  }

  /// Passes the vectors in `entries` to the columns from `column` on.
  mutating func storeColumns(from column: Int) throws(GLPKError) {
    changed()
    try unsafe checked(
      guarded_set_columns(
        handle, Int32(column + 1), Int32(entries.starts.count - 1), entries.starts,
        entries.indices, entries.values))
  }
}
