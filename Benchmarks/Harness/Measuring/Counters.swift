import Optimizer

/// The work of a solve as the optimizer counts it: the same on every machine, where no clock stopped it.
struct Counters: Codable, Hashable, Sendable {
  /// Possible tours of the model.
  var tours = 0
  /// Columns of the integer program.
  var columns = 0
  /// Rows of the integer program.
  var rows = 0
  /// Steps of the primal–dual method.
  var steps = 0
  /// Simplex iterations.
  var simplexIterations = 0
  /// Nodes of branch and bound.
  var nodes = 0
  /// Tours priced, each as often as it was.
  var toursPriced = 0
  /// Columns that were in the pool at its largest.
  var poolColumns = 0
  /// Smaller problems solved on the way.
  var subproblems = 0

  /// No work.
  init() {}

  /// The work of a solve.
  init(_ statistics: Statistics) {
    tours = statistics.tours
    columns = statistics.columns
    rows = statistics.rows
    steps = statistics.steps
    simplexIterations = statistics.simplexIterations
    nodes = statistics.nodes
    toursPriced = statistics.toursPriced
    poolColumns = statistics.poolColumns
    subproblems = statistics.subproblems
  }

  /// Every counter with its name, in the order in which they are shown.
  static let all: [(name: String, path: any WritableKeyPath<Counters, Int> & Sendable)] = [
    ("tours", \.tours), ("columns", \.columns), ("rows", \.rows), ("steps", \.steps),
    ("simplex_iterations", \.simplexIterations), ("nodes", \.nodes),
    ("tours_priced", \.toursPriced), ("pool_columns", \.poolColumns),
    ("subproblems", \.subproblems),
  ]
}
