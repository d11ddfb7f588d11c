import Planning
import Programme

extension French {
  var ownName: String { "Français" }
  var skip: String { "Passer à la réponse" }
  func madeBy(_ version: String) -> String { "Produit par Muster \(version)." }
  var contents: String { "Table des matières" }

  func short(_ month: Month) -> String { "\(Self.short[month.index % 12]) \(month.index / 12)" }

  func short(_ months: ClosedRange<Month>) -> String {
    let (first, last) = (months.lowerBound, months.upperBound)
    if first == last { return short(first) }
    return first.index / 12 == last.index / 12
      ? "\(Self.short[first.index % 12])–\(short(last))" : "\(short(first))–\(short(last))"
  }

  func span(_ months: ClosedRange<Month>) -> String {
    func full(_ month: Month) -> String { "\(Self.months[month.index % 12]) \(month.index / 12)" }
    let (first, last) = (full(months.lowerBound), full(months.upperBound))
    let link = Self.vowels.contains(first.first ?? " ") ? "D’" : "De "
    return "\(link)\(first) à \(last), \(count(months.count, .month))"
  }

  private static let vowels: Set<Character> = ["a", "o"]
  private static let short = [
    "janv.", "févr.", "mars", "avril", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]
  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  func filled(_ filled: Int, of wanted: Int) -> String {
    if wanted == 0 { return "Aucun poste n’est ouvert pendant ces mois." }
    if filled == wanted {
      return isPlural(wanted)
        ? "Les \(count(wanted, .officerMonth)) sont tous pourvus."
        : "Le seul mois-policier demandé est pourvu."
    }
    let vacant = wanted - filled
    return "\(number(filled)) des \(count(wanted, .officerMonth)) "
      + (isPlural(filled) ? "sont pourvus" : "est pourvu") + "\(Self.thin); \(number(vacant)) "
      + (isPlural(vacant) ? "restent vacants." : "reste vacant.")
  }

  func part(_ part: String, of whole: String) -> String { "\(part) sur \(whole)" }

  func byPriority(_ vacancies: [Int]) -> String {
    "de priorité "
      + vacancies.enumerated().map { labelled("\($0 + 1)", number($1)) }.joined(separator: ", ")
  }

  func tourParts(_ count: PlanSummary.TourCount) -> String {
    "\(number(count.new)) " + (isPlural(count.new) ? "nouvelles" : "nouvelle")
      + ", \(number(count.kept)) " + (isPlural(count.kept) ? "maintenues" : "maintenue")
      + ", \(number(count.running)) en cours"
  }

  func heading(of level: String) -> String {
    switch ObjectiveLevel(level) {
    case .vacancies(let priority)?: "Postes vacants de priorité \(priority)"
    case .targets?: "Cibles et minimums de quotas non atteints"
    case .changes?: "Changements au plan publié"
    case .suitability?: "Adéquation des policiers envoyés"
    case nil: level
    }
  }

  func worth(_ level: Plan.Level) -> String { quantity(level.value, of: level.name) }

  private func quantity(_ number: Int, of level: String) -> String {
    switch ObjectiveLevel(level) {
    case .vacancies?: count(number, .officerMonth)
    case .targets?:
      count(number, .officerMonth) + (isPlural(number) ? " pondérés" : " pondéré")
    case .changes?: count(number, .tour)
    case .suitability?: count(number, .point)
    case nil: self.number(number)
    }
  }

  func gap(_ gap: Gap) -> String { "écart \(percent(gap.percent))" }

  func surety(_ status: Plan.Status, proven: Int, of levels: Int) -> String {
    let share =
      proven == 0
      ? "Pour aucun des \(number(levels)) niveaux il n’est prouvé qu’aucun plan ne fait mieux."
      : "\(number(proven)) des \(number(levels)) niveaux \(isPlural(proven) ? "sont prouvés" : "est prouvé")"
        + "\(Self.thin): dans cet ordre, aucun plan n’y fait mieux."
    return switch status {
    case .optimal:
      "Il est prouvé qu’aucun plan n’est meilleur\(Self.thin): tout plan meilleur à l’un de ces niveaux est "
        + "moins bon à un niveau précédent."
    case .withinGap:
      share
        + " Le calcul s’est terminé à l’écart demandé près\(Self.thin); là où il en reste un, il dit de "
        + "combien un plan pourrait être meilleur, au plus. Toutes les règles sont respectées."
    case .feasible:
      share
        + " Le calcul a été arrêté avant de prouver le reste\(Self.thin); l’écart dit de combien un plan "
        + "pourrait être meilleur, au plus. Toutes les règles sont respectées."
    }
  }

  func surety(_ level: Plan.Level, isFirst: Bool) -> String {
    let plan = isFirst ? "aucun plan" : "aucun plan qui conserve les niveaux précédents"
    let isMaximised = ObjectiveLevel(level.name)?.isMaximised ?? false
    guard level.value != level.bound else {
      return labelled("Prouvé", "\(plan) n’en compte \(isMaximised ? "plus" : "moins").")
    }
    let more = isMaximised ? "plus" : "moins"
    let difference = quantity(abs(level.bound - level.value), of: level.name)
    let limit = quantity(level.bound, of: level.name)
    return labelled(
      "Non prouvé comme le meilleur",
      "\(plan) ne compte \(more) de \(limit)\(Self.thin); il pourrait donc y avoir au plus "
        + "\(difference) de \(more).")
  }

  func outcome(_ level: Plan.Level) -> String {
    level.value == level.bound
      ? "\(number(level.value)), prouvé" : "\(number(level.value)), borne \(number(level.bound))"
  }

  func legend(_ kind: PageMark) -> String {
    switch kind {
    case .new: "nouvelle affectation"
    case .kept: "maintenue telle que publiée"
    case .running: "en cours"
    case .handover: "passation"
    case .vacant: "vacant"
    case .course: "cours avant une affectation"
    case .away: "non disponible"
    case .rest: "repos"
    case .reached: "en affectation, nombre suffisant"
    case .missed: "en affectation, trop peu"
    case .goal: "voulu"
    case .value: "meilleur plan jusque-là"
    case .bound: "borne prouvée"
    }
  }

  func origin(of state: Plan.State) -> String {
    switch state {
    case .new: "nouvelle"
    case .kept: "maintenue"
    case .running: "en cours"
    }
  }

  func candidates(_ count: Int, headcount: Int) -> String {
    "\(number(count)) \(isPlural(count) ? "candidats" : "candidat"), \(number(headcount)) "
      + (isPlural(headcount) ? "demandés" : "demandé")
  }

  func vacantMonths(_ count: Int) -> String {
    self.count(count, .officerMonth) + (isPlural(count) ? " vacants" : " vacant")
  }

  func furtherOfficers(_ count: Int) -> String {
    self.count(count, .officer)
      + (isPlural(count)
        ? " ayant moins de points pourraient aussi être envoyés."
        : " ayant moins de points pourrait aussi être envoyé.")
  }

  func postsShown(_ count: Int, of all: Int) -> String {
    "Sur \(number(all)) postes, seuls figurent ici ceux qui ont des mois vacants (\(number(count))), afin que la page "
      + "reste légère. \(quoted("muster rank --post")) et \(quoted("muster explain")) parlent de chacun."
  }

  func aim(_ target: Target, in programme: Programme) -> String {
    let who =
      switch target.who {
      case .gender(.female): "femmes"
      case .gender(.male): "hommes"
      case .gender(.other): "policiers d’un autre genre"
      case .language(let subject, let level):
        "\(language(programme.languages[subject])), niveau \(level) ou plus"
      case .skill(let subject, let level): "\(programme.skills[subject]), niveau \(level) ou plus"
      case .rank(let rank): "grade \(programme.ranks[rank]) ou supérieur"
      case .missions(let least):
        "au moins \(count(least, .mission)) antérieure\(isPlural(least) ? "s" : "")"
      }
    let amount =
      switch target.atLeast {
      case .officers(let count): self.count(count, .officer)
      case .percent(let share): percent(String(share)) + " de l’effectif demandé"
      }
    return labelled(who, "au moins \(amount), poids \(number(target.weight))")
  }

  func monthsMet(_ record: TargetRecord) -> String {
    "atteinte \(number(record.met)) mois sur \(number(record.months.count))"
      + (record.short > 0 ? ", il manque \(count(record.short, .officerMonth))" : "")
  }

  func officersShown(_ count: Int, withTour: Int, of all: Int, onlyWithTour: Bool) -> String {
    onlyWithTour
      ? "Les policiers qui ont une affectation\(Self.thin): \(number(count)) sur \(number(all))."
      : "Les policiers qui ont une affectation ou pourraient être envoyés à au moins un poste\(Self.thin): "
        + "\(number(count)) sur \(number(all))\(Self.thin); affectés\(Self.thin): \(number(withTour))."
  }

  var terms: [(term: String, meaning: String)] {
    [
      ("Mois-policier", "un policier à un poste pendant un mois."),
      (
        "Niveau",
        "un but du plan. Les niveaux sont poursuivis dans leur ordre, aucun au détriment d’un précédent."
      ),
      (
        "Borne",
        "ce qu’aucun plan qui conserve les niveaux précédents ne peut dépasser\(Self.thin); prouvée, et "
          + "non estimée."
      ),
      (
        "Écart",
        "la distance entre valeur et borne, en part de la plus grande\(Self.thin); arrondie vers le haut."
      ),
      (
        "En cours",
        "une affectation qui est un fait. Maintenue\(Self.thin): publiée, et inchangée. "
          + "Nouvelle\(Self.thin): commencée par ce plan."
      ),
      (
        "Passation",
        "mois au début d’une affectation auprès du prédécesseur\(Self.thin): le policier est présent, mais "
          + "n’occupe pas encore le poste."
      ),
      (
        "Points",
        "ce que vaut un policier à un poste pour un mois, selon le comité, l’expérience et les atouts."
      ),
      (
        "Candidat",
        "un plan pourrait commencer une affectation du policier à ce poste\(Self.thin); chaque règle "
          + "l’admet."
      ),
    ]
  }
}
