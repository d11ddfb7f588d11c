/// Who may be assigned to what, and what it is worth: a bipartite graph in flat arrays, each edge at both ends.
///
/// The first nodes are places, the others officers. Edges worth nothing at
/// first are left out: no choice needs them. Of edges between the same two nodes the best is kept.
struct AssignmentGraph<Cost: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// How many of the nodes are places.
  let places: Int
  /// How many edges each node may be assigned by.
  let capacities: [Int32]
  /// Where the edges of each node begin; one more entry than nodes.
  let starts: [Int]
  /// The other node of each edge, ascending for each node.
  let heads: [Int32]
  /// What each edge is worth.
  private(set) var worths: [Cost]
  /// The tour of each edge, by its place in the part.
  let sources: [Int32]

  var nodeCount: Int { capacities.count }

  /// The graph of a part of a model; `worths` gives what each tour of the part is worth.
  /// - Complexity: O(tours × log tours).
  init(of part: NetworkPart, in model: TourModel, worths: [Cost]) {
    let kept = Self.bestOfPairs(part, model, worths)
    let (posts, places) = Self.numbered(kept.map { Int(model.tours.post[part.tours[$0]]) })
    let (officers, people) = Self.numbered(kept.map { Int(model.tours.officer[part.tours[$0]]) })
    var starts = [Int](repeating: 0, count: places + people + 1)
    for edge in kept.indices {
      starts[posts[edge] + 1] += 1
      starts[places + officers[edge] + 1] += 1
    }
    for node in 1..<starts.count { starts[node] += starts[node - 1] }
    var next = starts
    var heads = [Int32](repeating: 0, count: 2 * kept.count)
    var ordered = [Cost](repeating: 0, count: 2 * kept.count)
    var sources = [Int32](repeating: 0, count: 2 * kept.count)
    var capacities = [Int32](repeating: 1, count: places + people)
    for (edge, place) in kept.enumerated() {
      let (post, officer) = (posts[edge], places + officers[edge])
      for (node, other) in [(post, officer), (officer, post)] {
        heads[next[node]] = Int32(other)
        ordered[next[node]] = worths[place]
        sources[next[node]] = Int32(place)
        next[node] += 1
      }
      let capacity = part.capacities[Int(model.tours.post[part.tours[place]])]
      capacities[post] = Int32(clamping: capacity ?? people)
    }
    self.places = places
    self.capacities = capacities
    self.starts = starts
    self.heads = heads
    self.worths = ordered
    self.sources = sources
  }

  /// Changes what edges are worth, given by tours' places in the part.
  mutating func value(_ worths: [Cost]) {
    for edge in sources.indices { self.worths[edge] = worths[Int(sources[edge])] }
  }

  /// How many edges there are.
  var edgeCount: Int { sources.count / 2 }

  /// The edges of a node.
  func edges(of node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

  /// The tours of the part that are worth something, the best of each officer and post; ascending by officer,
  /// then post. Of equally good ones the first in time is kept, then in order.
  private static func bestOfPairs(
    _ part: NetworkPart, _ model: TourModel, _ worths: [Cost]
  ) -> [Int] {
    let tours = model.tours
    let ordered = part.tours.indices.filter { worths[$0] > 0 }.sorted { first, second in
      let (a, b) = (part.tours[first], part.tours[second])
      if tours.officer[a] != tours.officer[b] { return tours.officer[a] < tours.officer[b] }
      if tours.post[a] != tours.post[b] { return tours.post[a] < tours.post[b] }
      if worths[first] != worths[second] { return worths[first] > worths[second] }
      return (tours.start[a], tours.end[a], a) < (tours.start[b], tours.end[b], b)
    }
    var kept: [Int] = []
    kept.reserveCapacity(ordered.count)
    for place in ordered {
      if let last = kept.last {
        let (a, b) = (part.tours[last], part.tours[place])
        if tours.officer[a] == tours.officer[b], tours.post[a] == tours.post[b] { continue }
      }
      kept.append(place)
    }
    return kept
  }

  /// New numbers from 0 for those that occur, in their order, and how many there are.
  private static func numbered(_ names: [Int]) -> (numbers: [Int], count: Int) {
    var number = [Int](repeating: -1, count: (names.max() ?? -1) + 1)
    for name in names { number[name] = 0 }
    var count = 0
    for name in number.indices where number[name] == 0 {
      number[name] = count
      count += 1
    }
    return (names.map { number[$0] }, count)
  }
}
