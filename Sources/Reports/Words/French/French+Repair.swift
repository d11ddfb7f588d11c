import Planning
import Programme

extension French {
  var clashHeading: String { labelled("aucun plan n’existe", "ces règles sont incompatibles") }

  func rule(_ name: String) -> String {
    if let rest = name.after("headcount ") { return "effectif de \(rest)" }
    if let rest = name.after("quota ") { return "maximum du quota \(rest)" }
    if let rest = name.after("course seat ") { return "places du cours \(rest)" }
    if let rest = name.after("one officer, one place: ") {
      return labelled("un policier, une affectation à la fois", rest)
    }
    guard let pin = name.after("required pin ") else { return name }
    let (wish, isMissing) =
      pin.hasSuffix(Self.missing) ? (String(pin.dropLast(Self.missing.count)), true) : (pin, false)
    let parts = wish.split(separator: " ")
    guard parts.count >= 3 else { return name }
    let month = parts.count == 5 ? " dès \(parts[4])" : ""
    let text = "affectation exigée de \(parts[0]) à \(parts[2])\(month)"
    return isMissing ? labelled(text, "aucune affectation de ce genre n’est possible") : text
  }

  private static let missing = ": no such tour is possible"

  func fewestPins(_ count: Int) -> String {
    count == 1
      ? heading("pour respecter toutes les limites, cette seule affectation exigée doit céder")
      : heading(
        "pour respecter toutes les limites, pas moins de ces \(number(count)) affectations exigées doivent céder"
      )
  }

  var leastRaises: String { heading("à défaut, le moindre assouplissement") }

  func change(_ change: Repairs.Change, in programme: Programme) -> String {
    func raised(_ what: String, _ old: Int, _ by: Int) -> String {
      labelled(what, "\(number(old + by)) au lieu de \(number(old))")
    }
    switch change {
    case .pin(let pin):
      let month = pin.from.map { " dès \($0)" } ?? ""
      return
        "renoncer à l’affectation exigée de \(programme.officers[pin.officer].id) à "
        + "\(programme.posts[pin.post].id)\(month)"
    case .headcount(let post, let by):
      return raised(
        "effectif de \(programme.posts[post].id)", programme.posts[post].headcount, by)
    case .quota(let quota, let by):
      let facts = programme.quotas[quota]
      return raised("maximum du quota \(facts.id)", facts.max ?? 0, by)
    case .seats(let course, let by):
      guard let facts = programme.courses?[course] else { return "" }
      return raised("places du cours \(facts.id)", facts.seats, by)
    }
  }
}

extension String {
  /// What follows a beginning; nil where the text does not begin so.
  fileprivate func after(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
