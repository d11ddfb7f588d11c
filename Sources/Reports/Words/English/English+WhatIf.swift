import Planning
import Programme

extension English {
  var baseName: String { "base" }

  var nothing: String { "–" }

  var vacantTitle: String { "Officer-months vacant" }

  var vacantByMonth: String { "Vacant month by month, from the month shown" }

  var noPlan: String { "No plan exists: these cannot be kept together" }

  var fullQuotas: String { "Quotas that leave no room" }

  func fullQuota(_ quota: String, months: Int, before: Int) -> String {
    "\(quota) in \(count(months, .month)) (\(baseName): \(number(before)))"
  }

  func moves(_ difference: PlanDifference) -> String {
    "Tours: \(number(difference.count(.gained))) gained, \(number(difference.count(.lost))) lost, "
      + "\(number(difference.count(.moved))) moved; "
      + "\(count(difference.officers.count, .officer)) affected"
  }

  func move(_ move: PlanDifference.Move) -> String {
    switch (move.before, move.after) {
    case (nil, let after?): "\(move.officer) gains \(tour(after))"
    case (let before?, nil): "\(move.officer) loses \(tour(before))"
    case (let before?, let after?): "\(move.officer) moves from \(tour(before)) to \(tour(after))"
    case (nil, nil): move.officer
    }
  }

  /// A tour without its officer.
  func tour(_ tour: Plan.Tour) -> String { "\(tour.post) \((tour.from...tour.until).phrase)" }

  func more(_ count: Int) -> String { "and \(number(count)) more (--json and --csv have all)" }

  var scenarios: String { "Scenarios" }

  func mediansBy(_ axis: String) -> String { "Medians by \(axis)" }
}
