internal import CGLPK

/// A linear or mixed integer program, its basis and its solutions.
///
/// Rows and columns count from 0. A problem belongs to the thread that made it: used on any other it
/// throws `GLPKError.wrongThread`. If GLPK aborts, every problem of the thread is lost, and each says
/// so by throwing `GLPKError.problemLost`.
///
///     let best = try Problem.run { (problem) throws(GLPKError) in
///       try problem.addColumns(.between(0, 1), costs: [3, 2])
///       try problem.addRow(columns: [0, 1], values: [1, 1], .atMost(1.5))
///       try problem.setDirection(.maximize)
///       _ = try problem.simplex()
///       return try problem.primalColumns()  // [1.0, 0.5]
///     }
@safe
public struct Problem: ~Copyable {
  /// The largest magnitude of a coefficient, cost or finite bound; beyond it GLPK's answers are not
  /// worth having.
  public static let largestNumber = 1e15

  /// The most rows, and the most columns, that GLPK holds.
  public static let largestCount = 100_000_000

  /// GLPK's object; may be touched only while `ensureAlive()` does not throw.
  let handle: OpaquePointer?
  private let thread: UInt64
  private let environment: UInt64

  /// The number of rows.
  public internal(set) var rowCount = 0
  /// The number of columns.
  public internal(set) var columnCount = 0
  /// What the last `simplex` left, or `undefined` if the problem changed since.
  public internal(set) var status = SolutionStatus.undefined
  /// What the last `branchAndCut` left, or `undefined` if the problem changed since.
  public internal(set) var integerStatus = SolutionStatus.undefined
  /// Whether the objective is minimized or maximized, as GLPK was last told.
  var storedDirection = Direction.minimize
  /// Reused by every call that passes sparse vectors to GLPK.
  var entries = Entries()

  /// An empty problem, to be used on this thread only.
  ///
  /// Where GLPK cannot make one the first use throws `GLPKError.problemLost`.
  @available(*, noasync, message: "a problem must stay on one thread: use Problem.run")
  public init() {
    unsafe handle = guarded_create()
    thread = guarded_thread()
    environment = unsafe handle == nil ? 0 : guarded_environment()
  }

  deinit {
    // Elsewhere than on its own thread the memory is left to that thread's end.
    if environment == guarded_environment() { _ = unsafe guarded_delete(handle) }
  }

  /// Makes an empty problem, hands it to `body`, and frees it.
  ///
  /// Being synchronous, the body cannot leave the thread in between.
  /// - Parameter body: What to do with the problem.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws.
  public static func run<Result: Sendable, Failure: Error>(
    _ body: (inout Problem) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var problem = Problem()
    return try body(&problem)
  }

  /// Throws unless the problem still exists and this is its thread.
  func ensureAlive() throws(GLPKError) {
    if environment == guarded_environment() { return }
    if thread != guarded_thread() { throw .wrongThread }
    throw .problemLost
  }

  /// Makes GLPK's abort an error, and passes any other code on.
  @discardableResult
  func checked(_ code: Int32) throws(GLPKError) -> Int32 {
    if code == GUARDED_FAULT { throw .aborted(message: Fault.message) }
    return code
  }

  /// Forgets the solutions: the problem is no longer the one they solve.
  mutating func changed() {
    status = .undefined
    integerStatus = .undefined
  }
}
