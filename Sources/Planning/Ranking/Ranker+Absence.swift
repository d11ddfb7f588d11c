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

  /// What the plan loses without an officer.
  ///
  /// - Parameters:
  ///   - officer: One of `sent`.
  ///   - limits: When to stop; what is not known then is an interval.
  ///   - watcher: May stop it.
  /// - Returns: What is lost, who steps in, and who else moves.
  /// - Complexity: exponential at worst.
  public func absence(
    of officer: Int, within limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) -> Absence {
    let base = alternatives.base.solution
    let found = searched(without: [officer], within: limits, watcher: watcher)
    // With the officer's tours given back the choice would be the old one, so those must stay away.
    let away = base.tours.filter { Int(state.model.tours.officer[$0]) != officer }
    let nearest = NearestChoice(to: away, keeping: [], in: state.model)
    let moves = Move.all(
      from: base.tours, to: nearest.nearest(from: found.price.tours ?? away), first: [officer],
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
      officer: officer, tours: own, losses: losses(by: found.price), clash: found.clash,
      standby: standby?.officer, moves: moves)
  }

  /// What each level loses without several officers, down to the first that is not known exactly.
  ///
  /// - Parameters:
  ///   - officers: Indices into `Programme.officers`.
  ///   - limits: When to stop; what is not known then is an interval.
  ///   - watcher: May stop it.
  /// - Returns: One loss for each of these levels.
  /// - Complexity: exponential at worst.
  public func losses(
    without officers: [Int], within limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) -> [Price.Loss] {
    losses(by: searched(without: Set(officers), within: limits, watcher: watcher).price)
  }

  private func losses(by price: Price) -> [Price.Loss] {
    price.losses(against: alternatives.base.solution, in: state.model)
  }

  /// The best plan without officers; where there is none, what is known at a glance, and the rules that clash.
  private func searched(
    without officers: Set<Int>, within limits: Limits, watcher: (any Watcher)?
  ) -> (price: Price, clash: [String]) {
    let tours = state.model.tours
    let wish = Alternatives.Wish(
      without: (0..<tours.count).filter { officers.contains(Int(tours.officer[$0])) })
    let clock = Deadline(seconds: limits.seconds)
    var known = alternatives.glance(at: wish)
    if let search = alternatives.search(for: wish, within: limits, watcher: watcher) {
      search.advance(nodes: .max)
      known = search.price
      if known.values == known.bounds || clock.isOver && known.values != nil { return (known, []) }
    }
    if watcher?.wantsStop == true { return (known, []) }
    do throws(Unsolvable) {
      let found = try alternatives.settle(wish, within: clock.all(of: limits), watcher: watcher)
      return (found.price.sharpened(by: known, in: state.model), [])
    } catch {
      let rules = if case .clash(let rules) = error { state.words(rules) } else { [String]() }
      return (known, rules)
    }
  }
}
