import Planning

/// The pages of rankings, stress, comparisons and frontiers.
extension French {
  func rankAnswer(tours: Int, free: Int, open: Int, alone: Int) -> String {
    "Pour \(number(free)) des \(count(tours, .tour)), quelqu’un d’autre pourrait partir sans perte pour "
      + "le plan"
      + (open > 0 ? "\(Self.thin); pour \(number(open)), la question est ouverte" : "")
      + (alone > 0 ? "\(Self.thin); pour \(number(alone)), il n’y a personne d’autre" : "") + "."
  }

  var freeLabel: String { "Libre choix" }
  var freeNote: String { "quelqu’un d’autre ne coûte rien" }
  var freeBadge: String { "libre choix" }
  var aloneLabel: String { "Personne d’autre" }
  var aloneNote: String { "ne pourrait partir ces mois-là" }
  var aloneBadge: String { "personne d’autre" }
  var unpriced: String {
    "D’autres pourraient partir, mais le prix n’en est pas connu\(Self.thin): pas de temps, ou aucun demandé."
  }
  var unpricedBadge: String { "sans prix" }
  var orderLabel: String { "Ordre prouvé" }
  var orderNote: String { "de tous les remplaçants montrés" }
  func priceBadge(_ loss: String, _ level: String) -> String { "dès \(loss) de \(level)" }
  var rankingTitle: String { "Affectations et remplaçants" }
  var rankingText: String {
    "Chaque affectation avec ceux qui pourraient partir à la place, du moins cher au plus cher"
      + "\(Self.thin): ce que le plan entier perdrait à chaque niveau, et qui d’autre changerait "
      + "alors. Un intervalle n’a pas pu être réglé à temps."
  }
  var followsLabel: String { "Ce qui suivrait" }
  var chosenNote: String { "choisi" }
  var reasonLabel: String { "Pourquoi" }

  func stressAnswer(certain: Int, open: Int, of officers: Int) -> String {
    "Le plan peut se passer de n’importe lequel des \(count(officers, .officer)) affectés"
      + (certain > 0 ? ", sauf \(number(certain))" : "")
      + (open > 0
        ? "\(Self.thin); pour \(number(open))\(certain > 0 ? " de plus" : ""), la question est ouverte"
        : "")
      + "."
  }

  var singleLabel: String { "Points de défaillance uniques" }
  var singleNote: String { "policiers dont l’absence coûte plus que des points" }
  var worstLabel: String { "Pire absence" }
  func worstNote(_ level: String, _ name: String) -> String {
    labelled("de plus sans \(name)", level)
  }
  var chanceLabel: String { "Neuf tirages sur dix" }
  func chanceNote(_ level: String) -> String { labelled("de plus au maximum", level) }
  var dropOutsTitle: String { "Désistements au hasard" }
  var histogramNote: String {
    "Pour chaque niveau qui perd quelque chose\(Self.thin): ce qui est perdu, de gauche à droite, et le "
      + "nombre de tirages."
  }

  func whatIfAnswer(base: Int?, scenarios: ClosedRange<Int>?, withoutPlan: Int) -> String {
    var parts: [String] = []
    if let base {
      parts.append(
        "\(count(base, .officerMonth)) vacant\(isPlural(base) ? "s" : "") dans la situation actuelle"
      )
    }
    if let scenarios {
      let (least, most) = (number(scenarios.lowerBound), number(scenarios.upperBound))
      parts.append(
        scenarios.count == 1 ? "\(most) dans le scénario" : "\(least) à \(most) dans les scénarios")
    }
    if withoutPlan > 0 { parts.append("aucun plan dans \(number(withoutPlan)) des cas") }
    return joined(parts, "et") + "."
  }

  var comparedTitle: String { "Côte à côte" }
  var comparedText: String {
    "Ce qui diffère de la base est marqué\(Self.thin): ▲ en mieux, ▼ en pire. Une valeur qui n’est "
      + "pas prouvée est suivie de son écart."
  }
  func difference(_ difference: Int, isBetter: Bool) -> String {
    (isBetter ? "▲ " : "▼ ") + signed(difference).replacing("-", with: "−")
  }
  var scenariosTitle: String { "Scénario par scénario" }
  var scenariosText: String { "Choisissez-en un\(Self.thin); sur papier, ils se suivent tous." }
  var vacantByMonthTitle: String { "Vacances mois par mois" }
  var noVacancyDiffers: String { "Les vacances sont celles de la base chaque mois." }
  var heatDifferenceNote: String {
    "Policiers manquants chaque mois, et combien de plus ou de moins que dans la base."
  }
  var changeLabel: String { "Changement" }
  var inBaseLabel: String { "Dans la base" }
  var inScenarioLabel: String { "Dans le scénario" }
  func kind(of move: PlanDifference.Move) -> String {
    switch move.kind {
    case .gained: "+ nouvelle"
    case .lost: "− supprimée"
    case .moved: "→ déplacée"
    }
  }

  func replanAnswer(fewest: Int, most: Int, isProven: Bool) -> String {
    let first =
      fewest == 0
      ? "Toutes les affectations publiées peuvent rester"
      : fewest == 1
        ? "Une affectation publiée doit changer"
        : "\(number(fewest)) affectations publiées doivent changer"
    if fewest == most {
      return first
        + (isProven
          ? ", et changer davantage n’apporte rien."
          : "\(Self.thin); aucun gain n’a été trouvé en changeant davantage, mais ce n’est pas prouvé.")
    }
    return first + "\(Self.thin); davantage apporte encore quelque chose, jusqu’à \(number(most))."
  }

  var begunLabel: String { "Commencées" }
  var begunNote: String { "affectations publiées qui restent telles quelles" }
  var openLabel: String { "Ouvertes" }
  var openNote: String { "affectations publiées qui peuvent encore changer" }
  var lostLabel: String { "Devenues impossibles" }
  var lostNote: String { "parmi celles-ci" }
  var chosenLabel: String { "Changements choisis" }
  func toldNote(_ officers: Int) -> String { "\(count(officers, .officer)) à prévenir" }
  var frontierTitle: String { "Ce qu’apporte chaque changement" }
  var frontierText: String {
    "La meilleure valeur de chaque niveau pour chaque nombre d’affectations publiées qui changent, du "
      + "moins possible jusqu’où rien de plus n’est gagné. ▲ marque ce que gagne une ligne sur la "
      + "précédente\(Self.thin); un niveau peut perdre là où un niveau d’avant gagne."
  }
  func changesFrom(_ fewest: Int, to most: Int) -> String {
    "de \(number(fewest)) à \(number(most)) changements"
  }
  var publishedLabel: String { "Publiée" }
  var insteadLabel: String { "À la place" }
}
