/// Seats of a pool given out one by one; earlier tours may be moved to other courses to make room.
struct SeatAllocation {
  private let pool: SeatPool
  /// The course of each tour seated so far.
  private(set) var course: [Int: Int] = [:]
  private var taken: [[Int]]

  init(_ pool: SeatPool) {
    self.pool = pool
    taken = [[Int]](repeating: [], count: pool.seats.count)
  }

  /// Seats a tour; false, with nothing changed, where no seat can be made free.
  /// - Complexity: O(courses × seats taken).
  mutating func seat(_ tour: Int) -> Bool {
    var mover: [Int: Int] = [:]  // course → the tour that would move onto it
    var queue = [tour]
    var next = 0
    while next < queue.count {
      let tour = queue[next]
      next += 1
      for candidate in pool.courses[Int(pool.classOfTour[tour])] where mover[candidate] == nil {
        mover[candidate] = tour
        if taken[candidate].count < pool.seats[candidate] {
          move(along: mover, into: candidate)
          return true
        }
        queue.append(contentsOf: taken[candidate])
      }
    }
    return false
  }

  private mutating func move(along mover: [Int: Int], into free: Int) {
    var target = free
    while let tour = mover[target] {
      let left = course[tour]
      taken[target].append(tour)
      course[tour] = target
      guard let left else { return }
      taken[left].removeAll { $0 == tour }
      target = left
    }
  }
}
