/// A level as costs to be minimised, and the way from its values to costs and back.
struct LevelCosts {
  /// The level, an index into `TourModel.levels`.
  let level: Int
  /// What each column costs; what is counted whatever is chosen is left out.
  let costs: [Int]
  /// What every whole point's cost is a multiple of: months come in quarters, for example.
  let step: Int
  private let sign: Int
  private let constant: Int

  init(_ level: Int, of model: TourModel, in program: TourProgram) {
    self.level = level
    let sign = model.levels[level].isMaximised ? -1 : 1
    self.sign = sign
    constant = program.constants[level]
    costs = program.gains(at: level).map { sign * $0 }
    step = max(1, costs.greatestDivisor)
  }

  /// The least cost that a whole point can have where nothing costs less than `bound`.
  func lifted(_ bound: Int) -> Int {
    let rest = bound % step
    let lifted = bound.addingReportingOverflow(rest > 0 ? step - rest : -rest)
    return lifted.overflow ? bound : lifted.partialValue
  }

  /// The lowest cutoff that leaves the same: a whole point costs less than it where it costs less than `cost`.
  func cutoff(below cost: Int) -> Int {
    let cutoff = lifted(cost).subtractingReportingOverflow(step - 1)
    return cutoff.overflow ? cost : cutoff.partialValue
  }

  /// What nothing costs less than, since a level that is minimised counts things; very little where it is maximised.
  var floor: Int { sign > 0 ? cost(ofValue: 0) : .min }

  /// The mean size of those costs that are not 0.
  var typicalCost: Double { Self.typical(costs) }

  /// The mean size of those numbers that are not 0.
  static func typical(_ costs: some Collection<Int>) -> Double {
    let used = costs.lazy.filter { $0 != 0 }.map { Double(abs($0)) }
    return used.reduce(0, +) / Double(max(1, used.count))
  }

  /// The Euclidean length of the costs.
  var length: Double {
    costs.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
  }

  /// Whether nothing that is chosen changes the level.
  var isConstant: Bool { costs.allSatisfy { $0 == 0 } }

  /// What a choice of this value at the level costs.
  func cost(ofValue value: Int) -> Int { sign * (value - constant) }

  /// What a cost is worth at the level.
  func value(ofCost cost: Int) -> Int {
    Int(clamping: Int128(sign) * Int128(cost) + Int128(constant))
  }

  /// The limits of the level's row that let through what costs no more than so much.
  func limits(atCost cost: Int) -> (least: Int, most: Int) {
    sign < 0 ? (cost == .min ? .max : -cost, .max) : (.min, cost)
  }
}
