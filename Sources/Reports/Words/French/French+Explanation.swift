import Planning
import Programme
import Selection

extension French {
  func post(_ post: Post, in programme: Programme) -> String {
    let mission = programme.missions[post.mission]
    let place = mission.name.isEmpty ? mission.id : "\(mission.id) (\(mission.name))"
    return labelled(
      post.id,
      "\(post.role), \(place), \(count(post.headcount, .officer)) à la fois, priorité \(post.priority)"
    )
  }

  func standing(_ explanation: Explanation) -> String {
    switch explanation.standing {
    case .eligible:
      guard let possible = explanation.possible else { return "Admissible." }
      let starts = possible.starts
      return labelled(
        "Admissible",
        "un plan pourrait commencer \(count(possible.tours, .tour)), "
          + (starts.count == 1
            ? "en \(starts.lowerBound)."
            : "la première en \(starts.lowerBound), la dernière en \(starts.upperBound)."))
    case .ineligible:
      return labelled("Non admissible", "des qualifications essentielles manquent.")
    case .forbidden: return labelled("Non admissible", "décision du comité de sélection.")
    case .committed:
      return labelled(
        "Non libre",
        "une affectation en cours et le repos qui l’entoure ne laissent aucun mois.")
    case .unavailable:
      return labelled("Non disponible", "aucune affectation au poste ne convient aux dates.")
    case .closed:
      return labelled(
        "Fermé", "aucune affectation ne tient dans la période du poste et l’horizon du plan.")
    }
  }

  func requirements(met: Int, of all: Int) -> String {
    guard all > 0 else { return labelled("Qualifications essentielles", "aucune") }
    return labelled(
      "Qualifications essentielles",
      "\(number(met)) sur \(number(all)) " + (isPlural(met) ? "satisfaites" : "satisfaite"))
  }

  func mark(_ met: RequirementRecord.Met) -> String {
    switch met {
    case .always: "oui"
    case .sometimes: "selon le mois"
    case .never: "NON"
    }
  }

  var datesHeading: String { "Dates" }

  func tours(of post: Post, starts: [Month]) -> String {
    let lengths = any(post.tourMonths.map(number))
    let begin = "Les affectations au poste durent \(lengths) mois et commencent "
    if starts.isEmpty {
      return
        "Les affectations au poste durent \(lengths) mois\(Self.thin); aucune ne commence dans "
        + "l’horizon du plan."
    }
    guard starts.count > 8 else { return begin + "en \(all(starts.map(\.description)))." }
    return begin + "à \(number(starts.count)) dates, de \(starts[0]) à \(starts[starts.count - 1])."
  }

  func available(from: Month?, until: Month?) -> String {
    switch (from, until) {
    case (nil, nil): labelled("Disponibilité", "sans limite.")
    case (let from?, nil): labelled("Disponibilité", "à partir de \(from).")
    case (nil, let until?): labelled("Disponibilité", "jusqu’en \(until).")
    case (let from?, let until?): labelled("Disponibilité", "de \(from) à \(until).")
    }
  }

  func home(since: Month, free: Month) -> String {
    "La dernière affectation a pris fin en \(since)\(Self.thin); après le repos, un départ est possible "
      + "à partir de \(free)."
  }

  func running(_ post: String, _ months: ClosedRange<Month>, free: Month) -> String {
    "Une affectation au poste \(post) est en cours, \(self.months(months))\(Self.thin); après le repos, "
      + "un départ est possible à partir de \(free)."
  }

  var changesHeading: String { "Ce qui devrait changer, sans exception" }

  func change(
    _ obstacle: Obstacle, for officer: Officer, on post: Post, in programme: Programme,
    hidesReasons: Bool
  ) -> String {
    switch obstacle {
    case .requirement(let criterion):
      return needed(RequirementRecord(of: officer, on: criterion, starts: []), in: programme)
    case .availableFrom(let month, let needed):
      return "disponibilité au plus tard en \(needed), au lieu de \(month)"
    case .availableUntil(let month, let needed):
      return "disponibilité jusqu’en \(needed) au moins, au lieu de \(month)"
    case .rest(let since, let free, let needed):
      return
        "un repos terminé au plus tard en \(needed)\(Self.thin): retour en \(since), départ possible "
        + "à partir de \(free)"
    case .forbidden(let months, let reasons):
      let which =
        months.isEmpty
        ? "" : " pour les affectations qui commencent en \(all(months.map(\.description)))"
      let why = hidesReasons || reasons.isEmpty ? "" : " (\(clauses(reasons)))"
      return "la décision contraire du comité de sélection\(which)\(why)"
    case .running(let other, let months, let free):
      return "l’affectation en cours au poste \(programme.posts[other].id), \(self.months(months))"
        + "\(Self.thin): avec le repos, départ possible à partir de \(free)"
    case .noCourse:
      return "un cours pour la mission \(programme.missions[post.mission].id) dans les "
        + "\(count(programme.trainingWithinMonths, .month)) avant le début d’une affectation"
    case .closed:
      return "des affectations qui tiennent dans la période du poste et l’horizon du plan"
    }
  }

  func oneOf(_ changes: [String]) -> String {
    guard changes.count > 1 else { return changes[0] }
    return labelled("l’un ou l’autre", changes.joined(separator: "\(Self.thin); ou "))
  }

  func points(from month: Month) -> String {
    "Points par mois, pour une affectation qui commence en \(month)"
  }

  func part(_ source: MeritBreakdown.Source, in programme: Programme) -> String {
    switch source {
    case .given: return "attribués à la main, à la place de tous les autres"
    case .board(let score, let each):
      return "note du comité de sélection \(decimal(score)) × \(decimal(each)), arrondi"
    case .experience(let missions, let each):
      return labelled(
        "missions antérieures qui comptent", "\(number(missions)) × \(number(each))")
    case .surplusLanguage(let subject, let held, let least, let each):
      return labelled(
        language(programme.languages[subject]),
        "\(levels(held - least)) au-dessus de \(LanguageLevel(rawValue: least)?.description ?? "") × "
          + number(each))
    case .surplusSkill(let subject, let held, let least, let each):
      return labelled(
        programme.skills[subject],
        "\(levels(held - least)) au-dessus de \(number(least)) × \(number(each))")
    case .asset(let criterion, let worth, let holds):
      return labelled("atout", requirement(criterion, in: programme))
        + (holds ? "" : " – absent, vaudrait \(number(worth))")
    }
  }

  func origin(_ source: MeritBreakdown.Source, in programme: Programme) -> String {
    switch source {
    case .given: "points attribués à la main"
    case .board: "note du comité de sélection"
    case .experience: "missions antérieures"
    case .surplusLanguage(let subject, _, _, _): language(programme.languages[subject])
    case .surplusSkill(let subject, _, _, _): programme.skills[subject]
    case .asset(let criterion, _, _): requirement(criterion, in: programme)
    }
  }

  private func levels(_ number: Int) -> String {
    "\(self.number(max(0, number)))\(Self.space)niveau\(isPlural(max(0, number)) ? "x" : "")"
  }

  var total: String { "total" }

  var rankHeading: String { "Rang selon les points" }

  func place(_ place: Field.Place, isEligible: Bool) -> String {
    let rank = "\(ordinal(place.rank)) sur \(number(place.field))"
    let level =
      switch place.level {
      case 0: ""
      case 1: "\(Self.thin); 1 autre a autant de points"
      case let count: "\(Self.thin); \(number(count)) autres ont autant de points"
      }
    return isEligible
      ? "\(rank) parmi les personnes admissibles\(level)."
      : "Serait \(rank) en cas d’admissibilité\(level)."
  }

  func toNext(_ points: Int) -> String {
    "\(count(points, .point)) de plus par mois \(isPlural(points) ? "permettraient" : "permettrait") "
      + "d’égaler la personne qui précède."
  }

  func toBeAmong(_ headcount: Int, points: Int) -> String {
    "\(count(points, .point)) de plus par mois \(isPlural(points) ? "permettraient" : "permettrait") "
      + "d’égaler le \(ordinal(headcount)) rang\(Self.thin); le poste demande "
      + "\(count(headcount, .officer))."
  }

  func isAmong(_ headcount: Int) -> String {
    headcount == 1
      ? "Le poste demande \(count(1, .officer))\(Self.thin): personne n’a plus de points."
      : "Le poste demande \(count(headcount, .officer))\(Self.thin): le rang est parmi les "
        + "\(number(headcount)) premiers selon les points."
  }

  var improvementsHeading: String { "Ce qui donnerait plus de points par mois" }

  func improvement(_ improvement: Improvement, in programme: Programme) -> String {
    labelled(
      requirement(improvement.criterion, in: programme),
      "\(ordinal(improvement.place.rank)) rang")
  }
}
