import GLPK
import Testing

@testable import Optimizer

/// Where the search of a model without demands begins: its program, and its first choice.
struct Root {
  let model: TourModel
  let program: TourProgram
  let start: Incumbent

  init(of model: TourModel) throws {
    self.model = model
    program = TourProgram(of: model, over: model.choosableTours)
    start = try #require(Incumbent(Greedy(of: model).choice(startingWith: []), in: model))
  }

  /// The relaxation, with the first choice in its pool.
  func relaxation() throws -> Relaxation {
    var relaxation = try Relaxation(of: program.program, officers: program.officers)
    let chosen = Set(start.tours)
    try relaxation.add(program.tours.indices.filter { chosen.contains(program.tours[$0]) })
    return relaxation
  }
}

extension Relaxation {
  /// Solves to the end.
  mutating func solve() throws(GLPKError) -> Outcome {
    try solve(within: .unlimited)
  }
}

extension Leave {
  /// Ends after so many questions whether it has.
  static func questions(_ count: Int) -> Leave {
    Leave(clock: Clock(seconds: nil), seconds: 1e9, watcher: Impatient(after: count))
  }
}
