/// Some columns of a program with their rows, by columns and by rows, scaled so that all rows and columns weigh about
/// the same: what a first-order method multiplies with.
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
  private let columnStarts: [Int]
  private let columnRows: [Int32]
  private let columnValues: [Float]
  private let rowStarts: [Int]
  private let rowColumns: [Int32]
  private let rowValues: [Float]

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
    let scale = Self.scales(starts, rows, values, rowCount: program.rowCount)
    for place in columns.indices {
      for element in starts[place]..<starts[place + 1] {
        values[element] *= Float(scale.rows[Int(rows[element])] * scale.columns[place])
      }
    }
    var ends = [Int](repeating: 0, count: program.rowCount + 1)
    for row in rows { ends[Int(row) + 1] += 1 }
    for row in 0..<program.rowCount { ends[row + 1] += ends[row] }
    rowStarts = ends
    var rowColumns = [Int32](repeating: 0, count: rows.count)
    var rowValues = [Float](repeating: 0, count: rows.count)
    for place in columns.indices {
      for element in starts[place]..<starts[place + 1] {
        let row = Int(rows[element])
        rowColumns[ends[row]] = Int32(place)
        rowValues[ends[row]] = values[element]
        ends[row] += 1
      }
    }
    self.rowColumns = rowColumns
    self.rowValues = rowValues
    columnStarts = starts
    columnRows = rows
    columnValues = values
    rowScale = scale.rows
    columnScale = scale.columns
  }

  /// The products of every row with a point.
  func activities(_ point: [Double], into activities: inout [Double]) {
    for row in activities.indices {
      var sum = 0.0
      for element in rowStarts[row]..<rowStarts[row + 1] {
        sum += Double(rowValues[element]) * point[Int(rowColumns[element])]
      }
      activities[row] = sum
    }
  }

  /// The products of every column with prices.
  func charges(_ prices: [Double], into charges: inout [Double]) {
    for place in charges.indices {
      var sum = 0.0
      for element in columnStarts[place]..<columnStarts[place + 1] {
        sum += Double(columnValues[element]) * prices[Int(columnRows[element])]
      }
      charges[place] = sum
    }
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
