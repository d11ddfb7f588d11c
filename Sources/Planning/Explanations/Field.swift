import Programme
import Selection

/// Everybody whom a plan could send, post by post, with the points that order them: no solving is needed.
public struct Field: Sendable {
  /// The candidates of each post, most points first and equal ones in the order of their identifiers.
  private let candidates: [[Candidate]]

  /// An officer who could be sent to a post.
  public struct Candidate: Hashable, Sendable {
    /// The officer, an index into `Programme.officers`.
    public let officer: Int
    /// The most points a month of any tour that a plan could start.
    public let points: Int
    /// The first tour with so many points: its first month, counted from the horizon's first, 0.
    public let start: Int
    /// How many tours a plan could start.
    public let tours: Int
    /// The first and the last month in which one could start, counted likewise.
    public let starts: ClosedRange<Int>
  }

  /// The field of a situation: of the possible tours those that every rule admits, which are the tours that
  /// the model of the planner is made of.
  /// - Complexity: O(possible tours × rules + candidates × log candidates).
  public init(of situation: Situation) {
    let possible = situation.possible
    let admitted = possible.admitted(by: Formulation.rules.map { $0.init(situation) })
    let (officers, posts) = (possible.officer, possible.post)
    let (points, starts) = (possible.points, possible.from)
    var candidates = [[Candidate]](repeating: [], count: situation.programme.posts.count)
    // The tours of one officer on one post follow each other.
    var (open, post): (Candidate?, Int32) = (nil, -1)
    for tour in admitted {
      if let known = open, known.officer != officers[tour] || post != posts[tour] {
        candidates[Int(post)].append(known)
        open = nil
      }
      post = posts[tour]
      open = Candidate(
        officer: Int(officers[tour]), points: points[tour], start: Int(starts[tour]), after: open)
    }
    if let open { candidates[Int(post)].append(open) }
    self.candidates = candidates.map { field in
      field.sorted { ($1.points, $0.officer) < ($0.points, $1.officer) }
    }
  }

  /// The candidates of a post, most points first.
  public subscript(post: Int) -> [Candidate] { candidates[post] }

  /// An officer as a candidate of a post; nil for one who could not be sent.
  /// - Complexity: O(candidates).
  public func candidate(_ officer: Int, for post: Int) -> Candidate? {
    candidates[post].first { $0.officer == officer }
  }

  /// Where somebody with so many points stands for a post.
  /// - Complexity: O(candidates).
  public func place(of points: Int, among post: Int, except officer: Int) -> Place {
    let others = candidates[post].filter { $0.officer != officer }
    return Place(
      rank: 1 + others.count { $0.points > points },
      level: others.count { $0.points == points }, field: others.count + 1,
      above: others.last { $0.points > points }?.points)
  }

  /// A place in the order of a post's candidates.
  public struct Place: Hashable, Sendable {
    /// 1 for the first; equal points share a rank.
    public let rank: Int
    /// How many others have as many points.
    public let level: Int
    /// How many candidates there are.
    public let field: Int
    /// The points of the nearest one above; nil for the first.
    public let above: Int?
  }

  /// The fewest points with which an officer is among the first so many of the others; nil where there are
  /// fewer others, so that any points do.
  public func pointsToBeAmong(first count: Int, of post: Int, except officer: Int) -> Int? {
    let others = candidates[post].filter { $0.officer != officer }
    return count > 0 && others.count >= count ? others[count - 1].points : nil
  }
}

extension Field.Candidate {
  /// An officer with one tour more than before, that starts no earlier than those.
  fileprivate init(officer: Int, points: Int, start: Int, after known: Field.Candidate?) {
    self.officer = officer
    tours = (known?.tours ?? 0) + 1
    starts = (known?.starts.lowerBound ?? start)...start
    if let known, known.points >= points {
      (self.points, self.start) = (known.points, known.start)
    } else {
      (self.points, self.start) = (points, start)
    }
  }
}
