extension TourProgram {
  /// Tours, ascending, with their columns; those that have none are left out.
  /// - Complexity: O(tours given × log tours).
  func columns(of chosen: [Int]) -> [(tour: Int, column: Int)] {
    chosen.compactMap { tour in
      // Columns stand in the order of their tours.
      let column = tours.indices.firstPlace { tours[$0] >= tour }
      return column < tours.count && tours[column] == tour ? (tour, column) : nil
    }
  }

  /// What chosen tours, given ascending, add up to in each row.
  /// - Complexity: O(rows + elements of their columns).
  func activity(of chosen: [Int]) -> [Int] {
    var activity = [Int](repeating: 0, count: program.rowCount)
    for (_, column) in columns(of: chosen) {
      program.forEachElement(of: column) { activity[$0] += $1 }
    }
    return activity
  }
}
