internal import CGLPK

extension Bounds {
  /// GLPK's code for which of the two ends exist; equal ends are "fixed", since GLPK refuses
  /// a double bound without room.
  var type: Int32 {
    switch (lower.isFinite, upper.isFinite) {
    case (false, false): GLP_FR
    case (true, false): GLP_LO
    case (false, true): GLP_UP
    case (true, true): lower == upper ? GLP_FX : GLP_DB
    }
  }

  /// Throws unless the bounds are in order and every finite end is a number of usable size.
  func validate() throws(GLPKError) {
    guard lower <= upper, lower < .infinity, upper > -.infinity,
      !lower.isFinite || lower.magnitude <= Problem.largestNumber,
      !upper.isFinite || upper.magnitude <= Problem.largestNumber
    else { throw .boundsRefused(self) }
  }

  /// Whether every finite end is a whole number, as GLPK demands of integer columns.
  var isIntegral: Bool {
    (!lower.isFinite || lower == lower.rounded()) && (!upper.isFinite || upper == upper.rounded())
  }
}
