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
    let least = zip(situation.wanted(by: target), running).map { max(0, $0 - $1) }
    return IntervalResource(
      name: Self.resource(of: target, index), officers: officers, posts: posts, least: least)
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

extension Situation {
  /// How many a target wants in each month of the horizon: of the headcounts of its posts that are open then.
  /// - Complexity: O(posts × months).
  func wanted(by target: Target) -> [Int] {
    let none = [Int](repeating: 0, count: programme.horizon.months)
    var (headcounts, wanted) = (none, none)
    for (post, window) in zip(programme.posts, windows.windows) where target.counts(post) {
      guard let window, let open = months(from: window.lowerBound, until: window.upperBound) else {
        continue
      }
      for month in open { headcounts[month] += post.headcount }
    }
    guard let range = months(from: target.from, until: target.until) else { return none }
    for month in range where headcounts[month] > 0 {
      wanted[month] = target.atLeast.wanted(of: headcounts[month])
    }
    return wanted
  }
}
