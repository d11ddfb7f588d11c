import GLPK
import Testing

@Suite struct MatrixTests {
  @Test func everyWayToFillItGivesTheSame() throws {
    let dense: [[Double]] = [[1, 0, 2, 0], [0, 3, 0, -4], [5, 0, 0, 6]]
    var entries: [(row: Int, column: Int, value: Double)] = []
    for row in 0..<3 {
      for column in 0..<4 where dense[row][column] != 0 {
        entries.append((row, column, dense[row][column]))
      }
    }
    for way in 0..<4 {
      try withProblem { (problem) throws(GLPKError) in
        switch way {
        case 0:
          try problem.addRows(3)
          try problem.addColumns(4)
          try problem.load(
            rows: entries.map(\.row), columns: entries.map(\.column), values: entries.map(\.value))
        case 1:
          try problem.addColumns(4)
          for row in dense {
            try problem.addRow(
              columns: [3, 1, 0, 2], values: [row[3], row[1], row[0], row[2]], .free)
          }
        case 2:
          try problem.addRows(3)
          try problem.addColumns(
            starts: [0, 3, 6, 9, 12], rows: [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2],
            values: (0..<4).flatMap { column in dense.map { $0[column] } }, .atLeast(0),
            costs: [0, 0, 0, 0])
        default:
          try problem.addRows(3)
          try problem.addColumns(4)
          for column in 0..<4 {
            try problem.setColumn(column, rows: [2, 1, 0], values: [9, 9, 9])
            try problem.setColumn(
              column, rows: [0, 1, 2], values: dense.map { $0[column] })
          }
        }
        #expect(try problem.entryCount() == 6)
        for row in 0..<3 {
          var read = [0.0, 0, 0, 0]
          let (columns, values) = try problem.row(row)
          for (column, value) in zip(columns, values) { read[column] = value }
          #expect(read == dense[row])
        }
        let (rows, values) = try problem.column(3)
        #expect(Dictionary(uniqueKeysWithValues: zip(rows, values)) == [1: -4, 2: 6])
      }
    }
  }

  @Test func deletionMovesTheRestUp() throws {
    try withProblem { (problem) throws(GLPKError) in
      try problem.addColumns(.atLeast(0), costs: [0, 1, 2, 3, 4])
      try problem.addRows(3)
      for row in 0..<3 { try problem.setRowBounds(row, .atMost(Double(row))) }
      try problem.deleteColumns([3, 0])
      try problem.deleteRows([1])
      #expect(problem.columnCount == 3)
      #expect(problem.rowCount == 2)
      #expect(try problem.costs() == [1, 2, 4])
      #expect(try problem.rowBounds() == [.atMost(0), .atMost(2)])
    }
  }

  @Test func boundsAndKindsCanBeReadBack() throws {
    let all: [Bounds] = [.free, .atLeast(-2), .atMost(7), .between(1, 2), .fixed(3)]
    try withProblem { (problem) throws(GLPKError) in
      try problem.addColumns(5)
      for (column, bounds) in all.enumerated() { try problem.setColumnBounds(column, bounds) }
      #expect(try problem.columnBounds() == all)
      try problem.setKind(1..<3, .integer)
      try problem.setKind(4..<5, .binary)
      #expect(try problem.kind(0) == .continuous)
      #expect(try problem.kind(1) == .integer)
      #expect(try problem.kind(4) == .binary)
      #expect(try problem.columnBounds()[4] == .between(0, 1))
      try problem.setConstant(2.5)
      #expect(try problem.costs() == [0, 0, 0, 0, 0])
    }
  }
}
