import Optimizer
import Programme
import Selection

/// Σ on tour(tour, month) of the quota's service and mission ≤ max(0, max − running), for each of its months.
struct QuotaMaximum: Rule {
  static let name = "quota"
  static let sentence =
    "In every month of a quota at most its maximum of officers of its service are on tour in its mission."

  private let situation: Situation

  init(_ situation: Situation) {
    self.situation = situation
  }

  /// The name of the resource that a quota's maximum is in the model.
  static func resource(of quota: Quota) -> String { "\(name) \(quota.id)" }

  func limit(_ model: inout TourModel, tours: [Int]) {
    for quota in situation.programme.quotas {
      guard let max = quota.max, let range = situation.months(from: quota.from, until: quota.until)
      else { continue }
      let scope = QuotaScope(quota, in: situation.programme)
      let running = situation.runningCount(where: scope.includes)
      var most = [Int](repeating: .max, count: model.months)
      for month in range { most[month] = Swift.max(0, max - running[month]) }
      model.resources.append(
        IntervalResource(
          name: Self.resource(of: quota), officers: scope.officers, posts: scope.posts, most: most
        ))
    }
  }
}

/// Whom a quota counts.
struct QuotaScope {
  /// Which officers; nil means every one.
  let officers: [Bool]?
  /// On which posts, ascending.
  let posts: [Int]
  private let quota: Quota
  private let programme: Programme

  init(_ quota: Quota, in programme: Programme) {
    self.quota = quota
    self.programme = programme
    officers = quota.service.map { service in programme.officers.map { $0.service == service } }
    posts = programme.posts.indices.filter { post in
      quota.mission.map { programme.posts[post].mission == $0 } ?? true
    }
  }

  func includes(_ tour: ExistingTour) -> Bool {
    quota.counts(programme.officers[tour.officer], on: programme.posts[tour.post])
  }
}
