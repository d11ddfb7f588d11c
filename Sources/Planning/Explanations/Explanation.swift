public import Programme
public import Selection

/// How one officer stands with one post: what is asked and found, what keeps the officer from it, what the
/// officer is worth there and who is worth more. Nothing is solved.
public struct Explanation: Sendable {
  /// The officer, an index into `Programme.officers`.
  public let officer: Int
  /// The post, an index into `Programme.posts`.
  public let post: Int
  /// The essential requirements, of each kind and name the strictest.
  public let requirements: [RequirementRecord]
  /// What keeps the officer from the post: groups of which each, taken alone, leaves no tour.
  public let obstacles: [[Obstacle]]
  /// The months in which tours of the post may start, whoever serves.
  public let postStarts: [Month]
  /// The months in which a plan could start a tour of the officer, first to last, and how many tours; nil where none.
  public let possible: (starts: ClosedRange<Month>, tours: Int)?
  /// What the officer is worth for the best of these tours, or for the first that the post has.
  public let merit: MeritBreakdown
  /// Where the officer stands among those who could be sent; for one who could not, where the officer would.
  public let place: Field.Place
  /// The fewest points with which an officer is among as many as the post asks for; nil where any will do.
  public let pointsToBeAmongFirst: Int?
  /// What would earn more points, the most first.
  public let improvements: [Improvement]

  /// Where the officer stands with the post.
  public var standing: Standing { Standing(obstacles) }
}

/// Explains officers and posts of one situation.
public struct Explainer: Sendable {
  /// What is known before planning.
  public let situation: Situation
  /// Who could be sent where.
  public let field: Field
  private let finder: ObstacleFinder
  private let requirements: [PostRequirements]
  private let scores: [Pair: Int]

  private struct Pair: Hashable {
    let officer: Int
    let post: Int
  }

  /// - Complexity: O(possible tours + requirements).
  public init(_ situation: Situation) {
    self.situation = situation
    field = Field(of: situation)
    finder = ObstacleFinder(situation)
    requirements = PostRequirements.ofPosts(in: situation.programme)
    scores = Dictionary(
      situation.programme.scores.map { (Pair(officer: $0.officer, post: $0.post), $0.points) }
    ) { first, _ in first }
  }

  /// How an officer stands with a post.
  /// - Complexity: O(candidates of the post + tours of the post × obstacles).
  public func explanation(of officer: Int, on post: Int) -> Explanation {
    let programme = situation.programme
    let (person, asked) = (programme.officers[officer], requirements[post])
    let starts = situation.windows.starts[post]
    let candidate = field.candidate(officer, for: post)
    let month = programme.horizon.first
    let merit = merit(
      of: officer, on: post, from: candidate.map { month + $0.start } ?? starts.first ?? month)
    let place = field.place(of: merit.points, among: post, except: officer)
    return Explanation(
      officer: officer, post: post,
      requirements: asked.strictest.map {
        RequirementRecord(of: person, on: $0, starts: starts)
      },
      obstacles: finder.groups(of: officer, on: post, asking: asked),
      postStarts: starts,
      possible: candidate.map {
        (month + $0.starts.lowerBound...month + $0.starts.upperBound, $0.tours)
      },
      merit: merit, place: place,
      pointsToBeAmongFirst: field.pointsToBeAmong(
        first: programme.posts[post].headcount, of: post, except: officer),
      improvements: Improvement.all(on: merit) {
        field.place(of: $0, among: post, except: officer)
      })
  }

  /// What keeps an officer from each post.
  /// - Complexity: O(posts × (tours of a post × obstacles)).
  public func obstacles(of officer: Int) -> [[[Obstacle]]] {
    requirements.enumerated().map { finder.groups(of: officer, on: $0, asking: $1) }
  }

  /// What an officer is worth on a post for a tour from a month.
  public func merit(of officer: Int, on post: Int, from month: Month) -> MeritBreakdown {
    MeritBreakdown(
      of: situation.programme.officers[officer], on: requirements[post], from: month,
      weights: situation.programme.weights, given: scores[Pair(officer: officer, post: post)])
  }
}
