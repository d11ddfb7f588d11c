/// The courses that prepare for tours: every chosen tour takes one seat of one course that suits it.
public struct SeatPool: Sendable {
  /// How many seats each course has.
  public let seats: [Int]
  /// What to call each course, for reports and exported models.
  public let names: [String]
  /// The courses that suit the tours of each class, ascending.
  public let courses: [[Int]]
  /// The class of each tour of the model.
  public let classOfTour: [Int32]

  /// A pool of these parts.
  public init(seats: [Int], names: [String], courses: [[Int]], classOfTour: [Int32]) {
    self.seats = seats
    self.names = names
    self.courses = courses
    self.classOfTour = classOfTour
  }

  /// A course for each of the tours, or nil where they cannot all have one; the same tours in the same
  /// order get the same seats.
  /// - Complexity: O(tours × courses × seats).
  public func assign(_ tours: [Int]) -> [Int]? {
    var allocation = SeatAllocation(self)
    for tour in tours where !allocation.seat(tour) { return nil }
    return tours.compactMap { allocation.course[$0] }
  }
}
