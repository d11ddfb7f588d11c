/// Gaussian elimination of a basis: singletons first, and the rest column by column, the shortest first.
///
/// Pivots are at least a tenth of the largest entry in their column, and of those the one whose row is shortest. A
/// column without pivot is left out; the logical variable of a row without pivot comes in.
struct Elimination {
  private let matrix: SimplexMatrix
  private(set) var lower = Triangle()
  private(set) var upper = Triangle()
  /// The variable basic in each row.
  private(set) var head: [Int32]
  /// All rows in the order of their pivots, and the pivots.
  private(set) var order: [Int32] = []
  private(set) var diagonal: [Double] = []
  /// The columns, those of logical variables left out.
  private let basic: [Int32]
  private var isDone: [Bool]
  /// How many entries each column has in rows without pivot, each row in columns without.
  private var columnCounts: [Int32]
  private var rowCounts: [Int32]
  /// The columns of each row, as places in `basic`.
  private var rowStarts: [Int32]
  private var rowColumns: [Int32] = []
  /// Where each row's vector in `lower` is; −1 where there is none.
  private var vectorOfRow: [Int32]

  /// Entries below this count as 0.
  private static let (nothing, singular) = (1e-14, 1e-9)
  /// The least part of a column's largest entry that a pivot may be.
  private static let threshold = 0.1

  init(of matrix: SimplexMatrix, basic: [Int32]) {
    self.matrix = matrix
    let rows = matrix.rowCount
    head = [Int32](repeating: -1, count: rows)
    self.basic = basic.filter { $0 < matrix.columnCount }
    for variable in basic where variable >= matrix.columnCount {
      let row = Int(variable) - matrix.columnCount
      head[row] = variable
      order.append(Int32(row))
      diagonal.append(1)
    }
    isDone = [Bool](repeating: false, count: self.basic.count)
    columnCounts = [Int32](repeating: 0, count: self.basic.count)
    rowCounts = [Int32](repeating: 0, count: rows)
    rowStarts = [Int32](repeating: 0, count: rows + 1)
    vectorOfRow = [Int32](repeating: -1, count: rows)
  }

  mutating func run() {
    countEntries()
    takeColumnSingletons()
    takeRowSingletons()
    takeRest()
    for row in head.indices where head[row] < 0 {
      head[row] = Int32(matrix.columnCount + row)
      order.append(Int32(row))
      diagonal.append(1)
    }
  }

  private mutating func countEntries() {
    for (place, variable) in basic.enumerated() {
      for element in matrix.elements(ofColumn: Int(variable)) {
        let row = Int(matrix.rows[element])
        if head[row] < 0 {
          columnCounts[place] += 1
          rowCounts[row] += 1
        }
      }
    }
    for row in rowCounts.indices { rowStarts[row + 1] = rowStarts[row] + rowCounts[row] }
    rowColumns = [Int32](repeating: 0, count: Int(rowStarts[rowCounts.count]))
    var ends = rowStarts
    for (place, variable) in basic.enumerated() {
      for element in matrix.elements(ofColumn: Int(variable)) {
        let row = Int(matrix.rows[element])
        if head[row] < 0 {
          rowColumns[Int(ends[row])] = Int32(place)
          ends[row] += 1
        }
      }
    }
  }

  /// Takes a pivot: entries in rows with pivots become part of the upper triangle, others of the lower.
  private mutating func take(_ place: Int, row pivotRow: Int, _ pivot: Double) {
    for element in matrix.elements(ofColumn: Int(basic[place])) {
      let row = Int(matrix.rows[element])
      if head[row] >= 0 {
        upper.append(Int32(row), matrix.columnValues[element])
      } else if row != pivotRow {
        lower.append(Int32(row), matrix.columnValues[element] / pivot)
      }
    }
    finish(place, row: pivotRow, pivot)
  }

  private mutating func finish(_ place: Int, row: Int, _ pivot: Double) {
    upper.close(pivot: Int32(row), pivot)
    if lower.indices.count > Int(lower.starts[lower.count]) {
      vectorOfRow[row] = Int32(lower.count)
      lower.close(pivot: Int32(row))
    }
    head[row] = basic[place]
    order.append(Int32(row))
    diagonal.append(pivot)
    isDone[place] = true
  }

  private mutating func takeColumnSingletons() {
    var queue = columnCounts.indices.filter { columnCounts[$0] == 1 }
    var next = 0
    while next < queue.count {
      let place = queue[next]
      next += 1
      guard columnCounts[place] == 1,
        let element = matrix.elements(ofColumn: Int(basic[place])).first(where: {
          head[Int(matrix.rows[$0])] < 0
        })
      else { continue }
      let row = Int(matrix.rows[element])
      take(place, row: row, matrix.columnValues[element])
      for entry in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        let other = Int(rowColumns[entry])
        columnCounts[other] -= 1
        if columnCounts[other] == 1, !isDone[other] { queue.append(other) }
      }
      uncount(place)
    }
  }

  private mutating func uncount(_ place: Int) {
    for element in matrix.elements(ofColumn: Int(basic[place])) {
      rowCounts[Int(matrix.rows[element])] -= 1
    }
  }

  private mutating func takeRowSingletons() {
    var queue = head.indices.filter { head[$0] < 0 && rowCounts[$0] == 1 }
    var next = 0
    while next < queue.count {
      let row = queue[next]
      next += 1
      guard head[row] < 0, rowCounts[row] == 1,
        let entry = (Int(rowStarts[row])..<Int(rowStarts[row + 1])).first(where: {
          !isDone[Int(rowColumns[$0])]
        })
      else { continue }
      let place = Int(rowColumns[entry])
      let column = matrix.elements(ofColumn: Int(basic[place]))
      guard let element = column.first(where: { Int(matrix.rows[$0]) == row }) else { continue }
      take(place, row: row, matrix.columnValues[element])
      for element in column {
        let other = Int(matrix.rows[element])
        rowCounts[other] -= 1
        if head[other] < 0, rowCounts[other] == 1 { queue.append(other) }
      }
    }
  }

  /// What is left, column by column (left-looking).
  private mutating func takeRest() {
    let rest = basic.indices.filter { !isDone[$0] }
      .sorted { (columnCounts[$0], $0) < (columnCounts[$1], $1) }
    let first = order.count
    let isEarly = head.map { $0 >= 0 }
    var work = [Double](repeating: 0, count: matrix.rowCount)
    var touched: [Int32] = []
    for place in rest {
      for element in matrix.elements(ofColumn: Int(basic[place])) {
        let row = Int(matrix.rows[element])
        if isEarly[row] {
          upper.append(Int32(row), matrix.columnValues[element])
        } else {
          work[row] = matrix.columnValues[element]
          touched.append(Int32(row))
        }
      }
      eliminate(from: first, &work, &touched)
      let largest = touched.reduce(0.0) { head[Int($1)] < 0 ? max($0, abs(work[Int($1)])) : $0 }
      var best: Int32?
      for row in touched where head[Int(row)] < 0 && abs(work[Int(row)]) >= Self.threshold * largest
      {
        if best.map({ (rowCounts[Int(row)], row) < (rowCounts[Int($0)], $0) }) ?? true {
          best = row
        }
      }
      if let best, largest > Self.singular {
        finish(place, best, work, touched)
      } else {
        upper.dropOpen()
      }
      for row in touched { work[Int(row)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Takes multiples of the lower triangle's columns off a column; what stands at their pivots belongs to the upper.
  private mutating func eliminate(
    from first: Int, _ work: inout [Double], _ touched: inout [Int32]
  ) {
    for place in first..<order.count {
      let row = Int(order[place])
      let value = work[row]
      guard value != 0 else { continue }
      if abs(value) > Self.nothing { upper.append(Int32(row), value) }
      guard vectorOfRow[row] >= 0 else { continue }
      for element in lower.elements(of: Int(vectorOfRow[row])) {
        let other = Int(lower.indices[element])
        if work[other] == 0 { touched.append(Int32(other)) }
        let left = work[other] - lower.values[element] * value
        work[other] = abs(left) > Self.nothing ? left : 1e-50
      }
    }
  }

  private mutating func finish(_ place: Int, _ row: Int32, _ work: [Double], _ touched: [Int32]) {
    let pivot = work[Int(row)]
    for other in touched where head[Int(other)] < 0 && other != row {
      if abs(work[Int(other)]) > Self.nothing { lower.append(other, work[Int(other)] / pivot) }
    }
    finish(place, row: Int(row), pivot)
  }
}
