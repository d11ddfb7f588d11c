public import Parallel
public import Programme

/// Every tour that could be started: FORMAT "Possible tours", as flat arrays.
///
/// Ascending by officer, post, first month, last month. Rules that tie tours to each other (one place
/// at a time, headcounts, quotas, seats) are not judged here.
public struct PossibleTours: Sendable {
  /// The officer of each, an index into `Programme.officers`.
  public private(set) var officer: [Int32] = []
  /// The post of each, an index into `Programme.posts`.
  public private(set) var post: [Int32] = []
  /// The first month of each, in months after the horizon's first; never negative.
  public private(set) var from: [Int32] = []
  /// The last month of each, likewise; may lie past the horizon.
  public private(set) var until: [Int32] = []
  /// Points a month of each.
  public private(set) var points: [Int] = []
  /// How many (officer, post) pairs may serve at all, and how many were considered.
  public private(set) var pairs: (eligible: Int, considered: Int) = (0, 0)

  /// How many there are.
  public var count: Int { officer.count }

  /// The possible tours of a programme, listed on so many threads.
  /// - Complexity: O(officers + tours), and for each officer the profiles whose rarest criterion is met.
  public init(of programme: Programme, windows: PostWindows, threads: Threads = .one) {
    let lister = TourLister(of: programme, windows: windows)
    let (people, pieces) = (programme.officers.count, max(1, threads.count))
    let lists = threads.map(pieces) { piece in
      lister.tours(of: people * piece / pieces..<people * (piece + 1) / pieces)
    }
    self = lists[0]
    for list in lists.dropFirst() { append(list) }
    pairs.considered = people * programme.posts.count
  }

  /// No tours.
  init() {}

  /// Adds a tour that comes after all the others.
  mutating func append(officer: Int, post: Int32, from: Int, until: Int, points: Int) {
    self.officer.append(Int32(officer))
    self.post.append(post)
    self.from.append(Int32(from))
    self.until.append(Int32(until))
    self.points.append(points)
  }

  /// Counts a pair that may serve.
  mutating func notePair() { pairs.eligible += 1 }

  /// Adds tours that come after all the others.
  private mutating func append(_ others: PossibleTours) {
    officer += others.officer
    post += others.post
    from += others.from
    until += others.until
    points += others.points
    pairs.eligible += others.pairs.eligible
  }
}
