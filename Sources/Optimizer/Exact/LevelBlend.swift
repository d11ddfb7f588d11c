/// Several levels as one: each tour's part in a level counts for many times its part in those after it.
///
/// Weights cannot replace levels; they only guide: which tours to look at first, which way to mend a choice.
struct LevelBlend {
  let levels: [LevelCosts]
  let weights: [Int]
  /// What each column costs at all levels together.
  let costs: [Int]

  /// How many times what a tour adds to the levels after it a level counts for.
  private static let dominance = 12
  /// Weights stop growing here.
  private static let limit = 1 << 40

  /// - Complexity: O(levels × columns).
  init(of levels: [LevelCosts]) {
    var weights: [Int] = []
    var below = 0
    for level in levels.reversed() {
      let typical = max(1, Int(level.typicalCost))
      let weight = below == 0 ? 1 : max(1, Self.dominance * below / typical)
      weights.append(weight)
      below = min(max(below, weight * typical), Self.limit)
    }
    self.levels = levels
    self.weights = weights.reversed()
    var costs = [Int](repeating: 0, count: levels.first?.costs.count ?? 0)
    for (level, weight) in zip(levels, self.weights) {
      for column in costs.indices { costs[column] += weight * level.costs[column] }
    }
    self.costs = costs
  }

  /// What a choice costs at all levels together.
  func cost(of choice: Incumbent) -> Int {
    zip(levels, weights).reduce(0) { sum, level in
      sum + level.1 * level.0.cost(ofValue: choice.values[level.0.level])
    }
  }
}
