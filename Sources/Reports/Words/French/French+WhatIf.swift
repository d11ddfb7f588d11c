import Planning
import Programme

extension French {
  var baseName: String { "base" }

  var nothing: String { "–" }

  var vacantTitle: String { "Mois-policiers vacants" }

  var vacantByMonth: String { "Vacances mois par mois, à partir du mois indiqué" }

  var noPlan: String { "Aucun plan n’existe\(Self.thin): ces règles sont incompatibles" }

  var fullQuotas: String { "Quotas épuisés" }

  func fullQuota(_ quota: String, months: Int, before: Int) -> String {
    "\(quota) pendant \(count(months, .month)) (\(labelled(baseName, number(before))))"
  }

  func moves(_ difference: PlanDifference) -> String {
    let (gained, lost, moved) = (
      difference.count(.gained), difference.count(.lost), difference.count(.moved)
    )
    let people = difference.officers.count
    return labelled(
      "Affectations",
      "\(number(gained)) gagnée\(ending(gained)), \(number(lost)) perdue\(ending(lost)), "
        + "\(number(moved)) déplacée\(ending(moved))\(Self.thin); \(count(people, .officer)) "
        + "concerné\(ending(people))")
  }

  func move(_ move: PlanDifference.Move) -> String {
    switch (move.before, move.after) {
    case (nil, let after?): "\(move.officer) gagne \(tour(after))"
    case (let before?, nil): "\(move.officer) perd \(tour(before))"
    case (let before?, let after?): "\(move.officer) passe de \(tour(before)) à \(tour(after))"
    case (nil, nil): move.officer
    }
  }

  /// A tour without its officer.
  func tour(_ tour: Plan.Tour) -> String { "\(tour.post) \((tour.from...tour.until).phrase)" }

  func more(_ count: Int) -> String {
    "et \(number(count)) autre\(ending(count)) (--json et --csv donnent tout)"
  }

  var scenarios: String { "Scénarios" }

  func mediansBy(_ axis: String) -> String { "Médianes par \(axis)" }

  /// The ending of a plural.
  private func ending(_ count: Int) -> String { isPlural(count) ? "s" : "" }
}
