/// A program over those tours of another that local search looks at: with many tours every part would else pass
/// over all of them.
struct Core {
  let program: TourProgram
  /// The column in the whole program of each tour of the core, ascending.
  let columns: [Int]
  /// The tours, by the model's numbers.
  private let tours: Set<Int>

  /// The tours of some columns, given ascending, with the levels held as in the whole program.
  /// - Complexity: O(tours × resources of a post).
  init(of model: TourModel, in whole: TourProgram, over columns: [Int]) {
    self.columns = columns
    let chosen = columns.map { whole.tours[$0] }
    tours = Set(chosen)
    var program = TourProgram(of: model, over: chosen)
    for (level, row) in whole.levelRows.enumerated() {
      guard let row, let own = program.levelRows[level] else { continue }
      program.limitRow(own, from: whole.program.rowLower[row], to: whole.program.rowUpper[row])
    }
    self.program = program
  }

  /// Whether every tour of a choice is in the core.
  func contains(_ choice: Incumbent) -> Bool { choice.tours.allSatisfy(tours.contains) }

  /// What stands at the core's tours in an array over the whole program's.
  func numbers<Number>(_ whole: [Number]) -> [Number] { columns.map { whole[$0] } }

  /// Limits of the whole program's columns as limits of the core's.
  func upper(_ whole: [Int]) -> [Int] {
    numbers(whole) + program.program.upper.dropFirst(columns.count)
  }
}
