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

  /// A course for each of the tours, or nil where they cannot all have one: augmenting paths in the
  /// order of the tours, so that the same tours get the same seats.
  /// - Complexity: O(tours × courses × classes).
  public func assign(_ tours: [Int]) -> [Int]? {
    var taken = [[Int]](repeating: [], count: seats.count)  // positions in `tours`, by course
    var course = [Int](repeating: -1, count: tours.count)
    for position in tours.indices {
      var cameFrom: [Int: Int] = [:]  // course → position that would move into it
      var queue = [position]
      var free: Int?
      search: while !queue.isEmpty {
        let mover = queue.removeFirst()
        for candidate in courses[Int(classOfTour[tours[mover]])] where cameFrom[candidate] == nil {
          cameFrom[candidate] = mover
          if taken[candidate].count < seats[candidate] {
            free = candidate
            break search
          }
          queue.append(contentsOf: taken[candidate])
        }
      }
      guard var target = free else { return nil }
      while let mover = cameFrom[target] {
        let left = course[mover]
        taken[target].append(mover)
        course[mover] = target
        if left < 0 { break }
        taken[left].removeAll { $0 == mover }
        target = left
      }
    }
    return course
  }
}
