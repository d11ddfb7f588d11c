import Planning
import Programme

extension English {
  var clashHeading: String { "no plan exists: these cannot be kept together" }

  func rule(_ name: String) -> String { name }

  func fewestPins(_ count: Int) -> String {
    count == 1
      ? "to keep every limit, this one pin must go:"
      : "to keep every limit, no fewer than these \(number(count)) pins must go:"
  }

  var leastRaises: String { "the least to loosen instead:" }

  func change(_ change: Repairs.Change, in programme: Programme) -> String {
    switch change {
    case .pin(let pin):
      let month = pin.from.map { " from \($0)" } ?? ""
      return
        "give up the required tour of \(programme.officers[pin.officer].id) on "
        + "\(programme.posts[pin.post].id)\(month)"
    case .headcount(let post, let by):
      let facts = programme.posts[post]
      return
        "headcount \(facts.id): \(number(facts.headcount + by)) instead of \(number(facts.headcount))"
    case .quota(let quota, let by):
      let (facts, most) = (programme.quotas[quota], programme.quotas[quota].max ?? 0)
      return "maximum of quota \(facts.id): \(number(most + by)) instead of \(number(most))"
    case .seats(let course, let by):
      guard let facts = programme.courses?[course] else { return "" }
      return
        "seats of course \(facts.id): \(number(facts.seats + by)) instead of \(number(facts.seats))"
    }
  }
}
