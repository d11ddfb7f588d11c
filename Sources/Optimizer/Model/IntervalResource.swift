/// A set of officers × a set of posts, and for each month a most and a least number of them on tour.
///
/// Coverage of a post, quotas, ceilings and targets all have this shape.
public struct IntervalResource: Sendable {
  /// What it is, for reports and exported models; unique in the model.
  public let name: String
  /// Which officers count; nil means every one.
  public let officers: [Bool]?
  /// The posts on which they count, ascending.
  public let posts: [Int]
  /// Months at the start of a tour in which it does not yet count.
  public let delay: Int
  /// The most tours that may be chosen, by month of the horizon; nil means any number.
  public let most: [Int]?
  /// The least tours wanted, by month of the horizon; what is missing is *short*; nil means none.
  public let least: [Int]?

  /// A resource of these parts; `most` and `least` have one element for each month of the horizon.
  public init(
    name: String, officers: [Bool]? = nil, posts: [Int], delay: Int = 0, most: [Int]? = nil,
    least: [Int]? = nil
  ) {
    self.name = name
    self.officers = officers
    self.posts = posts
    self.delay = delay
    self.most = most
    self.least = least
  }

  /// The months of the horizon in which a tour counts; nil where it never does.
  func span(of tour: Int, in tours: TourModel.Tours, months: Int) -> ClosedRange<Int>? {
    let first = Int(tours.start[tour]) + delay
    let last = min(Int(tours.end[tour]), months - 1)
    return first <= last ? first...last : nil
  }

  /// Whether an officer counts.
  func counts(officer: Int32) -> Bool { officers?[Int(officer)] ?? true }
}
