import GLPK

/// Where the simplex method stands.
struct Basis {
  var rows: [BasisStatus]
  var columns: [BasisStatus]
  /// The steepest-edge weights of columns and then rows there, where they are known.
  var weights: [Double]?
}
