import Optimizer
import Programme
import Selection

/// Turns the levels of a programme's objective into levels of the model: one file each.
struct ObjectiveBuilder {
  let situation: Situation
  /// The possible tour of each tour of the model.
  let tours: [Int]

  init(_ situation: Situation, tours: [Int]) {
    self.situation = situation
    self.tours = tours
  }

  func append(_ level: ObjectiveLevel, to model: inout TourModel) {
    switch level {
    case .vacancies(let priority): model.levels.append(vacancies(priority, in: model))
    case .targets: model.levels.append(targets(&model))
    case .changes: model.levels.append(changes())
    case .suitability: model.levels.append(suitability())
    }
  }

  /// Months of the horizon that a possible tour covers, handover left out.
  func coveredMonths(_ tour: Int) -> Int {
    let first = Int(situation.possible.from[tour]) + situation.programme.handoverMonths
    let last = min(Int(situation.possible.until[tour]), situation.programme.horizon.months - 1)
    return max(0, last - first + 1)
  }
}
