import Programme

extension English {
  func status(_ status: Plan.Status) -> String {
    switch status {
    case .optimal: "optimal: every level is proven"
    case .withinGap: "within the gap asked for, proven"
    case .feasible: "feasible: stopped before proof; the bounds say how much better a plan could be"
    }
  }

  func tours(_ count: PlanSummary.TourCount) -> String {
    "\(self.count(count.total, .tour)): \(number(count.new)) new, \(number(count.kept)) kept as "
      + "published, \(number(count.running)) running"
  }

  func level(_ name: String) -> String { name }

  var levelTitles: [String] { ["Level", "Value", "Bound", "Gap"] }

  var proven: String { "proven" }

  var missionTitles: [String] {
    ["Officer-months", "Posts", "Asked", "Filled", "Vacant", "of priority 1", "2", "3"]
  }

  var timelineKey: String { "Posts by month: █ filled, ▒ in part, ░ nobody, · not open" }

  var together: String { "all" }

  func quotas(_ count: Int, usedUp: Int) -> String {
    "\(self.count(count, .quota)), the most at once of the most allowed; \(number(usedUp)) used up"
  }

  func quota(_ quota: QuotaUse) -> String {
    var text = "\(quota.quota) \(number(quota.peak))"
    if let max = quota.max { text += " of \(number(max))" }
    guard let min = quota.min else { return text }
    text += ", at least \(number(min))"
    return quota.short > 0 ? text + " (\(count(quota.short, .officerMonth)) short)" : text
  }

  var targetTitles: [String] {
    ["Target", "Mission", "Team", "Who", "Wanted", "Months met", "Short"]
  }

  var every: String { "every" }

  func part(_ count: Int, of total: Int) -> String { "\(number(count)) of \(number(total))" }

  var missedTargets: String { "Targets missed, month by month (* short)" }

  func wanted(_ target: TargetRecord) -> String {
    let scope = [target.label, target.mission, target.team].compactMap(\.self)
    let unit =
      target.isShare ? " of the headcount" : target.atLeast == "1" ? " officer" : " officers"
    return "\(scope.joined(separator: " ")), \(target.who), wanted \(target.atLeast)\(unit)"
  }

  func took(seconds: String, interrupted: Bool) -> String {
    "\(interrupted ? "Interrupted after" : "Took") \(seconds) s."
  }
}
