public import Optimizer
public import Programme

/// A plan, and the situation it was made for.
public struct Outcome: Sendable {
  /// What the plan was made from.
  public let situation: Situation
  /// The plan.
  public let plan: Plan
  /// Work done, counted deterministically.
  public let statistics: Statistics
  /// Whether the user stopped the solve.
  public let wasInterrupted: Bool
}

/// Why there is no plan.
public enum PlanningFailure: Error, Sendable {
  /// Rules that cannot be kept together: a smallest set of them, each in words.
  case clash([String])
  /// The plan found breaks rules, each in words: a defect of the program, never of the input.
  case defect([String])
}
