import Programme
import Selection

/// How many officers missions ask for and have, month by month, and which quotas leave no room.
struct Strength: Sendable {
  /// The months.
  let months: [Month]
  /// The missions that ask for anybody, in the order of their identifiers.
  let missions: [Mission]
  /// The quotas in whose scope some month is full.
  let fullQuotas: [FullQuota]

  /// A mission, month by month.
  struct Mission: Hashable, Sendable {
    let id: String
    let asked: [Int]
    let filled: [Int]

    /// Officer-months not covered, month by month.
    var vacant: [Int] { zip(asked, filled).map { $0 - $1 } }
    /// In all.
    var vacantMonths: Int { vacant.reduce(0, +) }
  }

  /// A quota and the months in which as many are on tour as it allows, or more.
  struct FullQuota: Hashable, Sendable {
    let id: String
    let max: Int
    let months: [Month]
  }

  /// The strength that a plan gives.
  /// - Complexity: O(posts × months + quotas × (tours + months)).
  init(of plan: Plan, for programme: Programme) {
    let deployment = Deployment(of: plan, for: programme)
    let empty = [Int](repeating: 0, count: programme.horizon.months)
    months = Array(programme.horizon.range)
    missions = programme.missions.enumerated().compactMap { index, mission in
      var (asked, filled) = (empty, empty)
      for (post, facts) in programme.posts.enumerated() where facts.mission == index {
        guard let open = deployment.open[post] else { continue }
        let covered = deployment.covered(post)
        for month in open {
          asked[month] += facts.headcount
          filled[month] += min(facts.headcount, covered[month])
        }
      }
      guard asked.contains(where: { $0 > 0 }) else { return nil }
      return Mission(id: mission.id, asked: asked, filled: filled)
    }
    fullQuotas = programme.quotas.compactMap { quota in
      guard let max = quota.max,
        let range = programme.horizon.offsets(from: quota.from, until: quota.until)
      else { return nil }
      let onTour = deployment.onTour { tour in
        quota.counts(programme.officers[tour.officer], on: programme.posts[tour.post])
      }
      let full = range.filter { onTour[$0] >= max }.map(programme.month)
      return full.isEmpty ? nil : FullQuota(id: quota.id, max: max, months: full)
    }
  }

  /// A mission by its identifier.
  func mission(_ id: String) -> Mission? { missions.first { $0.id == id } }
}
