extension Problem {
  /// Adds one row with its coefficients.
  ///
  /// - Parameters:
  ///   - columns: Where it is not zero, in any order, none twice.
  ///   - values: The coefficients there.
  ///   - bounds: The bounds of the row's activity.
  /// - Returns: Its index.
  /// - Throws: `GLPKError` if anything is refused; nothing is added then.
  /// - Complexity: O(length), amortized.
  @discardableResult
  public mutating func addRow(
    columns: [Int], values: [Double], _ bounds: Bounds
  ) throws(GLPKError) -> Int {
    try addRows(starts: [0, columns.count], columns: columns, values: values, bounds).lowerBound
  }

  /// Adds many rows at once, in compressed form: row k has the entries `starts[k]..<starts[k + 1]`.
  ///
  /// - Parameters:
  ///   - starts: One more than there are rows, ascending from 0 to the number of entries.
  ///   - columns: The column of each entry, none twice in a row.
  ///   - values: The coefficient of each entry.
  ///   - bounds: The bounds of each row.
  /// - Returns: Their indices.
  /// - Throws: `GLPKError` if anything is refused; nothing is added then.
  /// - Complexity: O(rows + entries), amortized.
  @discardableResult
  public mutating func addRows(
    starts: [Int], columns: [Int], values: [Double], _ bounds: Bounds
  ) throws(GLPKError) -> Range<Int> {
    try ensureAlive()
    try bounds.validate()
    try fill(.column, starts, columns, values, limit: columnCount)
    let added = try addRows(starts.count - 1, bounds)
    try storeRows(from: added.lowerBound)
    return added
  }

  /// Adds many continuous columns at once, in compressed form: column k has the entries
  /// `starts[k]..<starts[k + 1]`.
  ///
  /// - Parameters:
  ///   - starts: One more than there are columns, ascending from 0 to the number of entries.
  ///   - rows: The row of each entry, none twice in a column.
  ///   - values: The coefficient of each entry.
  ///   - bounds: The bounds of each column.
  ///   - costs: The objective coefficient of each column.
  /// - Returns: Their indices.
  /// - Throws: `GLPKError` if anything is refused; nothing is added then.
  /// - Complexity: O(columns + entries), amortized.
  @discardableResult
  public mutating func addColumns(
    starts: [Int], rows: [Int], values: [Double], _ bounds: Bounds, costs: [Double]
  ) throws(GLPKError) -> Range<Int> {
    try ensureAlive()
    try bounds.validate()
    guard costs.count == starts.count - 1 else {
      throw .lengthsDiffer(costs.count, starts.count - 1)
    }
    for cost in costs { try Entries.validate(cost) }
    try fill(.row, starts, rows, values, limit: rowCount)
    let added = try addColumns(starts.count - 1, bounds)
    try storeColumns(from: added.lowerBound)
    try setCosts(added, costs)
    return added
  }

  /// Adds empty continuous columns with their costs.
  ///
  /// - Parameters:
  ///   - bounds: The bounds of each.
  ///   - costs: The objective coefficient of each.
  /// - Returns: Their indices.
  /// - Throws: `GLPKError` if a number is refused; nothing is added then.
  /// - Complexity: O(columns), amortized.
  @discardableResult
  public mutating func addColumns(
    _ bounds: Bounds, costs: [Double]
  ) throws(GLPKError) -> Range<Int> {
    try addColumns(
      starts: Array(repeating: 0, count: costs.count + 1), rows: [], values: [], bounds,
      costs: costs)
  }

  /// Puts compressed vectors into `entries`.
  private mutating func fill(
    _ axis: Axis, _ starts: [Int], _ indices: [Int], _ values: [Double], limit: Int
  ) throws(GLPKError) {
    guard indices.count == values.count else { throw .lengthsDiffer(indices.count, values.count) }
    guard starts.first == 0, starts.last == indices.count else { throw .startsRefused }
    entries.removeAll()
    for k in 1..<starts.count {
      guard starts[k - 1] <= starts[k], starts[k] <= indices.count else { throw .startsRefused }
      let range = starts[k - 1]..<starts[k]
      try entries.append(
        axis, indices.span.extracting(range), values.span.extracting(range), limit: limit)
    }
  }
}
