import Optimizer
import Programme
import Selection

/// Σ covered(tour, month) ≤ max(0, headcount − running), for each post and month of the horizon.
struct Headcount: Rule {
  static let name = "headcount"
  static let sentence =
    "In every month of its window a post is covered by at most its headcount of officers, and by none outside."

  private let situation: Situation

  init(_ situation: Situation) {
    self.situation = situation
  }

  /// The name of the resource that a post's headcount is in the model.
  static func resource(of post: Post) -> String { "\(name) \(post.id)" }

  func limit(_ model: inout TourModel, tours: [Int]) {
    let handover = situation.programme.handoverMonths
    let running = Dictionary(grouping: situation.running, by: \.post)
    for (post, facts) in situation.programme.posts.enumerated() {
      let covered = situation.count(running[post] ?? [], delay: handover)
      var most = [Int](repeating: 0, count: model.months)
      if let open = situation.windows.months(of: post, in: situation.programme.horizon) {
        for month in situation.offset(of: open.lowerBound)...situation.offset(of: open.upperBound) {
          most[month] = max(0, facts.headcount - covered[month])
        }
      }
      model.resources.append(
        IntervalResource(
          name: Self.resource(of: facts), posts: [post], delay: handover, most: most))
    }
  }
}
