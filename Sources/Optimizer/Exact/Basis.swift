import GLPK

/// Where the simplex method stands.
struct Basis {
  let rows: [BasisStatus]
  let columns: [BasisStatus]
}

extension Problem {
  /// Where the simplex method stands.
  func basis() throws(GLPKError) -> Basis {
    Basis(rows: try rowStatuses(), columns: try columnStatuses())
  }

  /// Puts every row and column where it stood.
  mutating func restore(_ basis: Basis) throws(GLPKError) {
    for (row, status) in basis.rows.enumerated() { try setRowStatus(row, status) }
    for (column, status) in basis.columns.enumerated() { try setColumnStatus(column, status) }
  }
}
