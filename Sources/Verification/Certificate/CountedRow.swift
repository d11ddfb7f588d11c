import Programme

/// A row for each month of the horizon: some tours, counted, and what they may be beside the running ones.
struct CountedRow {
  let name: [String]
  /// The most in each month; nil where there is none.
  var most: [Int?]
  /// The least wanted in each month, 0 for none: what is short is charged `weight` at the level of targets.
  var least: [Int]
  /// What an officer-month below the least weighs.
  var weight = 0
  /// Months at the start of a tour in which it does not count yet.
  var delay = 0
  /// Whether it counts a tour.
  let counts: (TourKey) -> Bool

  /// Whether branching may give it other limits.
  var mayBeDecided: Bool { weight == 0 }

  /// The rows of posts, quotas' maximums and minimums and targets, in this order; posts by index.
  /// - Complexity: O((posts + quotas + targets) × months + targets × posts × months).
  static func all(in evidence: Evidence) -> [CountedRow] {
    let programme = evidence.programme
    return programme.posts.indices.map { ofPost($0, evidence) } + ofQuotas(evidence)
      + ofTargets(evidence)
  }

  private static func ofPost(_ post: Int, _ evidence: Evidence) -> CountedRow {
    let programme = evidence.programme
    let facts = programme.posts[post]
    let most = programme.horizon.range.map { month in
      max(
        0,
        (evidence.windows[post].contains(month) ? facts.headcount : 0)
          - evidence.coverage.count(post, month))
    }
    return CountedRow(
      name: Certificate.Row.post(facts.id), most: most, least: most.map { _ in 0 },
      delay: programme.handoverMonths
    ) { $0.post == post }
  }

  private static func ofQuotas(_ evidence: Evidence) -> [CountedRow] {
    let (programme, presence) = (evidence.programme, QuotaPresence(evidence))
    var rows: [CountedRow] = []
    for quota in programme.quotas {
      guard let (counts, row) = presence.row(of: quota) else { continue }
      let range = programme.horizon.part(quota.from, quota.until)
      func limits(_ limit: Int?) -> [Int?] {
        programme.horizon.range.map { month in
          range.contains(month) ? limit.map { max(0, $0 - counts.count(row, month)) } : nil
        }
      }
      let none = limits(nil)
      if quota.max != nil {
        rows.append(
          CountedRow(
            name: Certificate.Row.quota(quota.id), most: limits(quota.max),
            least: none.map { _ in 0 }
          ) { evidence.counts($0, at: quota) })
      }
      if quota.min != nil {
        rows.append(
          CountedRow(
            name: Certificate.Row.minimum(quota.id), most: none,
            least: limits(quota.min).map { $0 ?? 0 }, weight: 1
          ) { evidence.counts($0, at: quota) })
      }
    }
    return rows
  }

  private static func ofTargets(_ evidence: Evidence) -> [CountedRow] {
    var rows: [CountedRow] = []
    for target in evidence.programme.targets {
      let name = Certificate.Row.target(target, in: evidence.programme)
      if let same = rows.firstIndex(where: { $0.name == name }) {
        rows[same].weight += target.weight
        continue
      }
      let wanted = evidence.stillWanted(of: target)
      rows.append(
        CountedRow(
          name: name, most: wanted.map { _ in nil }, least: wanted, weight: target.weight
        ) { evidence.counts($0, at: target) })
    }
    return rows
  }
}
