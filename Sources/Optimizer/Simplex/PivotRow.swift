/// A row of B⁻¹ A: what a unit of each variable takes off the variable that is basic in it.
struct PivotRow {
  let values: [Double]
  /// The variables whose entries are not 0, ascending.
  let variables: [Int32]

  /// Entries up to this are 0.
  private static let nothing = 1e-14

  /// From the row of B⁻¹, over the logical variables and the columns that are free, of which there are so many.
  ///
  /// All is added up first and looked through once: half of the columns or more are met as a rule.
  /// - Complexity: O(variables + elements of rows met).
  init(of rho: [Double], over rows: FreeRows, columns count: Int) {
    var values = [Double](repeating: 0, count: count + rho.count)
    var work = values.mutableSpan
    let (starts, columns, elements) = (rows.starts.span, rows.columns.span, rows.values.span)
    for row in rho.indices {
      let factor = rho[row]
      guard abs(factor) > Self.nothing else { continue }
      for element in Int(starts[row])..<Int(starts[row + 1]) {
        work[Int(columns[element])] += factor * elements[element]
      }
      work[count + row] = factor
    }
    var variables: [Int32] = []
    variables.reserveCapacity(work.count)
    for variable in 0..<work.count where abs(work[variable]) > Self.nothing {
      variables.append(Int32(truncatingIfNeeded: variable))
    }
    self.values = values
    self.variables = variables
  }

  subscript(variable: Int) -> Double { values[variable] }
}
