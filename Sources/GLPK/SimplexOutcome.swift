/// How a run of the simplex method ended.
public struct SimplexOutcome: Sendable, Equatable {
  /// Why it stopped.
  public let termination: Termination
  /// What is in hand.
  public let status: SolutionStatus
  /// The iterations of this run: the same on every machine, unless the clock took part.
  public let iterations: Int
  /// The objective where there is a solution.
  public let objective: Double?
}
