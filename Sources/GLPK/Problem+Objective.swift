internal import CGLPK

extension Problem {
  /// Whether the objective is minimized, as at first, or maximized.
  public var direction: Direction { storedDirection }

  /// Sets whether the objective is minimized or maximized.
  ///
  /// - Parameter direction: Which way.
  /// - Throws: `GLPKError` if the problem is lost.
  public mutating func setDirection(_ direction: Direction) throws(GLPKError) {
    try ensureAlive()
    changed()
    try unsafe checked(
      guarded_set_direction(handle, direction == .minimize ? GLP_MIN : GLP_MAX))
    storedDirection = direction
  }

  /// Sets the objective coefficient of one column.
  ///
  /// - Parameters:
  ///   - column: Which.
  ///   - cost: The coefficient.
  /// - Throws: `GLPKError` if the column or the number is refused.
  public mutating func setCost(_ column: Int, _ cost: Double) throws(GLPKError) {
    try ensureAlive()
    try ensureColumn(column)
    try Entries.validate(cost)
    changed()
    try unsafe checked(guarded_set_costs(handle, Int32(column + 1), 1, [cost]))
  }

  /// Sets the objective coefficients of several columns.
  ///
  /// - Parameters:
  ///   - columns: Which.
  ///   - costs: One for each.
  /// - Throws: `GLPKError` if a column or a number is refused; nothing is changed then.
  /// - Complexity: O(columns in the range).
  public mutating func setCosts(_ columns: Range<Int>, _ costs: [Double]) throws(GLPKError) {
    try ensureAlive()
    try ensureColumns(columns)
    guard columns.count == costs.count else { throw .lengthsDiffer(columns.count, costs.count) }
    for cost in costs { try Entries.validate(cost) }
    changed()
    try unsafe checked(
      guarded_set_costs(handle, Int32(columns.lowerBound + 1), Int32(costs.count), costs))
  }

  /// Sets what the objective is where every column is 0.
  ///
  /// - Parameter constant: The constant term.
  /// - Throws: `GLPKError` if the number is refused.
  public mutating func setConstant(_ constant: Double) throws(GLPKError) {
    try ensureAlive()
    try Entries.validate(constant)
    changed()
    try unsafe checked(guarded_set_costs(handle, 0, 1, [constant]))
  }

  /// The objective coefficient of every column.
  ///
  /// - Returns: One per column.
  /// - Throws: `GLPKError` if the problem is lost.
  /// - Complexity: O(columns).
  public func costs() throws(GLPKError) -> [Double] {
    try read(guarded_column_cost, columnCount)
  }

  /// Reads one quantity of all rows or columns.
  func read(_ quantity: guarded_quantity, _ count: Int) throws(GLPKError) -> [Double] {
    try ensureAlive()
    var values = [Double](repeating: 0, count: count)
    try unsafe checked(guarded_read(handle, quantity, &values))
    return values
  }
}
