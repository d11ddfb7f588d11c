/// Parts a whole number among places in proportion to their weights, by largest remainders.
enum Shares {
  /// The parts: they sum to the total, and where the total allows it none is below its least.
  /// Complexity: O(n log n), and O(n) more for each unit that the least parts displace.
  static func of(_ total: Int, weights: [Int], least: [Int]) -> [Int] {
    let sum = max(1, weights.reduce(0, +))
    var parts = weights.map { total * $0 / sum }
    let byRemainder = weights.indices.sorted { a, b in
      let (left, right) = (total * weights[a] % sum, total * weights[b] % sum)
      return (right, a) < (left, b)
    }
    for place in byRemainder.prefix(max(0, total - parts.reduce(0, +))) { parts[place] += 1 }
    parts = zip(parts, least).map { max($0, $1) }
    var excess = parts.reduce(0, +) - total
    while excess > 0, let place = slackest(parts, least) {
      parts[place] -= 1
      excess -= 1
    }
    return parts
  }

  /// The place furthest above its least; nil where none is above it.
  private static func slackest(_ parts: [Int], _ least: [Int]) -> Int? {
    let best = parts.indices.max {
      (parts[$0] - least[$0], $1) < (parts[$1] - least[$1], $0)
    }
    return best.flatMap { parts[$0] > least[$0] ? $0 : nil }
  }
}
