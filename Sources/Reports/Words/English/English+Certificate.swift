import Programme
import Verification

extension English {
  var certificateTitle: String {
    "Certificate (each level for plans that keep those before it at this plan's values):"
  }

  func certificate(trusted: Int) -> String {
    switch trusted {
    case 0: "Certificate: the multipliers prove every bound of the plan."
    case 1: "Certificate: one level rests in part on the search's word."
    default: "Certificate: \(number(trusted)) levels rest in part on the search's word."
    }
  }

  var certificateRejected: String { "Certificate: rejected; it does not prove what it says." }

  func proven(_ level: CertificateVerdict.Level) -> String {
    let name = self.level(level.level.description)
    if let fault = level.fault { return "\(name): no proof: \(self.fault(fault))" }
    guard let bound = level.proven else { return "\(name): no proof" }
    guard level.isTrue else {
      return
        "\(name): the multipliers prove \(number(bound)), not \(number(level.stated)) as the certificate says"
    }
    if level.isOptimal {
      let better =
        switch level.level {
        case .vacancies: "no plan fills more"
        case .targets: "no plan is less short"
        case .changes: "no plan keeps more"
        case .suitability: "no plan earns more"
        }
      return "\(name): \(number(level.value)), proven: \(better)"
    }
    let most = level.level.isMaximised ? "no plan exceeds" : "no plan has less than"
    let claim = "\(name): \(number(level.value)), proven: \(most) \(number(bound))"
    return level.isComplete
      ? claim
      : claim + "; that none \(level.level.isMaximised ? "exceeds" : "has less than") "
        + "\(number(level.claimed)) is the search's word alone"
  }

  func fault(_ fault: CertificateFault) -> String {
    switch fault {
    case .programme(let certificate, let judged):
      "it is for the programme \(quoted(certificate)), not \(quoted(judged))"
    case .counts(let officers, let tours, let actualOfficers, let actualTours):
      "it counts \(count(officers, .officer)) and \(count(tours, .tour)), there are "
        + "\(number(actualOfficers)) and \(number(actualTours))"
    case .levels: "its levels and values are not those of the plan"
    case .scale(let scale): "multipliers cannot count in units of 1 ÷ \(number(scale))"
    case .row(let row): "the programme has no row \(row.words)"
    case .price(let row, let price): "row \(row.words) cannot have the multiplier \(number(price))"
    case .hold(let level): "the level \(level) cannot be held there"
    case .tour(let officer, let post, let from):
      "no plan could start a tour of \(officer) on \(post) from \(from) like that"
    case .cases: "its cases are not all there are"
    }
  }
}

extension Certificate.Row {
  /// The row in a few words: "post MONUSCO-07 2027-03".
  var words: String {
    (name.filter { !$0.isEmpty } + [month?.description].compactMap(\.self)).joined(separator: " ")
  }
}
