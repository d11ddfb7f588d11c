/// A program's matrix by columns and by rows, as the simplex method reads it.
struct SimplexMatrix {
  let rowCount: Int
  let columnCount: Int
  let columnStarts: [Int32]
  let rows: [Int32]
  let columnValues: [Double]
  let rowStarts: [Int32]
  let columns: [Int32]
  let rowValues: [Double]
  /// Whether all elements of a row are 1.
  let isUnitRow: [Bool]

  /// - Complexity: O(elements).
  init(of program: IntegerProgram) {
    rowCount = program.rowCount
    columnCount = program.columnCount
    var starts: [Int32] = [0]
    var elementRows: [Int32] = []
    var elementValues: [Double] = []
    starts.reserveCapacity(columnCount + 1)
    for column in 0..<columnCount {
      program.forEachElement(of: column) { row, value in
        elementRows.append(Int32(row))
        elementValues.append(Double(value))
      }
      starts.append(Int32(elementRows.count))
    }
    (columnStarts, rows, columnValues) = (starts, elementRows, elementValues)
    var ends = [Int32](repeating: 0, count: rowCount + 1)
    for row in rows { ends[Int(row) + 1] += 1 }
    for row in 0..<rowCount { ends[row + 1] += ends[row] }
    let rowStarts = ends
    self.rowStarts = rowStarts
    var columns = [Int32](repeating: 0, count: rows.count)
    var values = [Double](repeating: 0, count: rows.count)
    for column in 0..<columnCount {
      for element in Int(starts[column])..<Int(starts[column + 1]) {
        let row = Int(rows[element])
        columns[Int(ends[row])] = Int32(column)
        values[Int(ends[row])] = columnValues[element]
        ends[row] += 1
      }
    }
    self.columns = columns
    rowValues = values
    isUnitRow = (0..<rowCount).map { row in
      values[Int(rowStarts[row])..<Int(rowStarts[row + 1])].allSatisfy { $0 == 1 }
    }
  }

  /// The elements of a column, as positions in `rows` and `columnValues`.
  func elements(ofColumn column: Int) -> Range<Int> {
    Int(columnStarts[column])..<Int(columnStarts[column + 1])
  }

  /// The elements of a row, as positions in `columns` and `rowValues`.
  func elements(ofRow row: Int) -> Range<Int> {
    Int(rowStarts[row])..<Int(rowStarts[row + 1])
  }

  /// Adds a multiple of a column, of the logical variables' for numbers from `columnCount` on, to a vector over rows.
  func add(_ factor: Double, timesColumn variable: Int, to vector: inout [Double]) {
    guard variable < columnCount else {
      vector[variable - columnCount] += factor
      return
    }
    var work = vector.mutableSpan
    let (rows, values) = (self.rows.span, columnValues.span)
    for element in elements(ofColumn: variable) {
      work[Int(rows[element])] += factor * values[element]
    }
  }
}
