/// The rows and columns of course seats: chosen tours of a class = seats it takes, over its courses;
/// seats taken on a course ≤ its seats.
///
/// Where the tours are whole, so can the seats be (a transportation problem), and their columns need not
/// be asked to. Only the rows limit a course, so that a clash can be said to be due to it.
struct Seating: Sendable {
  private let classRows: [Int]
  private let courseRows: [Int]
  private let pool: SeatPool
  private var columns: [[Int]] = []
  /// The tours of each class.
  private var classSizes: [Int]

  /// Adds the rows of a pool and its tours' elements in them.
  init(
    _ pool: SeatPool, tours: [Int], rows: inout TourProgram, entries: inout ColumnEntries
  ) {
    self.pool = pool
    classRows = pool.courses.indices.map { rows.addRow(.seatClass($0), from: 0, to: 0) }
    courseRows = pool.seats.indices.map { rows.addRow(.course($0), to: pool.seats[$0]) }
    classSizes = [Int](repeating: 0, count: pool.courses.count)
    for (place, tour) in tours.enumerated() {
      classSizes[Int(pool.classOfTour[tour])] += 1
      entries.add(place, row: classRows[Int(pool.classOfTour[tour])])
    }
  }

  /// Adds the columns for seats taken, by class and course.
  mutating func addColumns(to program: inout TourProgram) {
    columns = pool.courses.enumerated().map { index, courses in
      courses.map { course in
        program.addColumn(
          .seats(index, course: course), to: classSizes[index], isInteger: false,
          [(classRows[index], -1), (courseRows[course], 1)])
      }
    }
  }

  /// Sets the columns to the seats that chosen tours take.
  func fill(_ values: inout [Int], chosen: [Int], courses: [Int], in pool: SeatPool) {
    for (tour, course) in zip(chosen, courses) {
      let index = Int(pool.classOfTour[tour])
      guard let place = pool.courses[index].firstIndex(of: course) else { continue }
      values[columns[index][place]] += 1
    }
  }
}
