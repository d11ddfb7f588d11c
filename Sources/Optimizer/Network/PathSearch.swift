/// A search for a shortest path (Dijkstra) from a node to an end on either side; see `Assignment.lower`.
struct PathSearch<Cost: FixedWidthInteger & SignedInteger & Sendable> {
  /// Where a path ends: at a node of the source's side, or of the other.
  enum End {
    case near(Int)
    case far(Int)
  }

  /// Where paths begin.
  private(set) var source = 0
  /// The best end so far, and the length of the path to it.
  private(set) var end = End.near(0)
  private(set) var length: Cost = 0
  /// How far the node last taken is.
  private(set) var distance: Cost = 0
  /// The nodes of the source's side that were entered, with their distances.
  private(set) var near: [(node: Int, distance: Cost)] = []
  /// The nodes of the other side that were left.
  private(set) var far: [Int] = []
  /// Of each node of the other side: how far it is, and from which node it was reached.
  private(set) var distances: [Cost]
  private(set) var origins: [Int32]
  /// Of each node of the source's side: through which mate it was entered; −1 where it was not.
  private(set) var entries: [Int32]

  private var reached: [Int] = []
  private var waiting: [Int] = []
  private var queue = ShortestFirst<Cost>()

  init(nodes: Int) {
    distances = [Cost](repeating: .max, count: nodes)
    origins = [Int32](repeating: -1, count: nodes)
    entries = [Int32](repeating: -1, count: nodes)
  }

  /// Begins at a node, at which the path could end at once.
  mutating func begin(at node: Int, price: Cost) {
    source = node
    end = .near(node)
    length = price
    distance = 0
    entries[node] = Int32(node)
    waiting.append(node)
    near.append((node, 0))
  }

  /// The next node of the source's side to look from, at the distance last taken.
  mutating func nextNear() -> Int? { waiting.popLast() }

  /// The nearest node of the other side that is nearer than the end; nil where there is none.
  mutating func nextFar() -> Int? {
    while let next = queue.popFirst() {
      guard next.distance < length else { return nil }
      let node = Int(next.node)
      guard next.distance == distances[node] else { continue }
      distance = next.distance
      far.append(node)
      return node
    }
    return nil
  }

  /// Notes a shorter way to a node of the other side.
  mutating func reach(_ node: Int, from origin: Int, at distance: Cost, isEnd: Bool) {
    if distances[node] == .max { reached.append(node) }
    distances[node] = distance
    origins[node] = Int32(origin)
    if isEnd {
      length = distance
      end = .far(node)
    } else {
      queue.insert(distance: distance, node: Int32(node))
    }
  }

  /// Enters a node of the source's side through a mate at the distance last taken.
  mutating func enter(_ node: Int, from mate: Int, price: Cost) {
    guard entries[node] < 0 else { return }
    entries[node] = Int32(mate)
    waiting.append(node)
    near.append((node, distance))
    guard distance + price < length else { return }
    length = distance + price
    end = .near(node)
  }

  /// Forgets everything.
  /// - Complexity: O(nodes reached).
  mutating func clear() {
    for node in reached { distances[node] = .max }
    for (node, _) in near { entries[node] = -1 }
    reached.removeAll(keepingCapacity: true)
    near.removeAll(keepingCapacity: true)
    far.removeAll(keepingCapacity: true)
    queue.clear()
  }
}
