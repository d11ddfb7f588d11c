/// How a run of branch and cut ended.
public struct BranchAndCutOutcome: Sendable, Equatable {
  /// Why it stopped.
  public let termination: Termination
  /// What is in hand; `optimal` only if GLPK says it is proven.
  public let status: SolutionStatus
  /// The objective of the incumbent, if there is one.
  public let objective: Double?
  /// What no solution can beat, as far as is known.
  public let bestBound: Double?
  /// The nodes made.
  public let nodes: Int

  /// The gap between incumbent and bound relative to the incumbent, if both are known.
  public var gap: Double? {
    guard let objective, let bestBound else { return nil }
    return (objective - bestBound).magnitude / max(objective.magnitude, 1e-9)
  }
}
