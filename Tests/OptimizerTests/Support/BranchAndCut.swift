import GLPK

@testable import Optimizer

/// The levels of a model optimised by GLPK's own branch and cut, over every column.
enum BranchAndCut {
  /// The optimal value of each level, one after the other; shorter where GLPK failed.
  static func values(of model: TourModel) throws(GLPKError) -> [Int] {
    var values: [Int] = []
    for level in model.levels.indices {
      guard let value = try best(level, of: model, keeping: values) else { break }
      values.append(value)
    }
    return values
  }

  /// The best value of a level over the choices that are as good as some values at the levels before it; nil
  /// where GLPK failed.
  static func best(
    _ level: Int, of model: TourModel, keeping values: [Int]
  ) throws(GLPKError) -> Int? {
    var whole = TourProgram(of: model, over: Array(0..<model.tours.count))
    for earlier in 0..<level {
      guard let row = whole.levelRows[earlier] else { continue }
      let amount = values[earlier] - whole.constants[earlier]
      let isMaximised = model.levels[earlier].isMaximised
      whole.limitRow(row, from: isMaximised ? amount : .min, to: isMaximised ? .max : amount)
    }
    let objective = LevelCosts(level, of: model, in: whole)
    return try optimum(whole.program, objective.costs).map { objective.value(ofCost: $0) }
  }

  private static func optimum(
    _ program: IntegerProgram, _ costs: [Int]
  ) throws(GLPKError) -> Int? {
    var problem = Problem()
    try problem.load(program)
    try problem.setCosts(0..<costs.count, costs.map { Double($0) })
    for column in costs.indices where program.isInteger[column] {
      try problem.setKind(column..<column + 1, .integer)
    }
    var options = BranchAndCutOptions()
    options.presolve = true
    options.timeLimit = 20_000
    let outcome = try problem.branchAndCut(options)
    guard outcome.termination == .finished, let cost = outcome.objective else { return nil }
    return Int(cost < 0 ? cost - 0.5 : cost + 0.5)
  }
}
