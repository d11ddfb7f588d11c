internal import CGLPK

/// Which values a column may take between its bounds.
public enum ColumnKind: Sendable {
  /// Any.
  case continuous
  /// Whole numbers.
  case integer
  /// 0 and 1; setting this kind sets the bounds too.
  case binary

  /// GLPK's code.
  var code: Int32 {
    switch self {
    case .continuous: GLP_CV
    case .integer: GLP_IV
    case .binary: GLP_BV
    }
  }

  /// The kind with GLPK's code.
  init(code: Int32) {
    switch code {
    case GLP_IV: self = .integer
    case GLP_BV: self = .binary
    default: self = .continuous
    }
  }
}
