import Optimizer
import Programme
import Selection

extension ObjectiveBuilder {
  /// Σ over posts of the priority and months of max(0, headcount − covered), which is what running tours
  /// leave open less what chosen tours cover, since headcounts are never exceeded.
  func vacancies(_ priority: Int) -> Level {
    let programme = situation.programme
    var open = 0
    for (index, post) in programme.posts.enumerated() where post.priority == priority {
      guard let months = situation.windows.months(of: index, in: programme.horizon) else {
        continue
      }
      let covered = situation.runningCount(delay: programme.handoverMonths) { $0.post == index }
      for month in situation.offset(of: months.lowerBound)...situation.offset(of: months.upperBound)
      {
        open += max(0, post.headcount - covered[month])
      }
    }
    return Level(
      name: ObjectiveLevel.vacancies(priority: priority).description, isMaximised: false,
      constant: open,
      gain: tours.map { tour in
        let post = programme.posts[Int(situation.possible.post[tour])]
        return post.priority == priority ? -coveredMonths(tour) : 0
      })
  }
}
