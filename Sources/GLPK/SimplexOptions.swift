internal import CGLPK

/// How the simplex method is to go about it.
public struct SimplexOptions: Sendable {
  /// Which of the two methods.
  public enum Method: Sendable {
    /// Keeps a feasible solution; for new columns.
    case primal
    /// Keeps a feasible dual solution; for new rows and changed bounds.
    case dual
    /// The dual method, and the primal where that fails.
    case dualThenPrimal
  }

  /// How the entering variable is chosen.
  public enum Pricing: Sendable {
    /// Largest reduced cost.
    case dantzig
    /// Projected steepest edge.
    case steepestEdge
  }

  /// How the leaving variable is chosen.
  public enum RatioTest: Sendable {
    /// As in textbooks.
    case textbook
    /// Harris' two passes, with a small tolerance.
    case harris
    /// Long steps, for the dual method.
    case longStep
  }

  /// How often `shouldStop` is asked. Each slice starts with a fresh factorization.
  public enum Slice: Sendable {
    /// After this much time. Slices then depend on the clock, and so may the vertex found.
    case milliseconds(Int)
    /// After this many iterations: slower to react, but the same on every run.
    case iterations(Int)
  }

  /// Which of the two methods.
  public var method = Method.primal
  /// How the entering variable is chosen.
  public var pricing = Pricing.steepestEdge
  /// How the leaving variable is chosen.
  public var ratioTest = RatioTest.harris
  /// Whether to simplify the problem first; then the basis is not used, and nothing is sliced.
  public var presolve = false
  /// The most time, in milliseconds of wall clock; none if nil.
  public var timeLimit: Int?
  /// The most iterations; none if nil.
  public var iterationLimit: Int?
  /// The dual method stops when a maximized objective falls to this.
  public var lowerObjectiveLimit = -Double.infinity
  /// The dual method stops when a minimized objective rises to this.
  public var upperObjectiveLimit = Double.infinity
  /// How far a bound may be missed, relative; in 0..<1.
  public var primalTolerance = 1e-7
  /// How far a reduced cost may be wrong, relative; in 0..<1.
  public var dualTolerance = 1e-7
  /// How often `shouldStop` is asked.
  public var slice = Slice.milliseconds(250)

  /// The usual options, with the method asked for.
  public init(_ method: Method = .primal) { self.method = method }
}
