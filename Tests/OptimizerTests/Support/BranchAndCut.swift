import GLPK

@testable import Optimizer

/// The levels of a model optimised one after the other by GLPK's own branch and cut, over every column.
enum BranchAndCut {
  /// The optimal value of each level; shorter where GLPK failed.
  static func values(of model: TourModel) throws(GLPKError) -> [Int] {
    var whole = TourProgram(of: model, over: Array(0..<model.tours.count))
    var values: [Int] = []
    for level in model.levels.indices {
      let objective = LevelCosts(level, of: model, in: whole)
      guard let cost = try optimum(whole.program, objective.costs) else { break }
      let value = objective.value(ofCost: cost)
      values.append(value)
      guard let row = whole.levelRows[level] else { continue }
      let held = value - whole.constants[level]
      whole.limitRow(row, from: held, to: held)
    }
    return values
  }

  private static func optimum(_ program: IntegerProgram, _ costs: [Int]) throws(GLPKError) -> Int? {
    var problem = Problem()
    try problem.load(program)
    try problem.setCosts(0..<costs.count, costs.map { Double($0) })
    for column in costs.indices where program.isInteger[column] {
      try problem.setKind(column..<column + 1, .integer)
      try problem.setColumnBounds(
        column, .between(Double(program.lower[column]), Double(program.upper[column])))
    }
    var options = BranchAndCutOptions()
    options.presolve = true
    options.timeLimit = 20_000
    let outcome = try problem.branchAndCut(options)
    guard outcome.termination == .finished, let cost = outcome.objective else { return nil }
    return Int(cost < 0 ? cost - 0.5 : cost + 0.5)
  }
}
