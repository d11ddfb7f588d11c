/// A row of B⁻¹ A: what a unit of each variable takes off the variable that is basic in it.
struct PivotRow {
  /// By variable.
  let values: [Double]

  /// Entries of the row of B⁻¹ up to this are 0.
  private static let nothing = 1e-14

  /// From the row of B⁻¹, over the logical variables and the columns that are free, of which there are so many.
  ///
  /// All is added up densely: half of the columns or more are met as a rule.
  /// - Complexity: O(variables + elements of rows met).
  init(of rho: [Double], over rows: FreeRows, columns count: Int) {
    var values = [Double](repeating: 0, count: count + rho.count)
    var work = values.mutableSpan
    let (starts, columns, elements) = (rows.starts.span, rows.columns.span, rows.values.span)
    // Safe: the columns of a matrix are below their number.
    precondition(rows.width <= count)
    for row in rho.indices {
      let factor = rho[row]
      guard abs(factor) > Self.nothing else { continue }
      work[count + row] = factor
      let range = Int(starts[row])..<Int(starts[row + 1])
      precondition(range.upperBound <= columns.count && range.upperBound <= elements.count)
      if rows.isUnit[row] {
        for element in range {
          unsafe work[unchecked: Int(columns[unchecked: element])] += factor
        }
      } else {
        for element in range {
          unsafe work[unchecked: Int(columns[unchecked: element])] +=
            factor * elements[unchecked: element]
        }
      }
    }
    self.values = values
  }

  subscript(variable: Int) -> Double { values[variable] }
}
