import Planning
import Programme
import Selection
import Verification

extension French {
  /// The officer, in the grammatical gender that the officer's gender asks for.
  private func the(_ officer: Officer) -> String {
    officer.gender == .female ? "la policière" : "le policier"
  }

  func eligible(_ count: Int, of posts: Int) -> String {
    "Admissible à \(number(count)) des \(self.count(posts, .post))."
  }

  var bestHeading: String { "Meilleurs rangs" }

  var bestTitles: [String] { ["Poste", "Rôle", "Rang", "Points", "Affectations de", "à"] }

  func short(_ place: Field.Place) -> String {
    "\(ordinal(place.rank)) sur \(number(place.field))\(place.level > 0 ? ", ex æquo" : "")"
  }

  func further(_ posts: Int) -> String {
    "et \(number(posts)) autre\(isPlural(posts) ? "s" : "") poste\(isPlural(posts) ? "s" : "")"
  }

  func others(_ standing: Standing, posts: Int) -> String {
    let count = count(posts, .post)
    return switch standing {
    case .eligible: "admissible à \(count)"
    case .ineligible: labelled("qualifications essentielles insuffisantes", count)
    case .forbidden: labelled("décision du comité de sélection", count)
    case .committed: labelled("affectation en cours et repos", count)
    case .unavailable: labelled("non disponible", count)
    case .closed: labelled("sans affectation dans l’horizon du plan", count)
    }
  }

  var reasonsHeading: String {
    "Ce qui fait obstacle, à combien de postes, et à combien à lui seul"
  }

  var reasonTitles: [String] { ["Postes", "À lui seul", "Obstacle"] }

  func reason(_ obstacle: Obstacle, for officer: Officer, in programme: Programme) -> String {
    switch obstacle {
    case .requirement(let criterion):
      let record = RequirementRecord(of: officer, on: criterion, starts: [])
      return requirement(criterion, in: programme)
        + " (\(labelled("constaté", found(record, in: programme))))"
    case .availableFrom(let month, _): return "disponibilité seulement à partir de \(month)"
    case .availableUntil(let month, _): return "disponibilité seulement jusqu’en \(month)"
    case .rest(let since, let free, _):
      return "retour en \(since), départ possible à partir de \(free)"
    case .forbidden: return "décision du comité de sélection"
    case .running(let post, let months, let free):
      return "en affectation au poste \(programme.posts[post].id), \(self.months(months)), départ "
        + "possible à partir de \(free)"
    case .noCourse: return "aucun cours pour la mission à temps"
    case .closed: return "aucune affectation au poste dans l’horizon du plan"
    }
  }

  var reasonsTogether: String { "plusieurs de ces raisons ensemble" }

  var planHeading: String { "Dans le plan" }

  func given(_ tour: Plan.Tour) -> String {
    let state =
      switch tour.state {
      case .kept?: "maintenue telle que publiée"
      case .running?: "en cours"
      case .new?, nil: "nouvelle"
      }
    return "Affectation au poste \(tour.post), \(months(tour.from...tour.until)) (\(state))."
  }

  func noTour(_ officer: Officer) -> String {
    "Le plan n’attribue aucune affectation "
      + (officer.gender == .female ? "à la policière." : "au policier.")
  }

  var noRival: String { "Le plan n’affecte personne d’autre au poste." }

  func rival(_ name: String, _ rival: PlanComparison.Rival, officer: Officer) -> String {
    let tour = "\(name), \(months(rival.tour.from...rival.tour.until))"
    guard let merit = rival.merit, let own = rival.own else { return tour }
    let difference = merit.points - own.points
    let person = officer.gender == .female ? "de la policière" : "du policier"
    let compared =
      switch difference {
      case 0: "autant que ceux \(person)"
      case 1...: "\(number(difference)) de plus que les \(number(own.points)) \(person)"
      default: "\(number(-difference)) de moins que les \(number(own.points)) \(person)"
      }
    return labelled(tour, "\(count(merit.points, .point)) par mois, \(compared)")
  }

  func differences(_ differences: [String]) -> String {
    labelled("Par comparaison", clauses(differences))
  }

  func exchange(
    _ exchange: PlanComparison.Exchange, officer: Officer, in programme: Programme
  ) -> String {
    switch exchange {
    case .running:
      return "Cette affectation est déjà en cours\(Self.thin); le plan ne l’a pas choisie."
    case .impossible(let obstacles):
      let why = obstacles.map { reason($0, for: officer, in: programme) }
      return labelled(
        "Le plan ne pourrait pas affecter \(the(officer)) pour ces mois", clauses(why) + ".")
    case .breaks(let violations):
      let rules = violations.map { "\(rule($0.rule)) (\(scene($0.scene)))" }
      return labelled(
        "À cette place, \(the(officer)) enfreindrait",
        clauses(rules) + ".")
    case .changes(let changes):
      let changed = changes.filter { $0.now != $0.then }
      guard let first = changed.first else {
        return
          "L’échange ne changerait aucun niveau\(Self.thin): les deux choix se valent pour le plan."
      }
      let list = changed.map {
        "\(level($0.level.description)) de \(number($0.now)) à \(number($0.then))"
      }
      return labelled(
        "L’échange rendrait le plan \(first.isBetter == true ? "meilleur" : "moins bon")",
        "\(all(list)).")
    }
  }
}
