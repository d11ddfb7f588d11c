/// The rows of a matrix over those columns alone that are not fixed.
struct FreeRows {
  let starts: [Int32]
  let columns: [Int32]
  let values: [Double]

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
  }
}
