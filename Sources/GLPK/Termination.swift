internal import CGLPK

/// Why a solve stopped; what it left in hand is a `SolutionStatus`.
public enum Termination: Sendable, Equatable {
  /// It came to its end.
  case finished
  /// The allowed iterations were used up.
  case iterationLimit
  /// The allowed time was used up.
  case timeLimit
  /// The objective passed the limit given to the dual simplex method.
  case objectiveLimit
  /// The gap between incumbent and bound is within the tolerance.
  case gapReached
  /// The caller asked it to stop.
  case interrupted
  /// The arithmetic failed; nothing is proven.
  case numericallyStuck(NumericalTrouble)

  /// The termination with the code of a GLPK solver.
  init(code: Int32) throws(GLPKError) {
    switch code {
    // Without a feasible primal or dual solution the presolver has finished early.
    case 0, GLP_ENOPFS, GLP_ENODFS: self = .finished
    case GLP_EITLIM: self = .iterationLimit
    case GLP_ETMLIM: self = .timeLimit
    case GLP_EOBJLL, GLP_EOBJUL: self = .objectiveLimit
    case GLP_EMIPGAP: self = .gapReached
    case GLP_ESTOP: self = .interrupted
    case GLP_EBADB: self = .numericallyStuck(.invalidBasis)
    case GLP_ESING: self = .numericallyStuck(.singularBasis)
    case GLP_ECOND: self = .numericallyStuck(.illConditionedBasis)
    case GLP_EFAIL: self = .numericallyStuck(.solverFailed)
    case GLP_EINSTAB, GLP_ENOCVG: self = .numericallyStuck(.instability)
    case GLP_EROOT: throw .rootNotOptimal
    default: throw .unexpectedCode(Int(code))
    }
  }
}

/// How the arithmetic failed.
public enum NumericalTrouble: Sendable {
  /// The number of basic rows and columns is not the number of rows.
  case invalidBasis
  /// The basis matrix is singular.
  case singularBasis
  /// The basis matrix is too badly conditioned.
  case illConditionedBasis
  /// The solver gave up.
  case solverFailed
  /// The numbers did not settle.
  case instability
}
