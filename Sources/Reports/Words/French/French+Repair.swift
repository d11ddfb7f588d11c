import Planning
import Programme

extension French {
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
