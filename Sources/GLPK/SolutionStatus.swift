internal import CGLPK

/// What is in hand after a solve; why it stopped is a `Termination`.
public enum SolutionStatus: Sendable {
  /// A solution proven to be as good as any.
  case optimal
  /// A solution, without proof that there is none better.
  case feasible
  /// A point that breaks some row or bound; nothing is said about others.
  case infeasible
  /// The proof that there is no solution.
  case noFeasible
  /// Solutions as good as one likes.
  case unbounded
  /// The proof that there is no optimum, without telling why.
  case infeasibleOrUnbounded
  /// Nothing is known.
  case undefined

  /// The status with GLPK's code.
  init(code: Int32) {
    switch code {
    case GLP_OPT: self = .optimal
    case GLP_FEAS: self = .feasible
    case GLP_INFEAS: self = .infeasible
    case GLP_NOFEAS: self = .noFeasible
    case GLP_UNBND: self = .unbounded
    default: self = .undefined
    }
  }

  /// Whether there is a solution in hand.
  public var hasSolution: Bool { self == .optimal || self == .feasible }
}
