/// What to multiply rows and columns by so that all weigh about the same.
///
/// Ten rounds of Ruiz' scaling (by the square root of the largest element of each row and column; Ruiz, 2001), then
/// one by the square root of the sums (Pock and Chambolle, 2011), as in PDLP (Applegate and others, 2021). After the last
/// round no singular value is above 1 (Pock and Chambolle's lemma 2).
struct Scales {
  private(set) var rows: [Double]
  private(set) var columns: [Double]

  /// Rounds of scaling by the largest elements.
  private static let rounds = 10

  /// - Complexity: O(rounds × elements, those of patterns once).
  init(of matrix: SharedColumns) {
    rows = [Double](repeating: 1, count: matrix.rowCount)
    columns = [Double](repeating: 1, count: matrix.count)
    for _ in 0..<Self.rounds { scale(matrix) { max($0, $1) } }
    scale(matrix) { $0 + $1 }
  }

  /// Divides rows and columns by the square roots of their sizes, which `join` makes of their elements'.
  @inline(__always)
  private mutating func scale(_ matrix: SharedColumns, by join: (Double, Double) -> Double) {
    var rowSize = [Double](repeating: 0, count: rows.count)
    // The size of the elements of each pattern in its columns, without these columns' factors.
    let inColumn = (0..<matrix.patternCount).map { pattern in
      matrix.elements(ofPattern: pattern).reduce(0.0) { size, element in
        join(size, abs(matrix.values[element]) * rows[Int(matrix.rows[element])])
      }
    }
    var factor = [Double](repeating: 0, count: matrix.patternCount)
    for place in columns.indices {
      let (column, pair) = (columns[place], matrix.pairs[place])
      var size = join(inColumn[Int(pair.first)], inColumn[Int(pair.second)])
      for element in matrix.ownElements(of: place) {
        let row = Int(matrix.ownRows[element])
        let value = abs(Double(matrix.ownValues[element])) * rows[row]
        size = join(size, value)
        rowSize[row] = join(rowSize[row], value * column)
      }
      factor[Int(pair.first)] = join(factor[Int(pair.first)], column)
      factor[Int(pair.second)] = join(factor[Int(pair.second)], column)
      if size > 0 { columns[place] = column / (size * column).squareRoot() }
    }
    for pattern in factor.indices where factor[pattern] > 0 {
      for element in matrix.elements(ofPattern: pattern) {
        let row = Int(matrix.rows[element])
        let value = abs(matrix.values[element]) * rows[row]
        rowSize[row] = join(rowSize[row], value * factor[pattern])
      }
    }
    for row in rows.indices where rowSize[row] > 0 { rows[row] /= rowSize[row].squareRoot() }
  }
}
