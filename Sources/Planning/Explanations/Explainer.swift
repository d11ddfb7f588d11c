public import Programme
public import Selection

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

  /// What a post asks.
  public func requirements(of post: Int) -> PostRequirements { requirements[post] }

  /// What keeps an officer from each post.
  /// - Complexity: O(posts × (tours of a post × obstacles)).
  public func obstacles(of officer: Int) -> [[[Obstacle]]] {
    requirements.enumerated().map { finder.groups(of: officer, on: $0, asking: $1) }
  }

  /// Everything that keeps an officer from one tour of a post.
  func obstacles(of officer: Int, on post: Int, in months: ClosedRange<Month>) -> [Obstacle] {
    finder.obstacles(of: officer, on: post, asking: requirements[post], in: months)
  }

  /// What an officer is worth on a post for a tour from a month.
  public func merit(of officer: Int, on post: Int, from month: Month) -> MeritBreakdown {
    MeritBreakdown(
      of: situation.programme.officers[officer], on: requirements[post], from: month,
      weights: situation.programme.weights, given: scores[Pair(officer: officer, post: post)])
  }
}
