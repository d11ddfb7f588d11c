public import Optimizer
public import Programme
import Selection

/// Prices the alternatives to a plan: everybody who could have been sent on one of its tours.
///
/// Cheap bounds come first, dear ones only where they do not settle the order: the alternative that may be the cheapest
/// is looked at more closely, until it is known to be.
public struct Ranker: Sendable {
  /// The plan.
  public let plan: Plan
  let situation: Situation
  let state: PlanningState
  private(set) var alternatives: Alternatives
  private let explainer: Explainer
  private let indices: (officers: [String: Int], posts: [String: Int])

  /// Prices alternatives to what planning found.
  /// - Complexity: O(levels × possible tours × rules).
  public init(_ outcome: Outcome, _ state: PlanningState) {
    plan = outcome.plan
    situation = outcome.situation
    self.state = state
    alternatives = state.alternatives
    explainer = Explainer(situation)
    indices = (situation.programme.officerIndices, situation.programme.postIndices)
  }

  /// The tours of the plan that were chosen, not found running: by post in the order of the programme, then by month
  /// and officer; perhaps of one post alone.
  public func tours(of post: Int? = nil) -> [Plan.Tour] {
    plan.tours.filter { tour in
      tour.state != .running && (post.map { indices.posts[tour.post] == $0 } ?? true)
    }.sorted { place($0) < place($1) }
  }

  private func place(_ tour: Plan.Tour) -> (Int, Month, String) {
    (indices.posts[tour.post] ?? 0, tour.from, tour.officer)
  }

  /// The same with a tree over the plan's last level, which makes prices many times sooner known.
  ///
  /// - Parameters:
  ///   - limits: When to stop, and how many threads it may use.
  ///   - watcher: May stop it.
  ///   - progress: Hears each time that the tree has so many cases more.
  /// - Returns: A ranker of the same plan.
  /// - Complexity: exponential at worst, and as much as proving the plan's last level.
  public func prepared(
    within limits: Limits = Limits(), watcher: (any Watcher)? = nil,
    progress: (_ cases: Int) -> Void = { _ in }
  ) -> Ranker {
    var prepared = self
    prepared.alternatives = alternatives.prepared(
      within: limits, watcher: watcher, progress: progress)
    return prepared
  }

  /// The fairness facts of the plan.
  /// - Complexity: as `FairnessFacts` and `Field`.
  public var fairness: FairnessFacts {
    FairnessFacts(of: plan, in: situation, field: Field(of: situation))
  }

  /// The tours of the plan as `tours(of:)` has them, those together that share post and months: whoever could be sent on
  /// one of them could be on each, at one price.
  public func places(of post: Int? = nil) -> [[Plan.Tour]] {
    var places: [[Plan.Tour]] = []
    for tour in tours(of: post) {
      if let last = places.last?.last, last.post == tour.post, last.from == tour.from,
        let place = places.indices.last(where: { places[$0][0].until == tour.until })
      {
        places[place].append(tour)
      } else {
        places.append([tour])
      }
    }
    return places
  }

  /// The prices of alternatives to a place, nothing of them looked at yet; nil where it has no tours.
  ///
  /// - Parameters:
  ///   - tours: One of `places(of:)`.
  ///   - reserves: How many reserves are wanted.
  ///   - others: Whether the prices of everybody else are, too, in what is left of the time.
  /// - Returns: Prices to be settled.
  /// - Complexity: O(candidates × levels × tours of an officer).
  public func pricing(of tours: [Plan.Tour], reserves: Int, others: Bool = false) -> PlacePricing? {
    PlacePricing(
      of: tours, tours.map { slot(of: $0) }, reserves: reserves, others: others,
      alternatives: alternatives)
  }

  /// Everybody who could have been sent on each tour of a place: the reserves with their prices, and everybody else with
  /// a reason.
  /// - Complexity: O(officers × rules) for each tour.
  public func rankings(by pricing: PlacePricing) -> [TourRanking] {
    let (first, others) = pricing.contest.ranked(first: pricing.reserves)
    let base = alternatives.base.solution.tours
    let reserves = first.map { entry in
      let nearest = NearestChoice(to: base, keeping: [entry.tour], in: state.model)
      return (entry: entry, choice: nearest.nearest(from: entry.price.tours ?? base))
    }
    return zip(pricing.tours, pricing.slots).map { tour, slot in
      ranking(of: tour, slot, pricing.contest, reserves, others)
    }
  }

  private func slot(of tour: Plan.Tour) -> Slot {
    Slot(
      post: indices.posts[tour.post] ?? 0, start: situation.offset(of: tour.from),
      end: situation.offset(of: tour.until), chosen: indices.officers[tour.officer] ?? 0,
      taking: Set(alternatives.base.solution.tours), in: state.model,
      handover: situation.programme.handoverMonths)
  }

  /// What was found, for one of the tours that it was about: the reserves, each with the plan that sends them, and the
  /// others.
  private func ranking(
    of tour: Plan.Tour, _ slot: Slot, _ contest: Contest,
    _ first: [(entry: Contest.Entry, choice: [Int])], _ others: [Contest.Entry]
  ) -> TourRanking {
    let programme = situation.programme
    let officer = indices.officers[tour.officer] ?? 0
    let reserves = first.map { known, choice in
      TourRanking.Reserve(
        officer: known.officer, points: points(of: known.tour, slot),
        losses: contest.losses(of: known), isExact: contest.isExact(known),
        moves: Move.all(
          from: alternatives.base.solution.tours, to: choice, first: [known.officer, officer],
          in: state.model, since: programme.horizon.first))
    }
    let rest = others.map { other in
      TourRanking.Other(
        officer: other.officer, points: points(of: other.tour, slot),
        reason: reason(for: other, slot, contest))
    }
    let known = Set(contest.all.map(\.officer)).union(slot.taken)
    let strangers = programme.officers.indices.filter { !known.contains($0) }.map { stranger in
      TourRanking.Other(
        officer: stranger, points: nil, reason: obstacles(of: stranger, to: tour, on: slot.post))
    }
    return TourRanking(
      tour: tour, officer: officer, post: slot.post, months: slot.months, reserves: reserves,
      settled: contest.settled, others: rest + strangers)
  }

  /// Points a month on a tour of the model.
  private func points(of tour: Int, _ slot: Slot) -> Int {
    situation.possible.points[state.possible(tour)]
  }

  /// Why somebody could not be sent on a tour at all.
  private func obstacles(
    of officer: Int, to tour: Plan.Tour, on post: Int
  ) -> TourRanking.Reason {
    let found = explainer.obstacles(of: officer, on: post, in: tour.from...tour.until)
    let isIneligible = found.contains { if case .requirement = $0 { true } else { false } }
    return isIneligible ? .ineligible(found) : .unavailable(found)
  }

  /// Why somebody who could be sent is no reserve.
  private func reason(
    for other: Contest.Entry, _ slot: Slot, _ contest: Contest
  ) -> TourRanking.Reason {
    if let clash = other.clash { return .impossible(state.words(clash)) }
    if let rule = ruleInTheWay(of: other, slot) { return .limited(by: rule) }
    let losses = contest.losses(of: other)
    let isLost = losses.contains { $0.atLeast > 0 }
    if isLost, let tour = otherTour(of: other, slot) { return .committed(tour, losses: losses) }
    let last = state.model.levels.count - 1
    guard let first = losses.firstIndex(where: { $0.atLeast > 0 }) else { return .unsettled }
    guard first == last, state.model.levels[last].isMaximised, slot.months > 0 else {
      return .outweighed(losses: losses)
    }
    let points = { (loss: Int) in (loss + slot.months - 1) / slot.months }
    return .outranked(
      points: points(losses[last].atLeast),
      isExact: losses[last].atMost.map(points) == points(losses[last].atLeast))
  }

  /// The one rule that the plan would break with somebody in the chosen officer's place, where it would be as good
  /// otherwise.
  private func ruleInTheWay(of other: Contest.Entry, _ slot: Slot) -> String? {
    guard let own = slot.tour,
      let rule = LimitingRule(
        exchanging: own, for: other.tour, in: alternatives.base.solution, of: state.model)
    else { return nil }
    return state.words([rule.asClash]).first
  }

  /// The tour of the plan that keeps somebody from another.
  private func otherTour(of other: Contest.Entry, _ slot: Slot) -> Plan.Tour? {
    let id = situation.programme.officers[other.officer].id
    let rest = situation.restMonths(afterPost: slot.post)
    return plan.tours.first { tour in
      guard tour.officer == id, tour.state != .running else { return false }
      let (start, end) = (situation.offset(of: tour.from), situation.offset(of: tour.until))
      let own = indices.posts[tour.post].map { situation.restMonths(afterPost: $0) } ?? 0
      return start <= slot.end + rest && slot.start <= end + own
    }
  }
}
