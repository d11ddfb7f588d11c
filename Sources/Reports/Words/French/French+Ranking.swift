import Optimizer
import Planning
import Programme

extension French {
  func base(_ plan: Plan) -> String {
    plan.status == .optimal
      ? "Le prix est ce que perd l’ensemble du plan, niveau par niveau, tout le reste étant replanifié."
      : "Le plan lui-même n’est connu qu’à son écart près, et les prix de même\(Self.thin): ce que perd "
        + "l’ensemble du plan, niveau par niveau, tout le reste étant replanifié."
  }

  func chosen(_ tour: Plan.Tour, _ name: String, points: Int?) -> String {
    let worth = points.map { ", \(count($0, .point)) par mois" } ?? ""
    return labelled("\(tour.post), \(months(tour.from...tour.until))", name + worth)
  }

  var reserveTitles: [String] { ["", "Remplaçant", "Points"] }

  func shortLevel(_ level: ObjectiveLevel) -> String {
    switch level {
    case .vacancies(let priority): "Vacant \(priority)"
    case .targets: "Cibles"
    case .changes: "Chang."
    case .suitability: "Points perdus"
    }
  }

  func loss(_ loss: Price.Loss) -> String {
    guard let most = loss.atMost else { return "≥\(Self.space)\(number(loss.atLeast))" }
    return loss.isExact
      ? number(most) : "\(number(loss.atLeast)) à \(number(most))"
  }

  var unknown: String { "?" }

  func free(_ names: [String]) -> String {
    labelled("Au libre choix du comité", "\(any(names)) ne coûterait rien au plan.")
  }

  func order(settled: Int, of shown: Int) -> String {
    settled == shown
      ? "Personne d’autre ne coûte moins, et l’ordre est prouvé."
      : settled == 0
        ? labelled("L’ordre n’est pas prouvé", "quelqu’un d’autre coûte peut-être moins.")
        : labelled(
          "Ordre prouvé",
          (settled == 1 ? "la première personne" : "les \(number(settled)) premières personnes")
            + ". Ensuite, quelqu’un d’autre coûte peut-être moins.")
  }

  var noTours: String { "Le plan n’y commence aucune affectation." }

  var noReserve: String { "Personne d’autre ne peut être affecté pendant ces mois." }

  func move(_ move: Move, _ name: String, in programme: Programme) -> String {
    func place(_ leg: Move.Leg) -> String {
      "\(programme.posts[leg.post].id) (\(months(leg.months)))"
    }
    let (before, after) = (all(move.before.map(place)), all(move.after.map(place)))
    if move.before.isEmpty { return "\(name) prend \(after)" }
    return move.after.isEmpty
      ? "\(name) reste au pays au lieu de \(before)" : "\(name) passe de \(before) à \(after)"
  }

  var othersHeading: String { "Les autres, et pourquoi" }

  func reason(
    _ reason: TourRanking.Reason, for officer: Officer, in programme: Programme
  ) -> String {
    func lost(_ losses: [Price.Loss]) -> String {
      let parts = zip(programme.objective, losses).filter { $0.1.atLeast > 0 }.map {
        labelled(level($0.0.description), loss($0.1))
      }
      return parts.isEmpty ? "" : ", au prix de \(all(parts))"
    }
    switch reason {
    case .ineligible(let obstacles), .unavailable(let obstacles):
      return clauses(obstacles.map { self.reason($0, for: officer, in: programme) })
    case .impossible(let rules):
      return labelled("aucun plan possible", clauses(rules.map(rule)))
    case .limited(let limit):
      return labelled(
        "limite", "\(rule(limit)), seule règle à assouplir pour que le prix soit nul")
    case .committed(let tour, let losses):
      return "au poste \(tour.post), \(months(tour.from...tour.until))\(lost(losses))"
    case .outranked(let points, let isExact):
      return "devancé\(officer.gender == .female ? "e" : "") de \(isExact ? "" : "au moins ")"
        + "\(count(points, .point)) par mois"
    case .outweighed(let losses): return "affectation possible\(lost(losses))"
    case .unsettled: return "peut-être à égalité\(Self.thin); le temps a manqué pour le savoir"
    }
  }

  func others(_ kind: TourRanking.Reason.Kind, count: Int) -> String {
    let many = self.count(count, .officer)
    return switch kind {
    case .ineligible: labelled("qualification essentielle manquante", many)
    case .unavailable: labelled("non disponible pendant ces mois", many)
    case .impossible: labelled("aucun plan possible", many)
    case .limited: labelled("une seule règle fait obstacle", many)
    case .committed: labelled("autre affectation au plan", many)
    case .outranked: labelled("devancés", many)
    case .outweighed: labelled("niveaux plus importants en cause", many)
    case .unsettled: labelled("non examinés, faute de temps", many)
    }
  }

  func absences(_ count: Int) -> String {
    "Ce que perd le plan sans l’un de ses \(self.count(count, .officer)), le pire d’abord"
  }

  var absenceTitles: (before: [String], after: [String]) {
    (["Sans", "Poste"], ["Relève", "Mouvements"])
  }

  var nobody: String { "personne" }

  func harmless(_ count: Int) -> String {
    labelled("Remplaçables sans autre perte que des points", self.count(count, .officer))
  }

  var noPlanThen: String { "aucun plan" }

  func samples(_ count: Int) -> String {
    "Ce que perdent les niveaux quand des désistements sont tirés au sort (\(number(count)) tirages)"
  }

  var sampleTitles: [String] { ["Niveau", "Minimum", "Médiane", "Neuf sur dix", "Maximum"] }

  func costliest(_ officers: [(name: String, lost: Int, samples: Int)]) -> String {
    let list = officers.map { name, lost, samples in
      labelled(
        name, "\(count(lost, .officerMonth)) en \(number(samples)) tirage\(samples > 1 ? "s" : "")")
    }
    return labelled("Absences les plus coûteuses en postes vacants", clauses(list) + ".")
  }
}
