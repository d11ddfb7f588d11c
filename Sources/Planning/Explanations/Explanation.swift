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
