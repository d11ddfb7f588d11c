/// A level as costs to be minimised, and the way from its values to costs and back.
struct LevelCosts {
  /// The level, an index into `TourModel.levels`.
  let level: Int
  /// What each column costs; what is counted whatever is chosen is left out.
  let costs: [Int]
  private let sign: Int
  private let constant: Int

  init(_ level: Int, of model: TourModel, in program: TourProgram) {
    self.level = level
    let sign = model.levels[level].isMaximised ? -1 : 1
    self.sign = sign
    constant = program.constants[level]
    costs = program.objectives[level].map { sign * $0 }
  }

  /// Whether nothing that is chosen changes the level.
  var isConstant: Bool { costs.allSatisfy { $0 == 0 } }

  /// What a choice of this value at the level costs.
  func cost(ofValue value: Int) -> Int { sign * (value - constant) }

  /// What a cost is worth at the level.
  func value(ofCost cost: Int) -> Int { sign * cost + constant }

  /// The limits of the level's row that let through what costs no more than so much.
  func limits(atCost cost: Int) -> (least: Int, most: Int) {
    sign < 0 ? (-cost, .max) : (.min, cost)
  }
}
