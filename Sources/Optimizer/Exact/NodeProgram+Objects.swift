import GLPK

/// What trees branch on: columns that must be whole, and, in certificates, rows that count such columns, which are
/// numbered after the columns.
extension NodeProgram {
  /// How far from a whole number a value counts as fractional.
  private static let tolerance = 1e-6

  /// The bounds of a column or row.
  func bounds(of object: Int) -> (lower: Int, upper: Int) {
    object < program.columnCount
      ? (lower[object], upper[object])
      : (
        program.rowLower[object - program.columnCount],
        program.rowUpper[object - program.columnCount]
      )
  }

  /// Whether a value lies between the bounds of a column or row.
  func allows(_ value: Double, of object: Int) -> Bool {
    let (lower, upper) = bounds(of: object)
    return Double(lower) <= value + Self.tolerance && value - Self.tolerance <= Double(upper)
  }

  /// Whether each column of a point lies between its bounds; no matter what the rows say.
  func isWithinBounds(_ point: [Double]) -> Bool {
    point.indices.allSatisfy { allows(point[$0], of: $0) }
  }

  /// The values of all columns, then of all rows.
  /// - Complexity: O(elements).
  func values(at point: [Double]) -> [Double] {
    var rows = [Double](repeating: 0, count: program.rowCount)
    for column in point.indices where point[column] != 0 {
      program.forEachElement(of: column) { rows[$0] += Double($1) * point[column] }
    }
    return point + rows
  }

  /// The columns and rows that must be whole, are not, and have room on both sides, ascending: of rows those that count
  /// columns, as `counts` says where values of rows are given, too.
  func fractionalObjects(_ values: [Double], counting counts: [Bool] = []) -> [Int] {
    let columns = program.columnCount
    return values.indices.filter { object in
      guard object < columns ? program.isInteger[object] : counts[object - columns] else {
        return false
      }
      let floor = values[object].rounded(.down)
      let part = values[object] - floor
      guard part > Self.tolerance, part < 1 - Self.tolerance else { return false }
      let (lower, upper) = bounds(of: object)
      return Double(lower) <= floor && floor < Double(upper)
    }
  }

  /// Whether there is a column among objects: where all columns are whole, so are the rows.
  func isFractional(_ objects: [Int]) -> Bool {
    objects.first.map { $0 < program.columnCount } ?? false
  }

  /// Goes to a node from wherever the search is.
  mutating func start(at node: OpenNode) throws(GLPKError) {
    try resetBounds()
    for change in node.changes { try limit(change) }
    if let basis = node.basis { restore(basis) }
  }
}
