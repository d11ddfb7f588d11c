import GLPK

/// Where the simplex method stands.
struct Basis {
  let rows: [BasisStatus]
  let columns: [BasisStatus]
  /// The steepest-edge weights of columns and then rows there, where they are known.
  var weights: [Double]?
}
