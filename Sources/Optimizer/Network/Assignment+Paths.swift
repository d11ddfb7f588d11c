extension Assignment {
  /// Establishes condition 2 of an optimum and keeps condition 1: no node with room left asks a price.
  ///
  /// - Returns: Whether it is done; false where it had to leave before.
  /// - Complexity: O(nodes × edges × log edges) at worst; little where an auction came near.
  mutating func settleRoom(within leave: Leave) -> Bool {
    var search = PathSearch<Cost>(nodes: graph.nodeCount)
    for node in 0..<graph.nodeCount {
      while room[node] > 0, prices[node] > 0 {
        if leave.isOver { return false }
        lower(node, by: &search)
      }
    }
    return true
  }

  /// Lowers the price of a node with room left, until it is 0 or one more edge is chosen at it.
  ///
  /// A path goes from the node by any edge to the other side, back by a chosen one, and so on. Its length is
  /// the sum of p(a) + p(b) − worth over its edges, which condition 1 makes ≥ 0, and 0 for chosen ones. It
  /// may end at a node of the other side with room left; or at one of its own side whose price is lowered
  /// to 0, which takes that price. Along a shortest one, chosen edges and others change places. By how much
  /// nearer than its end each node was, the prices of the node's side fall and those of the other rise:
  /// that keeps condition 1 and makes the path's edges equations.
  ///
  /// Nodes of one of the two sides are assigned once at most, or paths would not end so.
  private mutating func lower(_ source: Int, by search: inout PathSearch<Cost>) {
    search.begin(at: source, price: prices[source])
    repeat {
      while let near = search.nextNear() { reach(from: near, by: &search) }
      guard let far = search.nextFar() else { break }
      for mate in mates[far] { search.enter(Int(mate), from: far, price: prices[Int(mate)]) }
    } while true
    for (node, distance) in search.near { prices[node] -= search.length - distance }
    for node in search.far { prices[node] += search.length - search.distances[node] }
    exchange(along: search)
    search.clear()
  }

  /// Looks along the edges of a node that was just entered.
  private mutating func reach(from node: Int, by search: inout PathSearch<Cost>) {
    scanned += graph.edges(of: node).count
    let base = search.distance + prices[node]
    for edge in graph.edges(of: node) {
      let head = Int(graph.heads[edge])
      let distance = base + prices[head] - graph.worths[edge]
      guard distance < search.length, distance < search.distances[head] else { continue }
      search.reach(head, from: node, at: distance, isEnd: room[head] > 0)
    }
  }

  /// Makes the edges of the path found change places with the chosen ones.
  private mutating func exchange(along search: PathSearch<Cost>) {
    var far: Int
    switch search.end {
    case .near(let node):
      guard node != search.source else { return }
      far = Int(search.entries[node])
      part(node, far)
    case .far(let node):
      far = node
    }
    while true {
      let near = Int(search.origins[far])
      guard near != search.source else { return join(near, far) }
      let next = Int(search.entries[near])
      part(near, next)
      join(near, far)
      far = next
    }
  }
}
