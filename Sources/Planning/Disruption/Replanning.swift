public import Programme
import Selection

/// A published plan met by new facts: what has begun, what can still change, and what is no longer possible.
public struct Replanning: Sendable {
  /// The programme from now on, its published tours running or planned.
  public let variant: Variant
  /// The changes of all scenarios, in their order.
  public let changes: [Change]
  /// The plan as published, with the tours that run besides.
  public let published: Plan
  /// For each number of changes made, from none to all, the published tours that stand: that run, or could be
  /// started.
  private let standing: [Set<Plan.Tour>]

  /// The published plan of a sound source under scenarios.
  ///
  /// - Throws: `Faults`: everything that is wrong with the plan's names, the month, or the scenarios.
  /// - Complexity: for each change, that of reading a programme and listing its possible tours.
  public init(
    of source: Source, publishing publication: Publication, applying scenarios: [Scenario]
  ) throws(Faults) {
    let before = try Variant(of: source, publishing: publication, applying: [])
    variant = try Variant(of: source, publishing: publication, applying: scenarios)
    changes = scenarios.flatMap(\.changes)
    let facts = before.programme.tours.map { before.programme.named($0) }
    let published = Plan(
      programme: publication.plan.programme, status: .feasible, levels: publication.plan.levels,
      tours: facts)
    var standing: [Set<Plan.Tour>] = []
    for count in 0...changes.count {
      let steps = Self.first(count, of: scenarios)
      // What all changes make is sound, what only some make need not be: then the next ones decide.
      let variant = try? Variant(of: source, publishing: publication, applying: steps)
      standing.append(variant.map { Self.standing(published, in: $0) } ?? standing.last ?? [])
    }
    self.published = published
    self.standing = standing
  }

  /// The scenarios with no more than so many changes in all.
  private static func first(_ count: Int, of scenarios: [Scenario]) -> [Scenario] {
    var left = count
    return scenarios.map { scenario in
      defer { left = max(0, left - scenario.changes.count) }
      return scenario.prefix(left)
    }
  }

  /// The published tours that have begun.
  public var begun: [Plan.Tour] { published.tours.filter { $0.state == .running } }

  /// The published tours that could still change.
  public var open: [Plan.Tour] { published.tours.filter { $0.state != .running } }

  /// Those of them that are no longer possible, whoever else serves.
  public var impossible: [Plan.Tour] {
    open.filter { !(standing.last?.contains($0) ?? true) }
  }

  /// The change of a scenario after which a published tour no longer stands, an index into `changes`; nil where it
  /// stands, or did not stand before any change.
  public func culprit(of tour: Plan.Tour) -> Int? {
    guard standing.first?.contains(tour) == true else { return nil }
    return standing.firstIndex { !$0.contains(tour) }.map { $0 - 1 }
  }

  private static func standing(_ plan: Plan, in variant: Variant) -> Set<Plan.Tour> {
    let situation = Situation(of: variant.programme)
    let formulation = Formulation(of: situation, objective: [])
    var keys = Set(situation.running.map { TourPlace(variant.programme.named($0), variant) })
    let (tours, horizon) = (situation.possible, variant.programme.horizon)
    for index in formulation.possible {
      keys.insert(
        TourPlace(
          officer: variant.programme.officers[Int(tours.officer[index])].id,
          post: variant.origin(of: variant.programme.posts[Int(tours.post[index])].id),
          from: horizon.first + Int(tours.from[index]),
          until: horizon.first + Int(tours.until[index])))
    }
    return Set(plan.tours.filter { keys.contains(TourPlace($0, variant)) })
  }
}

/// Who, where and when, by names; the seats of a split post are those of the post.
private struct TourPlace: Hashable {
  let officer, post: String
  let from, until: Month

  init(officer: String, post: String, from: Month, until: Month) {
    self.officer = officer
    self.post = post
    self.from = from
    self.until = until
  }

  init(_ tour: Plan.Tour, _ variant: Variant) {
    self.init(
      officer: tour.officer, post: variant.origin(of: tour.post), from: tour.from,
      until: tour.until)
  }
}

extension Programme {
  /// A tour that stands, by names; a planned one is kept as far as nothing is decided.
  func named(_ tour: ExistingTour) -> Plan.Tour {
    Plan.Tour(
      officer: officers[tour.officer].id, post: posts[tour.post].id, from: tour.from,
      until: tour.until, state: tour.state == .running ? .running : .kept, course: nil,
      points: nil)
  }
}
