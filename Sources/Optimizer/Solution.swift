/// What a solve found and proved.
public struct Solution: Sendable {
  /// The tours chosen, ascending indices into `TourModel.tours`.
  public let tours: [Int]
  /// The value of each level, recomputed in integers from the tours.
  public let values: [Int]
  /// For each level, what no choice that keeps the levels before it can beat.
  public let bounds: [Int]
  /// Work done, counted deterministically.
  public let statistics: Statistics
  /// Whether it was asked to stop.
  public let wasInterrupted: Bool

  /// Whether every level's value is proven equal to its bound.
  public var isOptimal: Bool { values == bounds }
}

/// Work done by a solve; the same for the same input, whatever the machine.
public struct Statistics: Hashable, Sendable {
  /// Tours of the model.
  public var tours = 0
  /// Columns and rows of the integer program.
  public var columns = 0
  /// Rows of the integer program.
  public var rows = 0
  /// Steps of the primal–dual method in all.
  public var steps = 0
  /// Simplex iterations in all.
  public var simplexIterations = 0
  /// Nodes of branch and cut in all.
  public var nodes = 0
  /// Tours priced without a column of their own, each as often as it was.
  public var toursPriced = 0
  /// Columns in the pool at its largest.
  public var poolColumns = 0
  /// Smaller problems solved on the way.
  public var subproblems = 0

  /// No work.
  public init() {}
}
