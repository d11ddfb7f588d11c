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
}
