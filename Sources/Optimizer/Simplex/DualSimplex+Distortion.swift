extension DualSimplex {
  /// What becomes of the method's answers before they are used: a test of what rests on them makes them wrong.
  ///
  /// Nothing happens unless a test sets it for a task.
  struct Distortion: Sendable {
    /// What numbers are about.
    enum Kind: Sendable {
      /// Where a basic solution stands.
      case primal
      /// What rows are worth there.
      case dual
    }

    /// Changes how a run ended.
    let end: @Sendable (End) -> End
    /// Changes the numbers of a basic solution.
    let values: @Sendable (Kind, [Double]) -> [Double]

    /// What is in force here.
    @TaskLocal static var current: Distortion?
  }
}
