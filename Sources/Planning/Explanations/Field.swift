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
    let start: Int
    /// How many tours a plan could start.
    public let tours: Int
    /// The first and the last month in which one could start, counted likewise.
    public let starts: ClosedRange<Int>
  }

  /// The field of a situation: of the possible tours those that every rule admits, which are the tours that
  /// the model of the planner is made of.
  /// - Complexity: O(possible tours × rules + candidates × log candidates).
  public init(of situation: Situation) {
    let rules = Formulation.rules.map { $0.init(situation) }
    let possible = situation.possible
    var candidates = [[Candidate]](repeating: [], count: situation.programme.posts.count)
    for tour in 0..<possible.count where rules.allSatisfy({ $0.admits(tour) }) {
      let (officer, post) = (Int(possible.officer[tour]), Int(possible.post[tour]))
      let (points, start) = (possible.points[tour], Int(possible.from[tour]))
      guard let known = candidates[post].last, known.officer == officer else {
        candidates[post].append(
          Candidate(
            officer: officer, points: points, start: start, tours: 1, starts: start...start))
        continue
      }
      let isBetter = points > known.points
      candidates[post][candidates[post].count - 1] = Candidate(
        officer: officer, points: max(points, known.points),
        start: isBetter ? start : known.start, tours: known.tours + 1,
        starts: known.starts.lowerBound...max(start, known.starts.upperBound))
    }
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
