import Programme
import Selection
import Verification

extension French {
  /// What was found where a rule is broken, and what is allowed.
  func breach(_ finding: Finding, in programme: Programme) -> String {
    switch finding {
    case .programme(let plan, let judged):
      "le plan est celui de \(quoted(plan)), le programme est \(quoted(judged))"
    case .unknown(let officer, let post):
      "le programme ne connaît pas "
        + all(
          [officer.map { "le policier \($0)" }, post.map { "le poste \($0)" }].compactMap(\.self))
    case .listed(let times): "figure \(number(times)) fois, une seule est permise"
    case .leftOut: "absente du plan, où les affectations en cours figurent toujours"
    case .state(let claimed, let state):
      "le plan dit \(quoted(self.state(claimed))), c’est \(quoted(self.state(state)))"
    case .startOutside(let month, let horizon):
      "commence en \(month), l’horizon du plan va \(months(horizon))"
    case .start(let month, let starts, let first):
      "commence en \(month), les affectations au poste commencent \(self.starts(starts, first))"
    case .length(let length, let lengths):
      "dure \(number(length)) mois, une affectation au poste dure \(any(lengths.map(number))) mois"
    case .outsideWindow(let first, let last):
      "ne tient pas dans la période du poste, "
        + (last.map { "de \(first) à \($0)" } ?? "à partir de \(first)")
    case .unavailable(let from, let until):
      "disponibilité du policier "
        + [from.map { "à partir de \($0)" }, until.map { "jusqu’en \($0)" }].compactMap(\.self)
        .joined(separator: " ")
    case .restAtHome(let months, let since, let asked):
      "\(wholeMonths(months)) après la dernière affectation, qui a pris fin en \(since)"
        + "\(Self.thin); au moins \(number(asked)) sont demandés"
    case .requirement(let criterion, let officer, _, _):
      unmet(criterion, programme.officers[officer], in: programme)
    case .forbidden(let from, let reason):
      "le comité de sélection exclut "
        + (from.map { "une affectation qui commence en \($0)" } ?? "toute affectation")
        + " de cette personne à ce poste" + why(reason)
    case .rest(let months, let post, let from, let until, let asked):
      (months < 0 ? "chevauche" : "\(wholeMonths(months)) après")
        + " l’affectation au poste \(post) de \(from) à \(until)\(Self.thin); au moins "
        + "\(number(asked)) demandés entre les deux"
    case .covered(let excess, let inWindow):
      labelled("occupent le poste" + (inWindow ? "" : " hors de sa période"), self.excess(excess))
    case .onTour(let excess): labelled("en affectation", self.excess(excess))
    case .needlessSeat(let isRunning):
      "a une place de cours, inutile "
        + (isRunning ? "pour une affectation en cours" : "dans un programme sans cours")
    case .noSeat: "n’a pas de place de cours, il en faut une"
    case .unknownCourse: "le programme ne connaît pas ce cours"
    case .courseMonth(let month, let within, let start):
      "cours donné en \(month), il doit l’être dans les \(number(within)) mois avant \(start)"
    case .courseMission(let its, let tour):
      "prépare à la mission \(its), l’affectation est à la mission \(tour)"
    case .overbooked(let taken, let seats):
      labelled("places prises", "\(number(taken)), \(number(seats)) permises")
    case .required(let from, let reason):
      "aucune affectation" + (from.map { " qui commence en \($0)" } ?? "")
        + ", le comité de sélection en exige une" + why(reason)
    case .points(let said, let right):
      "le plan dit \(said.map(number) ?? "aucun point"), c’est \(right.map(number) ?? "aucun point")"
    case .levels(let found, let asked):
      labelled("niveaux du plan", list(found)) + "\(Self.thin); "
        + labelled("niveaux de l’objectif", list(asked))
    case .value(let claimed, let value):
      "le plan annonce \(number(claimed)), il vaut \(number(value))"
    case .bound(let bound, let value, let isMost):
      "le plan vaut \(number(value)), sa borne dit au \(isMost ? "plus" : "moins") \(number(bound))"
    case .unproven(let value, let bound):
      "valeur \(number(value)) et borne \(number(bound)), égales dans un plan optimal"
    }
  }

  private func wholeMonths(_ months: Int) -> String {
    "\(number(months)) mois entier\(isPlural(months) ? "s" : "")"
  }

  private func why(_ reason: String) -> String { reason.isEmpty ? "" : " (\(reason))" }

  private func list(_ names: [String]) -> String {
    names.isEmpty ? "aucun" : names.map(level).joined(separator: ", ")
  }

  private func unmet(
    _ criterion: Requirement.Criterion, _ officer: Officer, in programme: Programme
  ) -> String {
    let record = RequirementRecord(of: officer, on: criterion, starts: [])
    return requirement(criterion, in: programme)
      + " (\(labelled("constaté", found(record, in: programme))))"
  }

  private func excess(_ excess: Finding.Excess) -> String {
    "\(number(excess.found)), \(number(excess.limit)) permis"
      + (excess.running > excess.limit
        ? ", et rien ne peut s’ajouter aux \(number(excess.running)) en cours" : "")
  }

  private func state(_ state: Plan.State) -> String {
    switch state {
    case .new: "nouvelle"
    case .kept: "maintenue"
    case .running: "en cours"
    }
  }

  /// The start months, on a post whose window begins with a month.
  private func starts(_ starts: Post.Starts, _ first: Month) -> String {
    switch starts {
    case .any: "en tout mois"
    case .every(let step): "tous les \(number(step)) mois à partir de \(first)"
    case .months(let months): "en \(any(months.map(\.description)))"
    }
  }
}
