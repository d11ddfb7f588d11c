import Programme

/// What sets of posts ask as a tree of criteria: an officer who fails one is spared all the sets below it.
///
/// The criteria that most sets share stand nearest to the root. The nodes stand in the order in which a
/// walk meets them, each before those below it.
struct EssentialTree {
  private struct Node {
    let criterion: Requirement.Criterion
    let depth: Int
    /// The first node that is not below this one.
    var end: Int
    /// The sets that ask what leads here, and nothing else.
    var sets: [Int]
  }

  private var nodes: [Node] = []
  /// The sets that ask nothing.
  private var unconditional: [Int] = []
  private var depth = 0

  /// The tree of these sets of distinct criteria.
  /// - Complexity: O(n log n) for n criteria in all the sets.
  init(_ sets: [[Requirement.Criterion]]) {
    var uses: [Requirement.Criterion: Int] = [:]
    var criteria: [Requirement.Criterion] = []
    for criterion in sets.joined() {
      if uses[criterion] == nil { criteria.append(criterion) }
      uses[criterion, default: 0] += 1
    }
    let shared = criteria.indices.sorted {
      (uses[criteria[$1], default: 0], $0) < (uses[criteria[$0], default: 0], $1)
    }
    let place = Dictionary(
      uniqueKeysWithValues: shared.enumerated().map { (criteria[$1], $0) })
    let paths = sets.enumerated().map { set, asked in
      (path: asked.compactMap { place[$0] }.sorted(), set: set)
    }.sorted { $0.path == $1.path ? $0.set < $1.set : $0.path.lexicographicallyPrecedes($1.path) }

    var open: [Int] = []  // the nodes that lead to the last path
    var last: [Int] = []
    for (path, set) in paths {
      let common = zip(path, last).prefix { $0 == $1 }.count
      for node in open[common...] { nodes[node].end = nodes.count }
      open.removeSubrange(common...)
      for step in path[common...] {
        open.append(nodes.count)
        nodes.append(
          Node(criterion: criteria[shared[step]], depth: open.count - 1, end: 0, sets: []))
      }
      if let node = open.last { nodes[node].sets.append(set) } else { unconditional.append(set) }
      depth = max(depth, path.count)
      last = path
    }
    for node in open { nodes[node].end = nodes.count }
  }

  /// Calls for every set whose criteria an officer meets together in some month, with the first months of
  /// tours for which.
  /// - Complexity: O(nodes whose parents the officer passes).
  func visitSets(of officer: Officer, _ visit: (_ set: Int, _ span: MonthSpan) -> Void) {
    for set in unconditional { visit(set, .always) }
    var spans = [MonthSpan](repeating: .always, count: depth + 1)
    var place = 0
    while place < nodes.count {
      let depth = nodes[place].depth
      var span = spans[depth]
      span.formIntersection(nodes[place].criterion.span(for: officer))
      if span.isEmpty {
        place = nodes[place].end
        continue
      }
      spans[depth + 1] = span
      for set in nodes[place].sets { visit(set, span) }
      place += 1
    }
  }
}
