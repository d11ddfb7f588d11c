import Optimizer
import Programme
import Selection

extension ObjectiveBuilder {
  /// Σ weight × max(0, wanted − on tour) over the months of every target and quota minimum.
  func targets(_ model: inout TourModel) -> Level {
    var shortfalls: [Level.Weight] = []
    func add(_ resource: IntervalResource, weight: Int) {
      guard weight > 0, resource.least?.contains(where: { $0 > 0 }) == true else { return }
      shortfalls.append(Level.Weight(resource: model.resources.count, weight: weight))
      model.resources.append(resource)
    }
    for (index, target) in situation.programme.targets.enumerated() {
      add(resource(of: target, index: index), weight: target.weight)
    }
    for quota in situation.programme.quotas where quota.min != nil {
      add(minimum(of: quota), weight: 1)
    }
    return Level(
      name: ObjectiveLevel.targets.description, shortfalls: shortfalls)
  }

  /// The name of the resource that a target, by its place among all, is in the model.
  static func resource(of target: Target, _ index: Int) -> String {
    "target \(target.label) \(index + 1)"
  }

  /// The name of the resource that a quota's minimum is in the model.
  static func resource(ofMinimum quota: Quota) -> String { "quota minimum \(quota.id)" }

  /// What a target still wants of chosen tours, month by month.
  private func resource(of target: Target, index: Int) -> IntervalResource {
    let programme = situation.programme
    let posts = programme.posts.indices.filter { target.counts(programme.posts[$0]) }
    let officers = programme.officers.map { target.who.counts($0) }
    let inScope = Set(posts)
    let running = situation.runningCount { inScope.contains($0.post) && officers[$0.officer] }
    var least = [Int](repeating: 0, count: programme.horizon.months)
    if let range = situation.months(from: target.from, until: target.until) {
      for month in range {
        let headcount = headcount(of: posts, in: month)
        guard headcount > 0 else { continue }
        least[month] = max(0, target.atLeast.wanted(of: headcount) - running[month])
      }
    }
    return IntervalResource(
      name: Self.resource(of: target, index), officers: officers, posts: posts, least: least)
  }

  /// The headcounts of those of the posts that are open in a month of the horizon.
  private func headcount(of posts: [Int], in month: Int) -> Int {
    let date = situation.programme.horizon.first + month
    return posts.reduce(0) { sum, post in
      let isOpen = situation.windows.windows[post]?.contains(date) ?? false
      return sum + (isOpen ? situation.programme.posts[post].headcount : 0)
    }
  }

  /// What a quota's minimum still wants of chosen tours, month by month.
  private func minimum(of quota: Quota) -> IntervalResource {
    let scope = QuotaScope(quota, in: situation.programme)
    let running = situation.runningCount(where: scope.includes)
    var least = [Int](repeating: 0, count: situation.programme.horizon.months)
    if let range = situation.months(from: quota.from, until: quota.until) {
      for month in range { least[month] = max(0, (quota.min ?? 0) - running[month]) }
    }
    return IntervalResource(
      name: Self.resource(ofMinimum: quota), officers: scope.officers, posts: scope.posts,
      least: least)
  }
}
