/// New bounds of a column or, numbered after the columns, of a row.
struct Change {
  let object: Int
  let lower: Int
  let upper: Int
}

/// A node of a search that is still to be looked at.
struct OpenNode {
  /// What nothing in it costs less than.
  var bound: Int
  /// How its bounds differ from the root's, in order.
  var changes: [Change] = []
  /// Where the simplex method stood at its parent; nil for the root.
  var basis: Basis?

  /// Its place in the shape of the search, and in that of the search which is followed, if it is still there.
  var recorded: Int?
  var advised: Int?

  /// How many branchings lie above it.
  var depth = 0
  var last: Change { changes[changes.count - 1] }

  init(bound: Int) {
    self.bound = bound
  }
}

/// The nodes of a search that are still to be looked at, the lowest bound first; of equal ones the newest.
struct OpenNodes {
  private var nodes: [OpenNode] = []
  /// What nothing costs less than in nodes that were given up.
  private var settled: Int?

  /// The lowest bound of all.
  var least: Int? {
    [nodes.last?.bound, settled].compactMap(\.self).min()
  }

  /// - Complexity: O(nodes).
  mutating func add(_ node: OpenNode) {
    var (low, high) = (0, nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].bound >= node.bound { low = middle + 1 } else { high = middle }
    }
    nodes.insert(node, at: low)
  }

  /// Takes the node with the lowest bound away; nil where none is left.
  mutating func takeBest() -> OpenNode? { nodes.popLast() }

  /// Notes that a node was given up: nothing in it costs less than so much.
  mutating func settle(atLeast bound: Int) { settled = min(settled ?? bound, bound) }
}
