/// Sets of things that hang together, joined pair by pair (union by size, with halving of paths).
struct Components {
  private var parents: [Int32]
  private var sizes: [Int32]

  /// So many things, each for itself.
  init(_ count: Int) {
    parents = (0..<count).map { Int32($0) }
    sizes = [Int32](repeating: 1, count: count)
  }

  /// How many things there are.
  var count: Int { parents.count }

  /// The thing that stands for all that hang together with one.
  /// - Complexity: O(α(things)), amortised.
  mutating func root(of thing: Int) -> Int {
    var thing = Int32(thing)
    while parents[Int(thing)] != thing {
      parents[Int(thing)] = parents[Int(parents[Int(thing)])]
      thing = parents[Int(thing)]
    }
    return Int(thing)
  }

  /// Joins two things, and all that hang together with them.
  mutating func join(_ first: Int, _ second: Int) {
    var (large, small) = (root(of: first), root(of: second))
    guard large != small else { return }
    if sizes[large] < sizes[small] { swap(&large, &small) }
    parents[small] = Int32(large)
    sizes[large] += sizes[small]
  }
}
