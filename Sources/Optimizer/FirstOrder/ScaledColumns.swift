/// Some columns of a program with their rows, by columns and by rows, scaled so that all rows and columns weigh about
/// the same.
///
/// Ten rounds of Ruiz' scaling (by the square root of the largest element of each row and column; Ruiz, 2001), then
/// one by the square root of the sums (Pock and Chambolle, 2011), as in PDLP (Applegate and others, 2021). After the last
/// round no singular value is above 1 (Pock and Chambolle's lemma 2).
struct ScaledColumns {
  /// The program's column of each.
  let columns: [Int]
  /// What each row and column was multiplied by.
  let rowScale: [Double]
  let columnScale: [Double]
  private let byColumn: SparseRows
  private let byRow: SparseRows

  /// - Complexity: O(rounds × elements).
  init(of program: IntegerProgram, columns: [Int]) {
    self.columns = columns
    var starts = [0]
    var rows: [Int32] = []
    var values: [Float] = []
    starts.reserveCapacity(columns.count + 1)
    for column in columns {
      for element in program.elements(of: column) {
        rows.append(program.elementRows[element])
        values.append(Float(program.elementValues[element]))
      }
      starts.append(rows.count)
    }
    var byColumn = SparseRows(starts: starts, indices: rows, values: values)
    (rowScale, columnScale) = Self.scales(starts, rows, values, rowCount: program.rowCount)
    byColumn.scale(columnScale, rowScale)
    byRow = byColumn.transposed(count: program.rowCount)
    self.byColumn = byColumn
  }

  /// The products of every row with a point.
  func activities(_ point: [Double], into activities: inout [Double]) {
    byRow.multiply(point, into: &activities)
  }

  /// The products of every column with prices.
  func charges(_ prices: [Double], into charges: inout [Double]) {
    byColumn.multiply(prices, into: &charges)
  }

  /// Rounds of scaling by the largest elements.
  private static let rounds = 10

  private static func scales(
    _ starts: [Int], _ rows: [Int32], _ values: [Float], rowCount: Int
  ) -> (rows: [Double], columns: [Double]) {
    var rowScale = [Double](repeating: 1, count: rowCount)
    var columnScale = [Double](repeating: 1, count: starts.count - 1)
    for round in 0...rounds {
      var rowSize = [Double](repeating: 0, count: rowCount)
      for place in columnScale.indices {
        var columnSize = 0.0
        for element in starts[place]..<starts[place + 1] {
          let row = Int(rows[element])
          let size = abs(Double(values[element])) * rowScale[row] * columnScale[place]
          if round < rounds {
            rowSize[row] = max(rowSize[row], size)
            columnSize = max(columnSize, size)
          } else {
            rowSize[row] += size
            columnSize += size
          }
        }
        if columnSize > 0 { columnScale[place] /= columnSize.squareRoot() }
      }
      for row in rowScale.indices where rowSize[row] > 0 {
        rowScale[row] /= rowSize[row].squareRoot()
      }
    }
    return (rowScale, columnScale)
  }
}
