/// Finds rows that another row implies, so that a linear program needs only the other.
///
/// Over columns x ≥ 0, a row Σ a x ≤ b is implied by a row Σ a′ x ≤ b′ where a ≤ a′ in every column, 0 ≤ a′, and
/// b′ ≤ b: Σ a x ≤ Σ a′ x ≤ b′ ≤ b. Where only few columns are left, most months of a post are implied by the
/// month after or before. Of rows that imply each other the first is kept.
struct DominatedRows {
  private let program: IntegerProgram
  /// The columns and values of each row that only limits from above, ascending.
  private var columns: [[Int32]]
  private var values: [[Int]]
  /// Whether each row limits from above what cannot be negative.
  private var isPacking: [Bool]
  /// A bit for each column, many sharing one: a row with a bit that another lacks is not part of it.
  private var signature: [UInt64]
  private var rowsOfColumn: [[Int32]]

  /// Looks at the rows of a program whose columns are at least `lower`.
  /// - Complexity: O(elements).
  init(of program: IntegerProgram, lower: [Int]) {
    self.program = program
    columns = [[Int32]](repeating: [], count: program.rowCount)
    values = [[Int]](repeating: [], count: program.rowCount)
    isPacking = program.rowUpper.map { $0 != .max }
    signature = [UInt64](repeating: 0, count: program.rowCount)
    rowsOfColumn = [[Int32]](repeating: [], count: program.columnCount)
    for column in 0..<program.columnCount {
      program.forEachElement(of: column) { row, value in
        guard isPacking[row] else { return }
        if value < 0 || lower[column] < 0 { isPacking[row] = false }
        columns[row].append(Int32(column))
        values[row].append(value)
        signature[row] |= 1 << UInt64(column % 64)
        rowsOfColumn[column].append(Int32(row))
      }
    }
  }

  /// Which rows are implied by another; rows that also limit from below never are.
  /// - Complexity: O(rows × rows of a column × columns of a row) at worst; few pairs get beyond the first look.
  var areImplied: [Bool] {
    (0..<program.rowCount).map { row in
      guard isPacking[row], program.rowLower[row] == .min else { return false }
      let rarest = columns[row].min { rowsOfColumn[Int($0)].count < rowsOfColumn[Int($1)].count }
      guard let rarest else { return false }
      return rowsOfColumn[Int(rarest)].contains { implies(Int($0), row) }
    }
  }

  private func implies(_ other: Int, _ row: Int) -> Bool {
    guard other != row, isPacking[other], signature[row] & ~signature[other] == 0,
      columns[row].count <= columns[other].count, program.rowUpper[other] <= program.rowUpper[row]
    else { return false }
    if columns[row].count == columns[other].count, other > row,
      program.rowUpper[other] == program.rowUpper[row]
    {
      return false
    }
    var place = 0
    for (column, value) in zip(columns[row], values[row]) {
      while place < columns[other].count, columns[other][place] < column { place += 1 }
      guard place < columns[other].count, columns[other][place] == column,
        values[other][place] >= value
      else { return false }
    }
    return true
  }
}
