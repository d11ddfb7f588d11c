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

  /// The levels that something chosen changes.
  var levels: [LevelCosts] {
    model.levels.indices.map { LevelCosts($0, of: model, in: program) }.filter { !$0.isConstant }
  }

  /// What the relaxation proves of the first level; nil where nothing chosen changes one.
  func firstRelaxed() -> LevelRoot? {
    guard let level = levels.first else { return nil }
    var relaxation = relaxation()
    return relaxation.solve(level, over: program, isLast: false, within: .unlimited)
  }

  /// The relaxation, its pool begun.
  func relaxation() -> Relaxation {
    var relaxation = Relaxation(of: program, in: model)
    relaxation.begin(with: start, LevelBlend(of: levels), over: program)
    return relaxation
  }
}

extension Leave {
  /// Ends after so many questions whether it has.
  static func questions(_ count: Int) -> Leave {
    Leave(clock: Clock(seconds: nil), seconds: 1e9, watcher: Impatient(after: count))
  }
}
