import Instances
import Programme
import Testing

/// Points have no unit: ten times all of them is ten times the suitability, and changes nothing else.
@Suite struct ScaledPointsTests {
  static let factor = 10

  @Test(arguments: Samples.parts)
  func suitabilityIsScaledAndNothingElse(_ seeds: [UInt64]) throws {
    for seed in seeds {
      try Self.expectScaling(of: TinyProgramme.source(seed: seed), "seed \(seed)")
    }
  }

  @Test(arguments: Samples.cases)
  func suitabilityOfACaseIsScaled(_ name: String) throws {
    try Self.expectScaling(of: Samples.source(of: name), name)
  }

  private static func expectScaling(of source: Source, _ comment: String) throws {
    let whole = source.withWholeScores
    guard let plan = try Samples.plan(whole) else { return }
    let scaled = try #require(try Samples.plan(whole.scaled(by: factor)), "\(comment)")
    for (level, other) in zip(plan.levels, scaled.levels) {
      let times = level.name == ObjectiveLevel.suitability.description ? factor : 1
      #expect(other.value == times * level.value, "\(comment) \(level.name)")
    }
    #expect(plan.levels.map(\.name) == scaled.levels.map(\.name))
  }
}

extension Source {
  /// The source with whole scores and ten points for each, so that nothing is rounded.
  fileprivate var withWholeScores: Source {
    changing("board_score", of: "officers.csv") { cell, _ in
      String(cell.prefix { $0 != "." })
    }.changingSettings { key, value in key == "points.board" ? .number("10") : value }
  }

  /// The source with so many times the points of everything that earns or costs them.
  fileprivate func scaled(by factor: Int) -> Source {
    func times(_ cell: String) -> String { Int(cell).map { String(factor * $0) } ?? cell }
    let keys = [
      "rotation_cost", "points.board", "points.experience", "points.surplus_language",
      "points.surplus_skill",
    ]
    return changing("points", of: "requirements.csv") { cell, _ in times(cell) }
      .changing("points", of: "scores.csv") { cell, _ in times(cell) }
      .changingSettings { key, value in
        guard keys.contains(key), case .number(let text) = value else { return value }
        return .number(times(text))
      }
  }
}
