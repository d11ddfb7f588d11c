/// A program narrowed to what choices have in common that are as good as roots allow, level after level.
///
/// Where a root with bound B proves that a column costs more than B has room for, no choice that good uses it; where
/// it proves that of a slack in a row, no choice that good has one. Levels after it are so held on the level's optimal
/// face by single columns and rows, not by the level's row alone, which a first-order method is slow to price.
/// All that is found on a face holds only for choices that reach the bounds.
struct Face {
  private(set) var program: TourProgram
  /// The rows whose activities are whole wherever columns are that must be.
  private let wholeRows: [Int]

  /// All of a program, before any root.
  init(of program: TourProgram) {
    self.program = program
    wholeRows = program.program.rowsOfWholeColumns
  }

  /// Holds a level where its root says, by its row.
  mutating func hold(_ root: LevelRoot) { program.hold(root.level, atCost: root.hold) }

  /// Narrows the face to choices that cost no more than a root holds its level at.
  /// - Complexity: O(columns + rows).
  mutating func narrow(by root: LevelRoot) {
    hold(root)
    for column in program.tours.indices where program.program.upper[column] > 0 {
      if root.dual.leansOnLeast(column), root.dual.excludes(column, atMost: root.hold) {
        program.limitColumn(column, to: 0)
      }
    }
    for row in wholeRows where root.dual.forbidsSlack(root.prices[row], atMost: root.hold) {
      let whole = program.program
      let limit = root.prices[row] > 0 ? whole.rowLower[row] : whole.rowUpper[row]
      if limit != .min, limit != .max { program.limitRow(row, from: limit, to: limit) }
    }
  }
}
