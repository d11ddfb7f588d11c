/// The rows of a matrix over those columns alone that are not fixed.
struct FreeRows {
  let starts: [Int32]
  let columns: [Int32]
  let values: [Double]
  /// Whether all of a row's elements are 1.
  let isUnit: [Bool]
  /// The columns of the matrix; all of `columns` are below.
  let width: Int

  /// - Complexity: O(elements).
  init(of matrix: SimplexMatrix, lower: [Double], upper: [Double]) {
    let isFree = (0..<matrix.columnCount).map { lower[$0] < upper[$0] }
    var starts: [Int32] = [0]
    var columns: [Int32] = []
    var values: [Double] = []
    starts.reserveCapacity(matrix.rowCount + 1)
    columns.reserveCapacity(matrix.columns.count)
    values.reserveCapacity(matrix.columns.count)
    for row in 0..<matrix.rowCount {
      for element in matrix.elements(ofRow: row) where isFree[Int(matrix.columns[element])] {
        columns.append(matrix.columns[element])
        values.append(matrix.rowValues[element])
      }
      starts.append(Int32(columns.count))
    }
    (self.starts, self.columns, self.values) = (starts, columns, values)
    (isUnit, width) = (matrix.isUnitRow, matrix.columnCount)
  }
}
