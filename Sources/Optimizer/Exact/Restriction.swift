/// A program with some of its columns fixed: those are taken out, and with them the rows that can no longer
/// be broken.
///
/// Columns that are fixed to a value other than 0 move the limits of their rows. Between them and what is
/// kept there is one to one: a point of the restriction, with the fixed values put back, is a point of the whole
/// program between the same bounds.
struct Restriction {
  private(set) var program = IntegerProgram()
  /// The costs of the columns kept.
  private(set) var costs: [Int] = []
  /// The column of the whole program that each column kept is.
  private(set) var columns: [Int] = []
  /// The columns fixed to something else than 0, and their values.
  private(set) var fixed: [(column: Int, value: Int)] = []
  /// What the fixed columns cost.
  private(set) var constant = 0

  /// Keeps the columns that have room between `lower` and `upper`.
  /// - Complexity: O(elements).
  init(of whole: IntegerProgram, costs: [Int], lower: [Int], upper: [Int]) {
    var activity = [(fixed: Int, least: Int, most: Int)](
      repeating: (0, 0, 0), count: whole.rowCount)
    for column in upper.indices {
      let (least, most) = (lower[column], upper[column])
      if least < most {
        columns.append(column)
        for element in whole.elements(of: column) {
          let (row, value) = (Int(whole.elementRows[element]), whole.elementValues[element])
          activity[row].least += value > 0 ? value * least : value * most
          activity[row].most += value > 0 ? value * most : value * least
        }
      } else if least != 0 {
        fixed.append((column, least))
        constant += costs[column] * least
        for element in whole.elements(of: column) {
          activity[Int(whole.elementRows[element])].fixed += whole.elementValues[element] * least
        }
      }
    }
    var place = [Int](repeating: -1, count: whole.rowCount)
    for row in 0..<whole.rowCount {
      let (moved, range) = (activity[row].fixed, activity[row])
      let least = whole.rowLower[row] == .min ? .min : whole.rowLower[row] - moved
      let most = whole.rowUpper[row] == .max ? .max : whole.rowUpper[row] - moved
      if range.least < least || range.most > most {
        place[row] = program.addRow(from: least, to: most)
      }
    }
    for column in columns {
      program.addColumn(
        from: lower[column], to: upper[column], isInteger: whole.isInteger[column],
        whole.elements(of: column).compactMap {
          let row = place[Int(whole.elementRows[$0])]
          return row < 0 ? nil : (row, whole.elementValues[$0])
        })
    }
    self.costs = columns.map { costs[$0] }
  }

  /// This restriction with cuts or other rows added to its program, and narrower bounds.
  /// - Complexity: O(elements).
  func narrowed(to program: IntegerProgram, lower: [Int], upper: [Int]) -> Restriction {
    var narrow = Restriction(of: program, costs: costs, lower: lower, upper: upper)
    narrow.columns = narrow.columns.map { columns[$0] }
    narrow.fixed = fixed + narrow.fixed.map { (columns[$0.column], $0.value) }
    narrow.constant += constant
    return narrow
  }

  /// A whole point of the restriction as one of the whole program, which has so many columns.
  func whole(_ point: [Double], columns count: Int) -> [Int] {
    var whole = [Int](repeating: 0, count: count)
    for (column, value) in fixed { whole[column] = value }
    for (column, value) in zip(columns, point) { whole[column] = Int(value.rounded()) }
    return whole
  }

  /// The columns of the whole program that are not 0 at a whole point of the restriction, ascending.
  func support(of point: [Double]) -> [Int] {
    let kept = columns.indices.filter { point[$0] > 0.5 }.map { columns[$0] }
    return (kept + fixed.map(\.column)).sorted()
  }
}
