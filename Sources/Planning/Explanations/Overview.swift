import Programme

/// How one officer stands with every post: for which a plan could send the officer, and what keeps the officer
/// from the others.
public struct Overview: Sendable {
  /// The officer, an index into `Programme.officers`.
  public let officer: Int
  /// The posts that the officer could be sent to: the best place first, then the most points.
  public let eligible: [Chance]
  /// The posts that the officer cannot be sent to, by where the officer stands with them.
  public let others: [Standing: Int]
  /// What keeps the officer from posts by itself, and from how many, the most first; a post may count in
  /// several.
  public let obstacles: [Count]
  /// How many posts a smallest set of several obstacles closes together.
  public let together: Int

  /// A post that the officer could be sent to.
  public struct Chance: Hashable, Sendable {
    /// The post, an index into `Programme.posts`.
    public let post: Int
    /// The officer as its candidate.
    public let candidate: Field.Candidate
    /// Where the officer stands.
    public let place: Field.Place
  }

  /// From how many posts something keeps the officer.
  public struct Count: Hashable, Sendable {
    /// What.
    public let obstacle: Obstacle
    /// How many posts.
    public let posts: Int
    /// How many of them it closes with nothing else in the way: they would be open without it.
    public let alone: Int
  }
}

extension Explainer {
  /// How an officer stands with every post.
  /// - Complexity: O(candidates of all posts + posts × (tours of a post × obstacles)).
  public func overview(of officer: Int) -> Overview {
    var chances: [Overview.Chance] = []
    var others: [Standing: Int] = [:]
    var counts = ObstacleCounts()
    var together = 0
    for (post, groups) in obstacles(of: officer).enumerated() {
      if let candidate = field.candidate(officer, for: post) {
        let place = field.place(of: candidate.points, among: post, except: officer)
        chances.append(Overview.Chance(post: post, candidate: candidate, place: place))
        continue
      }
      others[Standing(groups), default: 0] += 1
      let alone = groups.filter { $0.count == 1 }.joined().map(\.kind)
      counts.add(alone, hasNothingElse: groups.count == 1)
      if alone.isEmpty { together += 1 }
    }
    return Overview(
      officer: officer,
      eligible: chances.sorted {
        ($0.place.rank, $1.candidate.points, $0.post)
          < ($1.place.rank, $0.candidate.points, $1.post)
      },
      others: others,
      obstacles: counts.sorted,
      together: together)
  }
}

extension Obstacle {
  /// The obstacle without what differs from post to post, so that posts can be counted by it.
  fileprivate var kind: Obstacle {
    switch self {
    case .availableFrom(let month, _): .availableFrom(month, needed: month)
    case .availableUntil(let month, _): .availableUntil(month, needed: month)
    case .rest(let since, let free, _): .rest(since: since, free: free, needed: free)
    case .forbidden: .forbidden(from: [], reasons: [])
    default: self
    }
  }
}

/// Counts the posts that obstacles close, in the order in which they are met.
private struct ObstacleCounts {
  private var places: [Obstacle: Int] = [:]
  private var counts: [Overview.Count] = []

  /// Counts a post that each of these closes by itself, perhaps with nothing else in the way.
  mutating func add(_ obstacles: [Obstacle], hasNothingElse: Bool) {
    var seen: Set<Obstacle> = []
    for obstacle in obstacles where seen.insert(obstacle).inserted {
      let place = places[obstacle] ?? counts.count
      let known = place < counts.count ? counts[place] : nil
      let count = Overview.Count(
        obstacle: obstacle, posts: 1 + (known?.posts ?? 0),
        alone: (hasNothingElse ? 1 : 0) + (known?.alone ?? 0))
      if known == nil { counts.append(count) } else { counts[place] = count }
      places[obstacle] = place
    }
  }

  /// The counts, most posts first, then most with nothing else in the way.
  var sorted: [Overview.Count] {
    counts.enumerated().sorted { a, b in
      (b.element.posts, b.element.alone, a.offset) < (a.element.posts, a.element.alone, b.offset)
    }.map(\.element)
  }
}
