/// Nodes waiting in the order of their distances, equally near ones in that of their numbers: a binary heap.
struct ShortestFirst<Cost: FixedWidthInteger & SignedInteger & Sendable> {
  private var heap: [(distance: Cost, node: Int32)] = []

  /// - Complexity: O(log nodes).
  mutating func insert(distance: Cost, node: Int32) {
    heap.append((distance, node))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if heap[parent] <= (distance, node) { break }
      heap[child] = heap[parent]
      child = parent
    }
    heap[child] = (distance, node)
  }

  /// Takes out the nearest.
  /// - Complexity: O(log nodes).
  mutating func popFirst() -> (distance: Cost, node: Int32)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    let count = heap.count
    guard count > 0 else { return first }
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= count { break }
      if child + 1 < count, heap[child + 1] < heap[child] { child += 1 }
      if last <= heap[child] { break }
      heap[parent] = heap[child]
      parent = child
    }
    heap[parent] = last
    return first
  }

  /// Takes out everything.
  mutating func clear() { heap.removeAll(keepingCapacity: true) }
}
