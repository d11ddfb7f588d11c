/// A basis matrix as a product of triangular ones, and of what changed since.
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
  /// The column of the upper triangle in which each row has its pivot; −1 of logical variables.
  private var upperOfRow: [Int32] = []
  /// What changed since.
  private var changes = BasisChanges()

  /// How many columns changed since the factors were made.
  var changeCount: Int { changes.count }

  /// The solution of B z = vector, in place.
  /// - Complexity: O(rows + elements met).
  func solve(_ vector: inout [Double]) {
    beginSolving(&vector)
    endSolving(&vector)
  }

  /// The first half of it, up to the upper triangle.
  func beginSolving(_ vector: inout [Double]) {
    lower.sweep(&vector)
    changes.apply(to: &vector)
  }

  /// The second half.
  func endSolving(_ vector: inout [Double]) {
    upper.sweepBack(&vector)
  }

  /// The solution of Bᵀ z = vector, in place.
  /// - Complexity: O(rows + elements met).
  func solveTransposed(_ vector: inout [Double]) {
    beginSolvingTransposed(&vector)
    endSolvingTransposed(&vector)
  }

  /// The first half of it, behind the upper triangle.
  func beginSolvingTransposed(_ vector: inout [Double]) {
    upperRows.sweep(&vector)
  }

  /// The second half.
  func endSolvingTransposed(_ vector: inout [Double]) {
    changes.applyTransposed(to: &vector)
    lowerRows.sweepBack(&vector)
  }

  /// Takes another column in at a row: what half of solving for it came to, half of solving for the row's unit vector
  /// transposed, and the row's entry of the column in terms of the present basis.
  mutating func replace(row: Int, by column: [Double], _ half: [Double], pivot: Double) {
    var spike = column
    if upperOfRow[row] < 0 {
      spike[row] -= 1
    } else {
      let column = Int(upperOfRow[row])
      var work = spike.mutableSpan
      upper.subtract(column, times: 1, from: &work)
      work[row] -= upper.diagonal[column]
    }
    changes.append(row: row, spike: spike, half: half, pivot: pivot)
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
    upperOfRow = [Int32](repeating: -1, count: rows)
    for (place, row) in upper.pivots.enumerated() { upperOfRow[Int(row)] = Int32(place) }
  }

  /// The variable that was basic in each row when the factors were made.
  let head: [Int32]
}
