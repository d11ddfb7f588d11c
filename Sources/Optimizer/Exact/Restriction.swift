/// A program without the columns that are fixed to 0, and the rows that they leave empty; but an empty row
/// that asks for something stays, for then there is no point.
struct Restriction {
  private(set) var program = IntegerProgram()
  /// The costs of the columns kept.
  private(set) var costs: [Int] = []
  /// The column of the whole program that each column kept is.
  private(set) var columns: [Int] = []

  /// - Parameter upper: the most of each column of the whole program.
  /// - Complexity: O(elements).
  init(of whole: IntegerProgram, costs: [Int], upper: [Int]) {
    columns = upper.indices.filter { upper[$0] > 0 }
    var isUsed = [Bool](repeating: false, count: whole.rowCount)
    for column in columns {
      for element in whole.elements(of: column) { isUsed[Int(whole.elementRows[element])] = true }
    }
    var place = [Int](repeating: -1, count: whole.rowCount)
    for row in 0..<whole.rowCount
    where isUsed[row] || whole.rowLower[row] > 0 || whole.rowUpper[row] < 0 {
      place[row] = program.addRow(from: whole.rowLower[row], to: whole.rowUpper[row])
    }
    for column in columns {
      program.addColumn(
        from: whole.lower[column], to: upper[column], isInteger: whole.isInteger[column],
        whole.elements(of: column).map {
          (place[Int(whole.elementRows[$0])], whole.elementValues[$0])
        })
    }
    self.costs = columns.map { costs[$0] }
  }
}
