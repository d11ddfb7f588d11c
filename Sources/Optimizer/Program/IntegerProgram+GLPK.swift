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
    try addColumns(
      starts: program.starts, rows: program.elementRows.map { Int($0) },
      values: program.elementValues.map { Double($0) }, .between(0, 0),
      costs: [Double](repeating: 0, count: program.columnCount))
    for column in 0..<program.columnCount {
      let (least, most) = (program.lower[column], program.upper[column])
      try setColumnBounds(column, .between(Double(least), Double(most)))
    }
  }
}
