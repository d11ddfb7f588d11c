/// One thing that a solve found: a better value or bound of a level.
///
/// Steps are counted, never timed: the page of the same solve is the same.
public struct SolveStep: Hashable, Sendable {
  /// The level, an index into the objective.
  public let level: Int
  /// The level's value in the best plan so far.
  public let value: Int
  /// What is proven that the level cannot beat.
  public let bound: Int

  /// A step of a level.
  public init(level: Int, value: Int, bound: Int) {
    self.level = level
    self.value = value
    self.bound = bound
  }
}
