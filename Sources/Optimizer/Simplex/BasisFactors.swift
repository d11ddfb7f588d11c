/// A basis matrix as a product of triangular ones, and of the columns that changed since (product form).
///
/// Rows stand for the basic variables, too: the variable that is basic "in" a row has its pivot there. The logical
/// variable of a row has the row's unit vector as its column.
struct BasisFactors {
  /// The lower triangle by columns, in the order of pivots; and by rows.
  private var lower = Triangle()
  private var lowerRows = Triangle()
  /// The upper triangle by columns, in the order of pivots, logical variables left out; and by rows, with theirs.
  private var upper = Triangle()
  private var upperRows = Triangle()
  /// The columns that came in since, in terms of the basis before each.
  private var changes = Triangle()

  /// How many columns changed since the factors were made.
  var changeCount: Int { changes.count }

  /// The solution of B z = vector, in place.
  /// - Complexity: O(rows + changes + elements met).
  func solve(_ vector: inout [Double]) {
    lower.sweep(&vector)
    upper.sweepBack(&vector)
    changes.sweep(&vector)
  }

  /// The solution of Bᵀ z = vector, in place.
  /// - Complexity: O(rows + elements of changes + elements met).
  func solveTransposed(_ vector: inout [Double]) {
    changes.gatherBack(&vector)
    upperRows.sweep(&vector)
    lowerRows.sweepBack(&vector)
  }

  /// Takes another column in at a row; `column` is what it is in terms of the present basis.
  mutating func replace(row: Int, by column: [Double]) {
    for index in column.indices where column[index] != 0 && index != row {
      changes.append(Int32(index), column[index])
    }
    changes.close(pivot: Int32(row), column[row])
  }

  /// Factors anew: the columns in `basic` and, where they leave rows, the rows' logical variables.
  /// - Returns: the variable that is basic in each row.
  /// - Complexity: O(elements + rows²) at worst, and fill.
  init(of matrix: SimplexMatrix, basic: [Int32]) {
    var making = Elimination(of: matrix, basic: basic)
    making.run()
    lower = making.lower
    upper = making.upper
    let rows = matrix.rowCount
    lowerRows = lower.transposed(
      size: rows, order: making.order, diagonal: [Double](repeating: 1, count: rows))
    upperRows = upper.transposed(size: rows, order: making.order, diagonal: making.diagonal)
    head = making.head
  }

  /// The variable that was basic in each row when the factors were made.
  let head: [Int32]
}
