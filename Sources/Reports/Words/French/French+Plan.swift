import Programme

extension French {
  func status(_ status: Plan.Status) -> String {
    switch status {
    case .optimal: labelled("optimal", "chaque niveau est prouvé")
    case .withinGap: "prouvé à l’écart demandé près"
    case .feasible:
      labelled(
        "réalisable",
        "calcul arrêté avant la preuve\(Self.thin); les bornes disent de combien un plan pourrait "
          + "encore être meilleur")
    }
  }

  func tours(_ count: PlanSummary.TourCount) -> String {
    let new = "\(number(count.new)) " + (isPlural(count.new) ? "nouvelles" : "nouvelle")
    let kept =
      "\(number(count.kept)) "
      + (isPlural(count.kept) ? "maintenues telles que publiées" : "maintenue telle que publiée")
    return labelled(
      self.count(count.total, .tour), "\(new), \(kept), \(number(count.running)) en cours")
  }

  func level(_ name: String) -> String {
    switch ObjectiveLevel(name) {
    case .vacancies(let priority)?: "postes vacants, priorité \(priority)"
    case .targets?: "cibles"
    case .changes?: "changements"
    case .suitability?: "adéquation"
    case nil: name
    }
  }

  var levelTitles: [String] { ["Niveau", "Valeur", "Borne", "Écart"] }

  var proven: String { "prouvé" }

  var missionTitles: [String] {
    ["Mois-policiers", "Postes", "Demandés", "Pourvus", "Vacants", "de priorité 1", "2", "3"]
  }

  var timelineKey: String {
    labelled("Postes par mois", "█ pourvu, ▒ en partie, ░ personne, · fermé")
  }

  var together: String { "ensemble" }

  func quotas(_ count: Int, usedUp: Int) -> String {
    "\(self.count(count, .quota)), maximum atteint sur maximum permis\(Self.thin); "
      + "\(number(usedUp)) " + (isPlural(usedUp) ? "épuisés" : "épuisé")
  }

  func quota(_ quota: QuotaUse) -> String {
    var text = "\(quota.quota) \(number(quota.peak))"
    if let max = quota.max { text += " sur \(number(max))" }
    guard let min = quota.min else { return text }
    text += ", au moins \(number(min))"
    guard quota.short > 0 else { return text }
    return text + " (il manque \(count(quota.short, .officerMonth)))"
  }

  var targetTitles: [String] {
    ["Cible", "Mission", "Équipe", "Qui", "Voulu", "Mois atteints", "Manque"]
  }

  var every: String { "toutes" }

  func part(_ count: Int, of total: Int) -> String { "\(number(count)) sur \(number(total))" }

  var missedTargets: String { "Cibles manquées, mois par mois (* insuffisant)" }

  func wanted(_ target: TargetRecord) -> String {
    let scope = [target.label, target.mission, target.team].compactMap(\.self)
    let amount =
      target.isShare
      ? percent(String(target.atLeast.dropLast())) + " de l’effectif"
      : count(Int(target.atLeast) ?? 0, .officer)
    return "\(scope.joined(separator: " ")), \(target.who), voulu\(Self.thin): \(amount)"
  }

  func took(seconds: String, interrupted: Bool) -> String {
    let time = "\(decimal(seconds))\(Self.space)s"
    return interrupted ? "Interrompu après \(time)." : labelled("Durée du calcul", time)
  }
}
