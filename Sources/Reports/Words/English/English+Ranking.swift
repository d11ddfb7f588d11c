import Optimizer
import Planning
import Programme

extension English {
  func base(_ plan: Plan) -> String {
    plan.status == .optimal
      ? "Prices are what the whole plan loses, level by level, everything else planned anew."
      : "The plan itself is known up to its gap, and so are prices: what the whole plan loses, level "
        + "by level, everything else planned anew."
  }

  func chosen(_ tour: Plan.Tour, _ name: String, points: Int?) -> String {
    let worth = points.map { ", \(count($0, .point)) a month" } ?? ""
    return "\(tour.post), \(months(tour.from...tour.until)): \(name)\(worth)"
  }

  var reserveTitles: [String] { ["", "Reserve", "Points"] }

  func shortLevel(_ level: ObjectiveLevel) -> String {
    switch level {
    case .vacancies(let priority): "Vacant \(priority)"
    case .targets: "Targets"
    case .changes: "Changes"
    case .suitability: "Points lost"
    }
  }

  func loss(_ loss: Price.Loss) -> String {
    guard let most = loss.atMost else { return "≥ \(number(loss.atLeast))" }
    return loss.isExact
      ? number(most) : "\(number(loss.atLeast)) to \(number(most))"
  }

  var unknown: String { "?" }

  func free(_ names: [String]) -> String {
    "The board's free choice: \(any(names)) would cost the plan nothing."
  }

  func order(settled: Int, of shown: Int) -> String {
    settled == shown
      ? "Nobody else costs less than these, and each less than or as much as the next: proven."
      : settled == 0
        ? "The order is not proven: somebody else may cost less."
        : "Proven: the order of the first \(number(settled)). After that somebody else may cost less."
  }

  var noTours: String { "The plan starts no tour here." }

  var noReserve: String { "Nobody else can be sent for these months." }

  func move(_ move: Move, _ name: String, in programme: Programme) -> String {
    func place(_ leg: Move.Leg) -> String {
      "\(programme.posts[leg.post].id) (\(months(leg.months)))"
    }
    let (before, after) = (all(move.before.map(place)), all(move.after.map(place)))
    if move.before.isEmpty { return "\(name) takes \(after)" }
    return move.after.isEmpty
      ? "\(name) stays home instead of \(before)" : "\(name) moves from \(before) to \(after)"
  }

  var othersHeading: String { "Not among them, and why" }

  func reason(
    _ reason: TourRanking.Reason, for officer: Officer, in programme: Programme
  ) -> String {
    func lost(_ losses: [Price.Loss]) -> String {
      let parts = zip(programme.objective, losses).filter { $0.1.atLeast > 0 }.map {
        "\(loss($0.1)) of \(level($0.0.description))"
      }
      return parts.isEmpty ? "" : ", at the price of \(all(parts))"
    }
    switch reason {
    case .ineligible(let obstacles), .unavailable(let obstacles):
      return clauses(obstacles.map { self.reason($0, for: officer, in: programme) })
    case .impossible(let rules): return "no plan sends the officer: \(clauses(rules))"
    case .limited(let rule):
      return "limited by \(rule): with that alone loosened, the price is nothing"
    case .committed(let tour, let losses):
      return "on \(tour.post), \(months(tour.from...tour.until))\(lost(losses))"
    case .outranked(let points, let isExact):
      return "outranked by \(isExact ? "" : "at least ")\(count(points, .point)) a month"
    case .outweighed(let losses): return "could be sent\(lost(losses))"
    case .unsettled: return "perhaps as good: there was no time to find out"
    }
  }

  func others(_ kind: TourRanking.Reason.Kind, count: Int) -> String {
    let many = self.count(count, .officer)
    return switch kind {
    case .ineligible: "\(many) without an essential requirement"
    case .unavailable: "\(many) not available in these months"
    case .impossible: "\(many) whom no plan can send"
    case .limited: "\(many) kept out by a single rule"
    case .committed: "\(many) committed to other tours"
    case .outranked: "\(many) outranked"
    case .outweighed: "\(many) whom more important levels rule out"
    case .unsettled: "\(many) not looked at for want of time"
    }
  }

  func absences(_ count: Int) -> String {
    "What the plan loses without one of its \(self.count(count, .officer)), the worst first"
  }

  var absenceTitles: (before: [String], after: [String]) {
    (["Without", "On"], ["Standby", "Moves"])
  }

  var nobody: String { "nobody" }

  func harmless(_ count: Int) -> String {
    "\(self.count(count, .officer)) more could be replaced without a loss but points."
  }

  var noPlanThen: String { "no plan" }

  func samples(_ count: Int) -> String {
    "What levels lose when officers drop out by chance, in \(number(count)) samples"
  }

  var sampleTitles: [String] { ["Level", "Least", "Half", "Nine in ten", "Most"] }

  func costliest(_ officers: [(name: String, lost: Int, samples: Int)]) -> String {
    let list = officers.map { name, lost, samples in
      "\(name) (\(count(lost, .officerMonth)) vacant in \(number(samples)) sample\(samples == 1 ? "" : "s"))"
    }
    return "Most went vacant without: \(clauses(list))."
  }
}
