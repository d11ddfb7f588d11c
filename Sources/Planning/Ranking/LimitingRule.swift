import Optimizer

/// The one sentence that an exchange breaks: somebody takes the chosen officer's place, and everything else stays.
///
/// Where the exchange is otherwise as good as the plan, it is itself the plan that shows that with this sentence
/// loosened, and no other, the price of the wish is nothing.
enum LimitingRule: Hashable {
  /// One more would be needed at this resource: a quota's maximum.
  case resource(Int)
  /// One more seat on this course would be needed, the first of those that suit.
  case course(Int)
  /// This demand would have to be given up: a pin that requires the chosen officer.
  case demand(Int)

  /// What taking one tour instead of another breaks alone; nil where that is nothing, more than one sentence, a place
  /// that the officer cannot be in, or where the plan would be worse.
  /// - Complexity: O(tours chosen × (resources of a post + horizon)).
  init?(exchanging own: Int, for other: Int, in base: Solution, of model: TourModel) {
    let swapped = base.tours.filter { $0 != own } + [other]
    let worth = model.worth(of: swapped)
    guard worth.keepsOfficersApart, !model.isBetter(base.values, than: worth.values) else {
      return nil
    }
    let chosen = Set(swapped)
    var broken = worth.exceeded.map(LimitingRule.resource)
    broken += model.demands.indices.filter {
      !model.demands[$0].tours.contains(where: chosen.contains)
    }
    .map(LimitingRule.demand)
    if !worth.hasSeats {
      let courses = model.seats.map { $0.courses[Int($0.classOfTour[other])] } ?? []
      guard let first = courses.first else { return nil }
      broken.append(.course(first))
    }
    guard broken.count == 1, let only = broken.first else { return nil }
    self = only
  }

  /// The rule as one that may be part of a clash.
  var asClash: ClashRule {
    switch self {
    case .resource(let index): .resource(index)
    case .course(let index): .course(index)
    case .demand(let index): .demand(index)
    }
  }
}
