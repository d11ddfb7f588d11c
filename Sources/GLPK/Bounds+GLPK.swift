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
  var isIntegral: Bool { lower.isWhole && upper.isWhole }
}

extension Double {
  /// Whether this is a whole number or infinite; beyond 2⁵² there is no other.
  ///
  /// Converting and not rounding, since `rounded()` would have every program link the C math library.
  var isWhole: Bool { magnitude >= 0x1p52 || Double(Int64(self)) == self }

  /// The nearest whole number.
  var nearestWhole: Double {
    magnitude >= 0x1p52 ? self : Double(Int64(self < 0 ? self - 0.5 : self + 0.5))
  }
}
