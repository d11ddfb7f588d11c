import GLPK

extension LevelRoot {
  /// Values within this of a bound are at it; so is a row's activity.
  private static let near = 0.01

  /// Where a simplex method may begin that looks for the relaxation's optimum: at about the vertex nearest to the point.
  /// Columns between their bounds are basic, and rows that are not at theirs.
  /// - Complexity: O(rows + elements of the columns that are not 0).
  func basis(of program: IntegerProgram) -> Basis {
    var columns = [BasisStatus](repeating: .atLower, count: program.columnCount)
    var activity = [Double](repeating: 0, count: program.rowCount)
    for (column, value) in zip(point.columns, point.values) {
      let (least, most) = (Double(program.lower[column]), Double(program.upper[column]))
      if value > most - Self.near {
        columns[column] = .atUpper
      } else if value > least + Self.near {
        columns[column] = .basic
      }
      program.forEachElement(of: column) { activity[$0] += value * Double($1) }
    }
    let rows = program.rowLower.indices.map { row -> BasisStatus in
      if activity[row] > Double(program.rowUpper[row]) - Self.near { return .atUpper }
      if activity[row] < Double(program.rowLower[row]) + Self.near { return .atLower }
      return .basic
    }
    return Basis(rows: rows, columns: columns, weights: nil)
  }
}
