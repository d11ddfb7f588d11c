internal import CGLPK

/// Where a row or column stands in a basis.
public enum BasisStatus: Sendable {
  /// In the basis.
  case basic
  /// Nonbasic at its lower bound.
  case atLower
  /// Nonbasic at its upper bound.
  case atUpper
  /// Nonbasic and free, at zero.
  case nonbasicFree
  /// Nonbasic and fixed.
  case nonbasicFixed

  /// GLPK's code.
  var code: Int32 {
    switch self {
    case .basic: GLP_BS
    case .atLower: GLP_NL
    case .atUpper: GLP_NU
    case .nonbasicFree: GLP_NF
    case .nonbasicFixed: GLP_NS
    }
  }

  /// The status with GLPK's code.
  init(code: Int32) {
    switch code {
    case GLP_BS: self = .basic
    case GLP_NL: self = .atLower
    case GLP_NU: self = .atUpper
    case GLP_NF: self = .nonbasicFree
    default: self = .nonbasicFixed
    }
  }
}
