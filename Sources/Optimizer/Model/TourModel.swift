/// A programme as numbers: tours that may be chosen, what limits them, and what they are worth.
///
/// The optimizer knows no officers, only this. A *tour* is one officer on one post from its first to its
/// last month; everything about it stands in flat arrays at its index. Months count from 0, the first
/// of the horizon; a tour may end, and rest after it may end, beyond the last.
public struct TourModel: Sendable {
  /// How many months the horizon has.
  public let months: Int
  /// What to call each officer, for reports and exported models.
  public let officerNames: [String]
  /// What to call each post, likewise.
  public let postNames: [String]
  /// The tours that may be chosen.
  public var tours = Tours()
  /// What limits, or asks for, officers on tour month by month.
  public var resources: [IntervalResource] = []
  /// The course seats that tours need; nil where none is needed.
  public var seats: SeatPool?
  /// Sets of tours, one of each of which must be chosen.
  public var demands: [Demand] = []
  /// What is optimised, most important first.
  public var levels: [Level] = []

  /// A model without tours.
  public init(months: Int, officerNames: [String], postNames: [String]) {
    self.months = months
    self.officerNames = officerNames
    self.postNames = postNames
  }

  /// How many posts there are.
  var posts: Int { postNames.count }

  /// Tours in flat arrays, all of one length.
  public struct Tours: Sendable {
    /// The officer of each.
    public var officer: [Int32] = []
    /// The post of each.
    public var post: [Int32] = []
    /// The first month of each, at least 0.
    public var start: [Int32] = []
    /// The last month of each.
    public var end: [Int32] = []
    /// The last month of the rest after each: the officer's next tour starts later.
    public var restEnd: [Int32] = []

    /// No tours.
    public init() {}

    /// How many there are.
    public var count: Int { officer.count }

    /// Tours given by column, all of one length.
    public init(
      officer: [Int32], post: [Int32], start: [Int32], end: [Int32], restEnd: [Int32]
    ) {
      self.officer = officer
      self.post = post
      self.start = start
      self.end = end
      self.restEnd = restEnd
    }

    /// Adds a tour.
    public mutating func append(officer: Int, post: Int, start: Int, end: Int, restEnd: Int) {
      self.officer.append(Int32(officer))
      self.post.append(Int32(post))
      self.start.append(Int32(start))
      self.end.append(Int32(end))
      self.restEnd.append(Int32(restEnd))
    }
  }

  /// Tours one of which, at least, must be chosen.
  public struct Demand: Sendable {
    /// What asks for it, for reports and exported models.
    public let name: String
    /// The tours that satisfy it.
    public let tours: [Int]

    /// A demand of these tours.
    public init(name: String, tours: [Int]) {
      self.name = name
      self.tours = tours
    }
  }
}
