public import Planning
public import Programme
import Selection

/// What is in a programme, and what in it deserves a second look.
public struct Inspection: Sendable {
  /// The programme's name.
  public let programme: String
  /// The months planned.
  public let horizon: Horizon
  /// The aims, most important first.
  public let objective: [ObjectiveLevel]
  /// How many there are of everything.
  public let counts: Counts
  /// The posts that are open in the horizon but have no possible tour.
  public let withoutCandidate: [PostWithoutCandidate]
  /// What is sound but looks like a mistake, in the order of file and place.
  public let warnings: [Fault]
  /// The programme itself, whose languages, skills and ranks requirements speak of.
  let source: Programme

  /// How many there are of everything.
  public struct Counts: Hashable, Sendable {
    /// The rows of the tables.
    public let services, officers, missions, posts: Int
    /// Further rows.
    public let requirements, quotas, targets, pins: Int
    /// Courses; nil where no tour needs one.
    public let courses: Int?
    /// Seats of all courses.
    public let courseSeats: Int
    /// Officers asked for at once, over all posts.
    public let headcount: Int
    /// Officer-months asked for inside the horizon.
    public let officerMonths: Int
    /// Tours that run.
    public let running: Int
    /// Tours published but not binding.
    public let planned: Int
    /// Tours that could be started.
    public let possibleTours: Int
    /// Officer and post pairs that have a possible tour.
    public let eligiblePairs: Int
    /// All pairs.
    public let pairs: Int
  }

  /// Looks at a programme.
  /// - Complexity: O(officers × posts), and O(officers × requirements of the post) for each post without a candidate.
  public init(of situation: Situation) {
    let programme = situation.programme
    let running = Deployment(runningIn: programme)
    self.programme = programme.name
    source = programme
    horizon = programme.horizon
    objective = programme.objective
    counts = Counts(of: situation, open: running.open)
    let candidates = Set(situation.possible.post)
    let requirements = PostRequirements.ofPosts(in: programme)
    withoutCandidate = programme.posts.indices
      .filter { running.open[$0] != nil && !candidates.contains(Int32($0)) }
      .map { PostWithoutCandidate($0, asking: requirements[$0], in: situation) }
    warnings = (programme.warnings + running.doubts + PairDoubts(situation).all).sorted()
  }

  /// Where running tours exceed headcounts or quotas, or cover a post outside its window.
  public static func runningTourWarnings(of programme: Programme) -> [Fault] {
    Deployment(runningIn: programme).doubts
  }
}

extension Inspection.Counts {
  fileprivate init(of situation: Situation, open: [ClosedRange<Int>?]) {
    let programme = situation.programme
    services = programme.services.count
    officers = programme.officers.count
    missions = programme.missions.count
    posts = programme.posts.count
    requirements = programme.requirements.count
    quotas = programme.quotas.count
    targets = programme.targets.count
    pins = programme.pins.count
    courses = programme.courses?.count
    courseSeats = programme.courses?.reduce(0) { $0 + $1.seats } ?? 0
    headcount = programme.posts.reduce(0) { $0 + $1.headcount }
    officerMonths = zip(programme.posts, open).reduce(0) {
      $0 + $1.0.headcount * ($1.1?.count ?? 0)
    }
    running = situation.running.count
    planned = programme.tours.count - situation.running.count
    possibleTours = situation.possible.count
    eligiblePairs = situation.possible.pairs.eligible
    pairs = situation.possible.pairs.considered
  }
}
