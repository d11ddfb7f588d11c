import Optimizer
import Programme
import Selection

extension ObjectiveBuilder {
  /// Σ over posts of the priority and months of max(0, headcount − covered): what headcounts leave free
  /// (`Headcount` has already taken off what running tours cover).
  func vacancies(_ priority: Int, in model: TourModel) -> Level {
    let posts = situation.programme.posts.filter { $0.priority == priority }
    let counted = Set(posts.map(Headcount.resource))
    return Level(
      name: ObjectiveLevel.vacancies(priority: priority).description,
      vacancies: model.resources.indices.filter { counted.contains(model.resources[$0].name) }
        .map { Level.Weight(resource: $0, weight: 1) })
  }
}
