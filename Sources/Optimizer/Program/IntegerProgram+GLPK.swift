import GLPK

extension IntegerProgram {
  /// A row's limits as GLPK takes them.
  func bounds(ofRow row: Int) -> Bounds { Self.bounds(from: rowLower[row], to: rowUpper[row]) }

  /// Limits as GLPK takes them.
  static func bounds(from least: Int, to most: Int) -> Bounds {
    Bounds(
      lower: least == .min ? -.infinity : Double(least),
      upper: most == .max ? .infinity : Double(most))
  }
}

extension Problem {
  /// Fills an empty problem with a program, all columns continuous.
  mutating func load(_ program: IntegerProgram) throws(GLPKError) {
    try addRows(program.rowCount)
    for row in 0..<program.rowCount { try setRowBounds(row, program.bounds(ofRow: row)) }
    var starts = [0]
    var rows: [Int] = []
    var values: [Double] = []
    for column in 0..<program.columnCount {
      program.forEachElement(of: column) {
        rows.append($0)
        values.append(Double($1))
      }
      starts.append(rows.count)
    }
    try addColumns(
      starts: starts, rows: rows, values: values, .between(0, 0),
      costs: [Double](repeating: 0, count: program.columnCount))
    for column in 0..<program.columnCount {
      let (least, most) = (program.lower[column], program.upper[column])
      try setColumnBounds(column, .between(Double(least), Double(most)))
    }
  }
}
