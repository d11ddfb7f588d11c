import Programme

extension Evidence {
  /// Quotas exceeded by the officers on tour, handover included, where running tours alone do not
  /// exceed them; above those that do, nothing may be added.
  ///
  /// - Complexity: O((quotas + tours) × months).
  func exceededQuotas() -> [Violation] {
    let presence = QuotaPresence(self)
    return programme.quotas.flatMap { quota -> [Violation] in
      guard let most = quota.max, let (counts, row) = presence.row(of: quota) else { return [] }
      let months = programme.horizon.part(quota.from, quota.until)
      return counts.excesses(of: row, in: months) { _ in most }.map { excess in
        let scene = Violation.Scene(from: excess.from, until: excess.until, quota: quota.id)
        return Violation(.quota, scene, .onTour(excess.finding))
      }
    }
  }
}
