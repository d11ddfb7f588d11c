import Planning
import Programme

extension French {
  var fairnessTitle: String { "Qui était là, qui pouvait être affecté et qui est choisi" }

  var fairnessTitles: [String] {
    ["Policiers", "Total", "%", "Admissibles", "%", "Recommandés", "%", "Choisis", "%"]
  }

  var fairnessNotes: [String] {
    [
      "Admissible\(Self.thin): un plan pourrait affecter le policier à au moins un poste.",
      "Recommandé\(Self.thin): selon les seuls points, le policier est parmi les premiers d’au moins "
        + "un poste, dans la limite de l’effectif demandé, ex æquo compris.",
      "Choisi\(Self.thin): le plan attribue au policier une affectation qui commence.",
      "Les pourcentages se rapportent à la première ligne. Un policier peut compter dans plusieurs "
        + "langues\(Self.thin); les groupes sans policier admissible sont omis.",
      "Ces chiffres sont des faits\(Self.thin); ils ne disent pas pourquoi les parts diffèrent.",
    ]
  }

  func attribute(_ kind: FairnessFacts.Kind) -> String {
    switch kind {
    case .all: "ensemble"
    case .service: "par service de police"
    case .gender: "par genre"
    case .rank: "par grade"
    case .language: "par langue"
    }
  }

  func value(of kind: FairnessFacts.Kind, in programme: Programme) -> String {
    switch kind {
    case .all: "ensemble"
    case .gender(let gender): self.gender(gender)
    case .language(let language, let level):
      level.map { "\(self.language(programme.languages[language])), \($0) ou plus" }
        ?? self.language(programme.languages[language])
    case .service, .rank: kind.value(in: programme)
    }
  }

  private func gender(_ gender: Gender?) -> String {
    switch gender {
    case .female?: "femmes"
    case .male?: "hommes"
    case .other?: "autre genre"
    case nil: "non précisé"
    }
  }

  var targetFairnessTitle: String {
    "Cibles\(Self.thin): policiers visés, admissibles ou choisis à cet endroit, et mois-policiers en affectation"
  }

  var targetFairnessTitles: [String] {
    [
      "Cible", "Où", "Qui", "Admissibles", "Choisis", "Au moins", "Voulus", "Atteints", "Manque",
    ]
  }

  var targetPricesTitle: String {
    labelled(
      "Prix des cibles",
      "ce que l’adéquation du meilleur plan gagne sans chacune d’elles, en points")
  }

  func price(_ points: ClosedRange<Int>?) -> String {
    guard let points else { return "inconnu, un niveau avant l’adéquation n’est pas prouvé" }
    return points.count == 1
      ? count(points.lowerBound, .point)
      : "de \(number(points.lowerBound)) à \(count(points.upperBound, .point)), sans preuve plus fine"
  }

  func shift(_ level: String, from: Int, to: Int) -> String {
    "sans elle, \(level) \(number(to)) au lieu de \(number(from))"
  }
}
