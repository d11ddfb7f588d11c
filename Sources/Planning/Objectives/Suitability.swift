import Optimizer
import Programme
import Selection

extension ObjectiveBuilder {
  /// Σ points × covered months − rotation cost over the chosen tours.
  func suitability() -> Level {
    let cost = situation.programme.rotationCost
    return Level(
      name: ObjectiveLevel.suitability.description, isMaximised: true,
      gain: tours.map { situation.possible.points[$0] * coveredMonths($0) - cost })
  }
}
