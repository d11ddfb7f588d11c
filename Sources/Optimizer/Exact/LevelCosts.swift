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
    costs = program.objectives[level].map { sign * $0 }
    step = max(1, costs.reduce(0) { Self.greatestDivisor($0, $1) })
  }

  /// The least cost that a whole point can have where nothing costs less than `bound`.
  func lifted(_ bound: Int) -> Int {
    let rest = bound % step
    let lifted = bound.addingReportingOverflow(rest > 0 ? step - rest : -rest)
    return lifted.overflow ? bound : lifted.partialValue
  }

  private static func greatestDivisor(_ first: Int, _ second: Int) -> Int {
    var (first, second) = (abs(first), abs(second))
    while second != 0 { (first, second) = (second, first % second) }
    return first
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
