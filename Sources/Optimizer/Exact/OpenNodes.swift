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

  /// The case of a tree of prices that it is part of, in a search for a wish.
  var part = 0
  /// How many branchings lie above it.
  var depth = 0
  var last: Change { changes[changes.count - 1] }

  init(bound: Int) {
    self.bound = bound
  }

  /// Its sides where a column or row, now between two bounds, is at most `floor`, and where it is more; the simplex
  /// method stands at a basis.
  func split(
    on object: Int, within bounds: (lower: Int, upper: Int), at floor: Int, from basis: Basis?
  ) -> (down: OpenNode, up: OpenNode) {
    var (down, up) = (self, self)
    (down.basis, up.basis) = (basis, basis)
    (down.depth, up.depth) = (depth + 1, depth + 1)
    down.changes.append(Change(object: object, lower: bounds.lower, upper: floor))
    up.changes.append(Change(object: object, lower: floor + 1, upper: bounds.upper))
    return (down, up)
  }
}

/// The nodes of a search that are still to be looked at, the lowest bound first; of equal ones the newest.
struct OpenNodes {
  private var nodes: [OpenNode] = []
  /// What nothing costs less than in nodes that were given up.
  private var settled: Int?

  /// How many are still to be looked at.
  var count: Int { nodes.count }

  /// The lowest bound of all.
  var least: Int? {
    [nodes.last?.bound, settled].compactMap(\.self).min()
  }

  /// - Complexity: O(nodes).
  mutating func add(_ node: OpenNode) {
    nodes.insert(node, at: nodes.indices.firstPlace { nodes[$0].bound < node.bound })
  }

  /// Takes the node with the lowest bound away; nil where none is left.
  mutating func takeBest() -> OpenNode? { nodes.popLast() }

  /// The same, if it is below a cutoff.
  mutating func takeBest(below cutoff: Int) -> OpenNode? {
    (nodes.last?.bound).flatMap { $0 < cutoff ? takeBest() : nil }
  }

  /// Notes that a node was given up: nothing in it costs less than so much.
  mutating func settle(atLeast bound: Int) { settled = min(settled ?? bound, bound) }
}
