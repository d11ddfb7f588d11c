public import Optimizer
public import Programme

/// What a plan loses without one of its officers, everything else planned anew.
public struct Absence: Sendable {
  /// The officer, an index into `Programme.officers`.
  public let officer: Int
  /// The officer's tours in the plan, those that run left out: they are facts.
  public let tours: [Move.Leg]
  /// What each level loses, down to the first that is not known exactly.
  public let losses: [Price.Loss]
  /// Whether all of it is exact.
  public let isExact: Bool
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
  /// - Throws: `PlanningFailure.clash` where a pin requires the officer.
  /// - Complexity: exponential at worst.
  public func absence(
    of officer: Int, within limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) throws(PlanningFailure) -> Absence {
    let found = try settled(without: [officer], within: limits, watcher: watcher)
    let programme = situation.programme
    let moves = Move.all(
      from: alternatives.base.solution.tours, to: found.tours ?? [], first: [officer],
      in: state.model, since: programme.horizon.first)
    let own = moves.first { $0.officer == officer }?.before ?? []
    let standby = moves.first { move in
      move.officer != officer
        && move.after.contains { leg in
          own.contains { $0.post == leg.post && $0.months.overlaps(leg.months) }
        }
    }
    let losses = found.losses(against: alternatives.base.solution, in: state.model)
    return Absence(
      officer: officer, tours: own, losses: losses,
      isExact: losses.count == state.model.levels.count && losses.allSatisfy(\.isExact),
      standby: standby?.officer, moves: moves)
  }

  /// The best plan without officers.
  func settled(
    without officers: Set<Int>, within limits: Limits, watcher: (any Watcher)?
  ) throws(PlanningFailure) -> Price {
    let tours = state.model.tours
    let wish = Alternatives.Wish(
      without: (0..<tours.count).filter { officers.contains(Int(tours.officer[$0])) })
    do throws(Unsolvable) {
      return try alternatives.settle(wish, within: limits, watcher: watcher).price
    } catch {
      switch error {
      case .clash(let rules): throw .clash(rules.map(state.words))
      case .solver(let message): throw .defect(["the linear solver failed: \(message)"])
      }
    }
  }
}
