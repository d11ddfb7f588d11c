/// A level of a model as costs to be minimised: what `LevelCosts` is to a program.
struct CostedLevel: Sendable {
  /// What each tour costs, vacancies that it fills counted.
  let costs: [Int]
  /// What each officer-month costs that a resource is short of its least.
  let shortWeights: [Int]
  /// What every choice's cost is a multiple of.
  let step: Int
  /// Whether nothing that is chosen changes the level.
  let isConstant: Bool
  private let sign: Int
  private let constant: Int

  /// A level over runs of months and the tours that can be chosen; `filled` says what the months weigh at which a tour
  /// counts, given a weight for each resource.
  /// - Complexity: O(tours × resources of a post).
  init(
    _ number: Int, of model: TourModel, runs: [[Int]], choosable: [Int],
    filled: (_ tour: Int, _ weights: [Int]) -> Int
  ) {
    let level = model.levels[number]
    sign = level.isMaximised ? -1 : 1
    constant = level.vacancies.reduce(level.constant) { sum, free in
      sum + free.weight * (model.resources[free.resource].most ?? []).reduce(0, +)
    }
    let free = Self.weights(level.vacancies, count: model.resources.count)
    shortWeights = Self.weights(level.shortfalls, count: model.resources.count)
    var costs = [Int](repeating: 0, count: model.tours.count)
    for tour in level.gain.indices { costs[tour] = sign * level.gain[tour] }
    if !level.vacancies.isEmpty {
      for tour in costs.indices { costs[tour] -= sign * filled(tour, free) }
    }
    self.costs = costs
    var parts: [Int] = []
    for (index, weight) in shortWeights.enumerated() where weight != 0 {
      guard let least = model.resources[index].least else { continue }
      let lengths = Dictionary(grouping: runs[index].filter { least[$0] > 0 }) { $0 }
      parts += lengths.values.map { $0.count * weight }
    }
    let divisor = [choosable.lazy.map { costs[$0] }.greatestDivisor, parts.greatestDivisor]
      .greatestDivisor
    step = max(1, divisor)
    isConstant = divisor == 0
  }

  private static func weights(_ given: [Level.Weight], count: Int) -> [Int] {
    var weights = [Int](repeating: 0, count: count)
    for weight in given { weights[weight.resource] += weight.weight }
    return weights
  }

  /// The least cost that a choice can have where nothing costs less than `bound`: a whole number of steps, and counts are
  /// not negative.
  func lifted(_ bound: Int) -> Int {
    let bound = sign > 0 ? max(bound, cost(ofValue: 0)) : bound
    let rest = bound % step
    let lifted = bound.addingReportingOverflow(rest > 0 ? step - rest : -rest)
    return lifted.overflow ? bound : lifted.partialValue
  }

  /// What a choice of this value at the level costs.
  func cost(ofValue value: Int) -> Int { sign * (value - constant) }

  /// What a cost is worth at the level.
  func value(ofCost cost: Int) -> Int {
    Int(clamping: Int128(sign) * Int128(cost) + Int128(constant))
  }
}
