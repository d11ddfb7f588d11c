import Programme

/// How many officers on tour, handover included, match each quota in each month.
struct QuotaPresence {
  /// The officers a quota speaks of; nil means every one.
  private struct Group: Hashable {
    let service: Int?
    let mission: Int?
  }

  private var rows: [Group: Int] = [:]
  private var counts: MonthlyCounts

  /// Complexity: O(quotas × months + tours × months).
  init(_ evidence: Evidence) {
    let programme = evidence.programme
    for quota in programme.quotas {
      let group = Group(service: quota.service, mission: quota.mission)
      if rows[group] == nil { rows[group] = rows.count }
    }
    counts = MonthlyCounts(rows: rows.count, in: programme.horizon)
    guard !rows.isEmpty else { return }
    for tour in evidence.standing {
      let service = evidence.officer(of: tour.key).service
      let mission = evidence.post(of: tour.key).mission
      for group in [
        Group(service: service, mission: mission), Group(service: service, mission: nil),
        Group(service: nil, mission: mission), Group(service: nil, mission: nil),
      ] {
        if let row = rows[group] { counts.add(tour, to: row, from: tour.key.from) }
      }
    }
  }

  /// The counts, and the row in which a quota's officers are counted.
  func row(of quota: Quota) -> (counts: MonthlyCounts, row: Int)? {
    rows[Group(service: quota.service, mission: quota.mission)].map { (counts, $0) }
  }
}
