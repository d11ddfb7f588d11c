public import Programme
import Selection

/// Officers whom a plan sends nowhere and who could take one of its tours as it is: no rule is broken, and nothing else
/// of the plan changes.
///
/// They are found by counting. What somebody costs when others may move, and who can only be sent then, is what
/// `Ranker` solves for.
public struct StandIns: Sendable {
  private let found: [Plan.Tour: [StandIn]]

  /// Somebody who could take a tour as it is.
  public struct StandIn: Hashable, Sendable {
    /// The officer, an index into `Programme.officers`.
    public let officer: Int
    /// Points a month on this tour.
    public let points: Int
    /// For each level of the objective, in its order, what the plan would be worth less what it is worth.
    public let changes: [Int]
  }

  /// The stand-ins of the tours that a plan starts, at most so many of each: those who cost the first levels least.
  /// - Complexity: O(possible tours × rules + candidates of the tours × (quotas + targets) × months).
  public init(for plan: Plan, in situation: Situation, most: Int) {
    let exchange = TourExchange(of: plan, in: situation)
    let tours = Dictionary(
      grouping: exchange.tours.filter { $0.tour.state != .running }, by: { Slot($0.key) })
    let admitted = situation.possible.admitted(by: Formulation.rules.map { $0.init(situation) })
    var found: [Plan.Tour: [StandIn]] = [:]
    for possible in admitted {
      let key = TourKey(possible, in: situation)
      guard exchange.isHome(key.officer), let chosen = tours[Slot(key)] else { continue }
      let points = situation.possible.points[possible]
      for (tour, own) in chosen {
        guard
          let changes = exchange.changes(sending: key, insteadOf: own, worth: points, tour.points)
        else { continue }
        found[tour, default: []].append(
          StandIn(officer: key.officer, points: points, changes: changes))
      }
    }
    let objective = situation.programme.objective
    self.found = found.mapValues { standIns in
      Array(standIns.sorted { $0.isBefore($1, by: objective) }.prefix(most))
    }
  }

  /// Those who could take a tour of the plan, the best first; nobody for a running one, which is a fact.
  public subscript(tour: Plan.Tour) -> [StandIn] { found[tour] ?? [] }

  /// What a tour is without its officer.
  private struct Slot: Hashable {
    let post, from, until: Int

    init(_ key: TourKey) { (post, from, until) = (key.post, key.from, key.until) }
  }
}

extension StandIns.StandIn {
  /// Whether a plan would rather send this one: the first level that tells them apart decides, then the officers' order.
  fileprivate func isBefore(_ other: Self, by objective: [ObjectiveLevel]) -> Bool {
    for (level, (own, others)) in zip(objective, zip(changes, other.changes)) where own != others {
      return (own > others) == level.isMaximised
    }
    return officer < other.officer
  }
}
