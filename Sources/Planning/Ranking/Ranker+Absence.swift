public import Optimizer
import Programme

/// What a plan loses without one of its officers, everything else planned anew.
public struct Absence: Sendable {
  /// The officer, an index into `Programme.officers`.
  public let officer: Int
  /// The officer's tours in the plan; one that runs is a fact and stays.
  public let tours: [Move.Leg]
  /// What each level loses, down to the first that is not known exactly.
  public let losses: [Price.Loss]
  /// The rules that clash without the officer, where there is no plan then.
  public let clash: [String]
  /// Who then takes a place on one of the posts in the same months: the best standby; nil where nobody does.
  public let standby: Int?
  /// What changes, the officer first.
  public let moves: [Move]
}

extension Ranker {
  /// The officers whom the plan sends, those who only go on with a running tour left out, ascending.
  public var sent: [Int] {
    Set(alternatives.base.solution.tours.map { Int(state.model.tours.officer[$0]) }).sorted()
  }

  /// The price of the absence of officers, as far as it is known at a glance.
  ///
  /// - Parameter officers: Indices into `Programme.officers`.
  /// - Returns: A price to be settled.
  /// - Complexity: O(tours).
  public func pricing(without officers: [Int]) -> AbsencePricing {
    AbsencePricing(without: officers, alternatives: alternatives)
  }

  /// What the plan loses without an officer, who steps in, and who else moves, by what is known of the price of that.
  ///
  /// - Parameters:
  ///   - officer: One of `sent`.
  ///   - pricing: What `pricing(without:)` made of that officer alone.
  /// - Returns: What is known.
  /// - Complexity: O(tours chosen × resources of a post × months).
  public func absence(of officer: Int, by pricing: AbsencePricing) -> Absence {
    let base = alternatives.base.solution
    // With the officer's tours given back the choice would be the old one, so those must stay away.
    let away = base.tours.filter { Int(state.model.tours.officer[$0]) != officer }
    let nearest = NearestChoice(to: away, keeping: [], in: state.model)
    let moves = Move.all(
      from: base.tours, to: nearest.nearest(from: pricing.price.tours ?? away), first: [officer],
      in: state.model,
      since: situation.programme.horizon.first)
    let own = base.tours.filter { Int(state.model.tours.officer[$0]) == officer }.map {
      Move.Leg($0, in: state.model, since: situation.programme.horizon.first)
    }
    let standby = moves.first { move in
      move.officer != officer
        && move.after.contains { leg in
          own.contains { $0.post == leg.post && $0.months.overlaps(leg.months) }
        }
    }
    return Absence(
      officer: officer, tours: own, losses: losses(by: pricing), clash: state.words(pricing.clash),
      standby: standby?.officer, moves: moves)
  }

  /// What each level loses without officers, down to the first that is not known exactly.
  public func losses(by pricing: AbsencePricing) -> [Price.Loss] {
    pricing.price.losses(against: alternatives.base.solution, in: state.model)
  }
}
