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
    let rest = programme.posts.indices.map { Int32(situation.restMonths(afterPost: $0)) }
    let (tours, admitted) = (situation.possible, situation.possible.admitted(by: rules))
    possible = admitted
    func listed(_ column: [Int32]) -> [Int32] {
      admitted.count == column.count ? column : admitted.map { column[$0] }
    }
    let (posts, ends) = (listed(tours.post), listed(tours.until))
    model.tours = TourModel.Tours(
      officer: listed(tours.officer), post: posts, start: listed(tours.from), end: ends,
      restEnd: zip(posts, ends).map { rest[Int($0)] + $1 })
    for rule in rules { rule.limit(&model, tours: possible) }
    let objectives = ObjectiveBuilder(situation, tours: possible)
    for level in objective ?? programme.objective { objectives.append(level, to: &model) }
  }
}
