public import Planning
public import Programme

/// What the page of a plan is made from.
struct PlanFacts {
  let programme: Programme
  let plan: Plan
  let summary: PlanSummary
  let deployment: Deployment
  let explainer: Explainer
  let field: Field
  let progress: [SolveStep]
  let showsNames: Bool
  /// The tours of the plan whose officer and post the programme knows, in the order of the page: by mission,
  /// post, first month and officer.
  let tours: [PlanTour]
  /// The posts that have a paragraph of their own, by mission and post; where a page cannot hold them all, those with
  /// vacant months alone.
  let detailed: [Int]
  private let isDetailed: [Bool]

  /// The most posts with a paragraph of their own: more make a page that is slow to open.
  private static let most = 2_000

  init(
    _ plan: Plan, in situation: Situation, field: Field, progress: [SolveStep], showsNames: Bool
  ) {
    programme = situation.programme
    self.plan = plan
    summary = PlanSummary(of: plan, for: programme)
    deployment = Deployment(of: plan, for: programme)
    explainer = Explainer(situation)
    self.field = field
    self.progress = progress
    self.showsNames = showsNames
    tours = PlanTour.all(of: plan, in: programme)
    let (posts, deployment) = (programme.posts, deployment)
    let open = posts.indices.filter { deployment.open[$0] != nil }
      .sorted { (posts[$0].mission, $0) < (posts[$1].mission, $1) }
    detailed =
      open.count <= Self.most
      ? open
      : Array(open.filter { deployment.vacantMonths(of: $0, posts[$0]) > 0 }.prefix(Self.most))
    var isDetailed = [Bool](repeating: false, count: posts.count)
    for post in detailed { isDetailed[post] = true }
    self.isDetailed = isDetailed
  }

  /// Whether a post has a paragraph of its own.
  func isDetailed(_ post: Int) -> Bool { isDetailed[post] }

  /// The name of an officer, where one is given and may be shown.
  func name(of officer: Int) -> String? {
    let name = programme.officers[officer].name
    return showsNames && !name.isEmpty ? name : nil
  }
}

extension Deployment {
  /// The officer-months in which a post is not covered as it asks.
  func vacantMonths(of index: Int, _ post: Post) -> Int {
    let covered = covered(index)
    return (open[index].map(Array.init) ?? []).reduce(0) {
      $0 + max(0, post.headcount - covered[$1])
    }
  }
}

extension Markup {
  /// The name of a post; where it has a paragraph of its own, as a link to that.
  mutating func post(_ index: Int, _ facts: PlanFacts) {
    let id = facts.programme.posts[index].id
    if facts.isDetailed(index) {
      element("a", ["href": "#post-\(index + 1)"]) { $0.name(id) }
    } else {
      name(id)
    }
  }
}

/// A tour of a plan by indices.
struct PlanTour {
  /// The tour.
  let tour: Plan.Tour
  /// Its officer, an index into `Programme.officers`.
  let officer: Int
  /// Its post, an index into `Programme.posts`.
  let post: Int
  /// Its place in the table of tours, which names its row.
  var place = 0

  /// The identifier of its row.
  var row: String { "tour-\(place + 1)" }

  /// The tours of a plan by mission, post, first month and officer.
  static func all(of plan: Plan, in programme: Programme) -> [PlanTour] {
    let (officers, posts) = (programme.officerIndices, programme.postIndices)
    var tours = plan.tours.compactMap { tour -> PlanTour? in
      guard let officer = officers[tour.officer], let post = posts[tour.post] else { return nil }
      return PlanTour(tour: tour, officer: officer, post: post)
    }
    func key(_ tour: PlanTour) -> (Int, Int, Month, Int, Month) {
      (
        programme.posts[tour.post].mission, tour.post, tour.tour.from, tour.officer,
        tour.tour.until
      )
    }
    tours.sort { key($0) < key($1) }
    for place in tours.indices { tours[place].place = place }
    return tours
  }
}

extension ReportPage {
  /// The page of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - situation: What it was made from.
  ///   - field: Who could be sent where.
  ///   - progress: What the solve found, in its order.
  ///   - further: Sections of other reports, put before the last.
  ///   - language: The one that the page opens in.
  ///   - showsNames: Whether officers are named.
  ///   - version: The version of the program.
  /// - Complexity: O(tours × months + candidates × requirements).
  public init(
    of plan: Plan, in situation: Situation, field: Field, progress: [SolveStep],
    further: [PageSection] = [], language: Language, showsNames: Bool, version: String
  ) {
    let facts = PlanFacts(
      plan, in: situation, field: field, progress: progress, showsNames: showsNames)
    let sections: [PageSection?] =
      [.timeline(facts), .vacancies(facts), .quotas(facts), .targets(facts), .officers(facts)]
      + [.posts(facts), .tours(facts)] + further + [.solve(facts), .reading(facts)]
    self.init(
      title: facts.programme.name, opening: .answer(facts),
      filters: Filters.controls(for: facts.programme), sections: sections.compactMap(\.self),
      language: language, version: version)
  }
}
