import Optimizer
import Programme
import Selection

/// The rules of a programme as a model for the optimizer, and the way back from its tours to possible ones.
struct Formulation {
  let situation: Situation
  /// The tours that were planned and published.
  let planned: Set<TourKey>
  var model: TourModel
  /// The index in `Situation.possible` of each tour of the model.
  private(set) var possible: [Int] = []

  /// Every rule that limits plans, in the order of FORMAT.
  static var rules: [any Rule.Type] {
    [
      OneOfficerOnePlace.self, Headcount.self, QuotaMaximum.self, CourseSeat.self, RequiredPin.self,
    ]
  }

  /// The model of a situation, for the levels of its programme's objective or for others.
  init(of situation: Situation, objective: [ObjectiveLevel]? = nil) {
    let programme = situation.programme
    self.situation = situation
    planned = situation.published
    model = TourModel(
      months: programme.horizon.months, officerNames: programme.officers.map(\.id),
      postNames: programme.posts.map(\.id))
    let rules = Self.rules.map { $0.init(situation) }
    let tours = situation.possible
    for tour in 0..<tours.count where rules.allSatisfy({ $0.admits(tour) }) {
      let post = Int(tours.post[tour])
      model.tours.append(
        officer: Int(tours.officer[tour]), post: post, start: Int(tours.from[tour]),
        end: Int(tours.until[tour]),
        restEnd: Int(tours.until[tour]) + situation.restMonths(afterPost: post))
      possible.append(tour)
    }
    for rule in rules { rule.limit(&model, tours: possible) }
    let objectives = ObjectiveBuilder(situation, tours: possible)
    for level in objective ?? programme.objective { objectives.append(level, to: &model) }
  }
}
