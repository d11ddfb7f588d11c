public import Programme
public import Selection
public import Verification

/// What a plan decided about an officer and a post: what it gives the officer, whom it sends to the post, and
/// what the officer in their place would mean.
public struct PlanComparison: Sendable {
  /// The officer's tours in the plan, by first month.
  public let tours: [Plan.Tour]
  /// The tours of others on the post, by first month and officer; empty where no post is asked about.
  public let rivals: [Rival]

  /// Somebody whom the plan sends to the post.
  public struct Rival: Sendable {
    /// The tour.
    public let tour: Plan.Tour
    /// The officer, an index into `Programme.officers`.
    public let officer: Int
    /// What that officer is worth; nil for a running tour.
    public let merit: MeritBreakdown?
    /// What the officer who asks would be worth for the same months; nil for a running tour.
    public let own: MeritBreakdown?
    /// What the exchange would mean.
    public let exchange: Exchange
  }

  /// What it would mean to send one officer in the place of another for the same months, everything else of
  /// the plan as it is.
  public enum Exchange: Sendable {
    /// The tour runs already: a fact.
    case running
    /// The officer could not be sent for these months, because of all of these.
    case impossible([Obstacle])
    /// The plan would break rules.
    case breaks([Violation])
    /// The plan would keep every rule, and its levels would change.
    case changes([Change])
  }

  /// A level of the objective as the plan has it, and after the exchange.
  public struct Change: Hashable, Sendable {
    /// The level.
    public let level: ObjectiveLevel
    /// What the plan is worth.
    public let now: Int
    /// What it would be worth.
    public let then: Int

    /// Whether the exchange would make it better; nil where it changes nothing.
    public var isBetter: Bool? {
      now == then ? nil : (then > now) == level.isMaximised
    }
  }
}

extension Explainer {
  /// What a plan decided about an officer, and about a post if one is given.
  /// - Complexity: O(tours) and one verification for each tour on the post.
  public func comparison(of officer: Int, on post: Int?, in plan: Plan) -> PlanComparison {
    let programme = situation.programme
    let own = plan.tours.filter { $0.officer == programme.officers[officer].id }
    guard let post else { return PlanComparison(tours: own, rivals: []) }
    let index = programme.officerIndices
    let worth = Verdict(of: plan, for: programme)
    let rivals = plan.tours.compactMap { tour -> PlanComparison.Rival? in
      guard tour.post == programme.posts[post].id, let rival = index[tour.officer], rival != officer
      else { return nil }
      let isRunning = tour.state == .running
      return PlanComparison.Rival(
        tour: tour, officer: rival,
        merit: isRunning ? nil : merit(of: rival, on: post, from: tour.from),
        own: isRunning ? nil : merit(of: officer, on: post, from: tour.from),
        exchange: isRunning
          ? .running : exchange(tour, for: officer, on: post, in: plan, worth))
    }
    return PlanComparison(
      tours: own,
      rivals: rivals.sorted { ($0.tour.from, $0.tour.officer) < ($1.tour.from, $1.tour.officer) })
  }

  /// What the plan would be with an officer in the place of a tour's.
  private func exchange(
    _ tour: Plan.Tour, for officer: Int, on post: Int, in plan: Plan, _ now: Verdict
  ) -> PlanComparison.Exchange {
    let programme = situation.programme
    guard isPossible(officer, on: post, from: tour.from, until: tour.until) else {
      return .impossible(obstacles(of: officer, on: post, in: tour.from...tour.until))
    }
    let replacement = Plan.Tour(
      officer: programme.officers[officer].id, post: tour.post, from: tour.from, until: tour.until,
      state: nil, course: tour.course, points: merit(of: officer, on: post, from: tour.from).points)
    let other = Plan(
      programme: plan.programme, status: .feasible, levels: plan.levels,
      tours: plan.tours.filter { $0 != tour } + [replacement])
    let then = Verdict(of: other, for: programme)
    let broken = then.violations.filter { violation in
      !violation.rule.isAboutClaims && !now.violations.contains(violation)
    }
    guard broken.isEmpty else { return .breaks(broken) }
    return .changes(
      zip(now.levels, then.levels).map {
        PlanComparison.Change(level: $0.level, now: $0.value, then: $1.value)
      })
  }

  /// Whether a tour is one that a plan could start.
  private func isPossible(_ officer: Int, on post: Int, from: Month, until: Month) -> Bool {
    let possible = situation.possible
    let (first, last) = (situation.offset(of: from), situation.offset(of: until))
    return (0..<possible.count).contains {
      possible.officer[$0] == Int32(officer) && possible.post[$0] == Int32(post)
        && possible.from[$0] == Int32(first) && possible.until[$0] == Int32(last)
    }
  }
}

extension Verification.Rule {
  /// Whether it is about what the plan says of itself, not about its tours.
  var isAboutClaims: Bool {
    switch self {
    case .programmeName, .levelOrder, .claimedValue, .bound, .status, .state: true
    default: false
    }
  }
}
