/// The nodes of a search for a wish that are still to be looked at, the lowest bound first; of equal ones the newest.
struct WishNodes {
  /// A node, and the case of the tree that it is part of.
  struct Entry {
    let node: OpenNode
    let part: Int
  }

  private var entries: [Entry]
  /// What the root's fixed columns cost.
  private let constant: Int

  /// Some nodes, whose bounds leave out what fixed columns cost: so much.
  init(_ entries: [Entry], constant: Int) {
    self.constant = constant
    self.entries = entries.enumerated().sorted { a, b in
      (b.element.node.bound, a.offset) < (a.element.node.bound, b.offset)
    }.map(\.element)
  }

  /// What nothing costs less than in any of them; nil where there are none.
  var least: Int? { entries.last.map { $0.node.bound + constant } }

  /// - Complexity: O(nodes).
  mutating func add(_ node: OpenNode, of part: Int) {
    let place = entries.indices.firstPlace { entries[$0].node.bound < node.bound }
    entries.insert(Entry(node: node, part: part), at: place)
  }

  /// Takes the node with the lowest bound away; nil where none is left.
  mutating func takeBest() -> Entry? { entries.popLast() }
}
