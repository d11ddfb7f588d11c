/// A row of B⁻¹ A: what a unit of each variable takes off the variable that is basic in it.
struct PivotRow {
  let values: [Double]
  /// The variables whose entries may not be 0.
  let variables: [Int32]

  /// From the row of B⁻¹, over the logical variables and the columns that are free, of which there are so many.
  /// - Complexity: O(variables + elements of rows met).
  init(of rho: [Double], over rows: FreeRows, columns count: Int) {
    var values = [Double](repeating: 0, count: count + rho.count)
    var variables: [Int32] = []
    variables.reserveCapacity(1_024)
    var work = values.mutableSpan
    let (starts, columns, elements) = (rows.starts.span, rows.columns.span, rows.values.span)
    for row in rho.indices {
      let factor = rho[row]
      guard abs(factor) > 1e-14 else { continue }
      for element in Int(starts[row])..<Int(starts[row + 1]) {
        let column = Int(columns[element])
        let old = work[column]
        if old == 0 { variables.append(Int32(truncatingIfNeeded: column)) }
        let new = old + factor * elements[element]
        work[column] = abs(new) > 1e-14 ? new : 1e-50
      }
      work[count + row] = factor
      variables.append(Int32(truncatingIfNeeded: count + row))
    }
    self.values = values
    self.variables = variables
  }

  subscript(variable: Int) -> Double { values[variable] }
}
