/// An assignment in the making: who is assigned to what, and the nodes' prices.
///
/// Maximise Σ worth over chosen edges, each node within its capacity. Prices p ≥ 0 of all nodes prove an
/// optimum where
///
/// 1. worth ≤ p(place) + p(officer) for every edge, with equality for chosen ones;
/// 2. p = 0 for every node with room left.
///
/// An auction (`Assignment+Auction.swift`) comes near to this fast; cheapest paths along which chosen and
/// other edges take turns (`Assignment+Paths.swift`) then establish it exactly.
struct Assignment<Cost: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  private(set) var graph: AssignmentGraph<Cost>
  /// What each node asks of those who want it; never negative.
  var prices: [Cost]
  /// How many more edges each node could be assigned by.
  var room: [Int32]
  /// The nodes that each one is assigned to.
  var mates: [[Int32]]
  /// Edges looked at so far, each as often as it was.
  var scanned = 0

  /// Nothing assigned, at prices of 0.
  init(of graph: AssignmentGraph<Cost>) {
    self.graph = graph
    prices = [Cost](repeating: 0, count: graph.nodeCount)
    room = graph.capacities
    mates = [[Int32]](repeating: [], count: graph.nodeCount)
  }

  /// Changes what edges are worth, given by tours' places in the part, and officers' prices to so many times what they
  /// were.
  mutating func value(times factor: Cost, _ worths: [Cost]) {
    graph.value(worths)
    for officer in graph.places..<graph.nodeCount { prices[officer] *= factor }
  }

  /// Takes all apart.
  mutating func clear() {
    room = graph.capacities
    mates = [[Int32]](repeating: [], count: graph.nodeCount)
  }

  /// Assigns two nodes to each other.
  mutating func join(_ first: Int, _ second: Int) {
    mates[first].append(Int32(second))
    mates[second].append(Int32(first))
    room[first] -= 1
    room[second] -= 1
  }

  /// Takes two nodes apart.
  mutating func part(_ first: Int, _ second: Int) {
    mates[first].removeAll { $0 == Int32(second) }
    mates[second].removeAll { $0 == Int32(first) }
    room[first] += 1
    room[second] += 1
  }

  /// Assigns what still fits, place by place, the edge worth most first: a choice that was not finished can do
  /// with it, and bounds do not depend on it.
  /// - Complexity: O(edges × log edges of a place).
  mutating func fillUp() {
    for place in 0..<graph.places where room[place] > 0 {
      let free = graph.edges(of: place).filter { room[Int(graph.heads[$0])] > 0 }
      let best = free.sorted { (graph.worths[$1], $0) < (graph.worths[$0], $1) }
      for edge in best.prefix(Int(room[place])) where !mates[place].contains(graph.heads[edge]) {
        join(place, Int(graph.heads[edge]))
      }
    }
  }

  /// The tours chosen, by their places in the part, ascending.
  /// - Complexity: O(edges of assigned places).
  var chosen: [Int] {
    var chosen: [Int] = []
    for place in 0..<graph.places where !mates[place].isEmpty {
      for edge in graph.edges(of: place) where mates[place].contains(graph.heads[edge]) {
        chosen.append(Int(graph.sources[edge]))
      }
    }
    return chosen.sorted()
  }

  /// What no assignment is worth more than, by the officers' prices alone, whatever they are:
  ///
  /// > Σ p(officer) + Σ over places of the sum of the largest max(0, worth − p(officer)), as many as it has room for
  ///
  /// since a choice is worth Σ p(officer) + Σ (worth − p(officer)) over its edges, at most.
  /// - Complexity: O(edges × log edges of a place).
  var bound: Int128 {
    var sum: Int128 = 0
    for officer in graph.places..<graph.nodeCount { sum += Int128(prices[officer]) }
    for place in 0..<graph.places {
      var profits: [Cost] = []
      for edge in graph.edges(of: place) {
        let profit = graph.worths[edge] - prices[Int(graph.heads[edge])]
        if profit > 0 { profits.append(profit) }
      }
      let capacity = Int(graph.capacities[place])
      if capacity == 1 {
        sum += Int128(profits.max() ?? 0)
      } else {
        for profit in profits.sorted(by: >).prefix(capacity) { sum += Int128(profit) }
      }
    }
    return sum
  }
}
