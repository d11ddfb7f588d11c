import Programme

/// A plan laid beside its programme: the tours by index, and the facts that several rules look at.
struct Evidence {
  let plan: Plan
  let programme: Programme
  /// The tours that the plan lists, officers and posts known; a tour listed twice is here twice.
  let listed: [StandingTour]
  /// The tours listed whose officer or post the programme does not know.
  let unknown: [Plan.Tour]
  /// Running tours that the plan does not list.
  let missing: [TourKey]
  /// Planned tours, as published.
  let planned: [TourKey]
  /// Every tour that stands, once: those listed, and the running tours whether listed or not.
  let standing: [StandingTour]
  /// The window of each post.
  let windows: [Window]
  /// What each post asks of its officers.
  let asked: [PostRequirements]
  /// How many officers cover each post in each month.
  let coverage: MonthlyCounts

  /// Complexity: O(officers + tours × months + posts × requirements that apply to them).
  init(_ plan: Plan, _ programme: Programme) {
    self.plan = plan
    self.programme = programme
    var stateOf: [TourKey: ExistingTour.State] = [:]
    for tour in programme.tours { stateOf[TourKey(tour)] = tour.state }

    let officers = Self.index(programme.officers.map(\.id))
    let posts = Self.index(programme.posts.map(\.id))
    var listed: [StandingTour] = []
    var unknown: [Plan.Tour] = []
    for tour in plan.tours {
      guard let officer = officers[tour.officer], let post = posts[tour.post] else {
        unknown.append(tour)
        continue
      }
      let key = TourKey(officer: officer, post: post, from: tour.from, until: tour.until)
      listed.append(StandingTour(key, existing: stateOf[key], listed: tour))
    }

    var seen: Set<TourKey> = []
    var standing = listed.filter { seen.insert($0.key).inserted }
    let running = programme.tours.filter { $0.state == .running }.map(TourKey.init)
    missing = running.filter { !seen.contains($0) }
    standing += missing.map { StandingTour($0, existing: .running, listed: nil) }
    planned = programme.tours.filter { $0.state == .planned }.map(TourKey.init)
    windows = programme.posts.map { Window(of: $0, in: programme) }
    asked = PostRequirements.ofPosts(in: programme)
    var coverage = MonthlyCounts(rows: programme.posts.count, in: programme.horizon)
    for tour in standing {
      let first = tour.key.from.advanced(by: programme.handoverMonths)
      coverage.add(tour, to: tour.key.post, from: first)
    }
    self.coverage = coverage
    self.listed = listed
    self.unknown = unknown
    self.standing = standing
  }

  /// The tours that the plan starts, each once.
  var started: [StandingTour] { standing.filter { !$0.isRunning } }

  /// The officer of a tour.
  func officer(of tour: TourKey) -> Officer { programme.officers[tour.officer] }

  /// The post of a tour.
  func post(of tour: TourKey) -> Post { programme.posts[tour.post] }

  /// The mission of a tour.
  func mission(of tour: TourKey) -> Mission { programme.missions[post(of: tour).mission] }

  /// Who, where and when a tour is.
  func scene(of tour: TourKey) -> Violation.Scene {
    Violation.Scene(
      officer: officer(of: tour).id, post: post(of: tour).id, from: tour.from, until: tour.until)
  }

  private static func index(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }
}
