/// What becomes of GLPK's answers before they are handed on: a test of what rests on them makes them wrong.
///
/// Nothing happens unless a test sets it for a task.
struct Distortion: Sendable {
  /// What numbers are about.
  enum Kind: Sendable {
    /// Where a basic solution stands.
    case primal
    /// What rows and columns are worth there.
    case dual
  }

  /// Changes how a run of the simplex method ended, or makes it fail.
  let outcome: @Sendable (SimplexOutcome) throws(GLPKError) -> SimplexOutcome
  /// Changes the numbers of a basic solution.
  let values: @Sendable (Kind, [Double]) -> [Double]

  /// What is in force here.
  @TaskLocal static var current: Distortion?
}
