import Programme
import Verification

extension French {
  var certificateTitle: String {
    heading(
      "Certificat (chaque niveau parmi les plans qui gardent ceux d’avant aux valeurs de ce plan)")
  }

  func certificate(trusted: Int) -> String {
    let text =
      switch trusted {
      case 0: "les multiplicateurs prouvent toutes les bornes du plan."
      case 1: "un niveau repose en partie sur la seule parole du calcul."
      default: "\(number(trusted)) niveaux reposent en partie sur la seule parole du calcul."
      }
    return labelled("Certificat", text)
  }

  var certificateRejected: String {
    labelled("Certificat", "rejeté\(Self.thin); il ne prouve pas ce qu’il énonce.")
  }

  func proven(_ level: CertificateVerdict.Level) -> String {
    let name = self.level(level.level.description)
    if let fault = level.fault {
      return labelled(name, labelled("aucune preuve", self.fault(fault)))
    }
    guard let bound = level.proven else { return labelled(name, "aucune preuve") }
    guard level.isTrue else {
      return labelled(
        name,
        "les multiplicateurs prouvent \(number(bound)), et non \(number(level.stated)) comme "
          + "l’énonce le certificat")
    }
    if level.isOptimal {
      let better =
        switch level.level {
        case .vacancies: "aucun plan n’en pourvoit plus"
        case .targets: "aucun plan ne les approche davantage"
        case .changes: "aucun plan n’en garde plus"
        case .suitability: "aucun plan ne vaut plus"
        }
      return labelled(name, "\(number(level.value)), prouvé\(Self.thin): \(better)")
    }
    let verb = level.level.isMaximised ? "ne dépasse" : "n’est sous"
    let claim = "\(number(level.value)), prouvé\(Self.thin): aucun plan \(verb) \(number(bound))"
    return labelled(
      name,
      level.isComplete
        ? claim
        : claim
          + "\(Self.thin); qu’aucun \(verb) \(number(level.claimed)) n’a que la parole du calcul")
  }

  func fault(_ fault: CertificateFault) -> String {
    switch fault {
    case .programme(let certificate, let judged):
      "il est du programme \(quoted(certificate)), et non \(quoted(judged))"
    case .counts(let officers, let tours, let actualOfficers, let actualTours):
      "il compte \(count(officers, .officer)) et \(count(tours, .tour)), il y en a "
        + "\(number(actualOfficers)) et \(number(actualTours))"
    case .levels: "ses niveaux et leurs valeurs ne sont pas ceux du plan"
    case .scale(let scale):
      "les multiplicateurs ne peuvent compter en unités de 1 ÷ \(number(scale))"
    case .row(let row): "le programme n’a pas de contrainte \(row.words)"
    case .price(let row, let price):
      "la contrainte \(row.words) ne peut avoir le multiplicateur \(number(price))"
    case .hold(let level): "le niveau \(level) ne peut y être tenu"
    case .tour(let officer, let post, let from):
      "aucun plan ne peut commencer ainsi une affectation de \(officer) à \(post) en \(from)"
    case .cases: "ses cas ne sont pas tous les cas"
    }
  }
}
