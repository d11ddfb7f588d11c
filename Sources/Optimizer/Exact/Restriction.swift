import GLPK

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
  /// The row of the program restricted that each row kept is.
  private(set) var rows: [Int] = []
  /// A basis of the whole program as one of the restriction, if there was one.
  private(set) var basis: Basis?
  /// The columns fixed to something else than 0, and their values.
  private(set) var fixed: [(column: Int, value: Int)] = []
  /// What the fixed columns cost.
  private(set) var constant = 0

  /// Keeps the columns that have room between `lower` and `upper`; and what a basis of the whole program needs to
  /// be one of the restriction, that is its columns and the rows outside it.
  /// - Complexity: O(elements), and what `DominatedRows` takes.
  init(
    of whole: IntegerProgram, costs: [Int], lower: [Int], upper: [Int], keeping basis: Basis? = nil
  ) {
    var activity = [(fixed: Int, least: Int, most: Int)](
      repeating: (0, 0, 0), count: whole.rowCount)
    for column in upper.indices {
      let (least, most) = (lower[column], upper[column])
      if least < most || basis?.columns[column] == .basic {
        columns.append(column)
        whole.forEachElement(of: column) { row, value in
          activity[row].least += value > 0 ? value * least : value * most
          activity[row].most += value > 0 ? value * most : value * least
        }
      } else if least != 0 {
        fixed.append((column, least))
        constant += costs[column] * least
        whole.forEachElement(of: column) { activity[$0].fixed += $1 * least }
      }
    }
    var place = [Int](repeating: -1, count: whole.rowCount)
    var rows: [Int] = []
    for row in 0..<whole.rowCount {
      let (moved, range) = (activity[row].fixed, activity[row])
      let least = whole.rowLower[row] == .min ? .min : whole.rowLower[row] - moved
      let most = whole.rowUpper[row] == .max ? .max : whole.rowUpper[row] - moved
      let isTight = basis.map { $0.rows[row] != .basic } ?? false
      if isTight || range.least < least || range.most > most {
        place[row] = program.addRow(from: least, to: most)
        rows.append(row)
      }
    }
    for column in columns {
      program.addColumn(
        from: lower[column], to: upper[column], isInteger: whole.isInteger[column],
        whole.elements(of: column).compactMap { row, value in
          place[row] < 0 ? nil : (place[row], value)
        })
    }
    self.costs = columns.map { costs[$0] }
    let areImplied = DominatedRows(of: program, lower: program.lower).areImplied
    let gone = rows.indices.filter { place in
      areImplied[place] && basis?.rows[rows[place]] ?? .basic == .basic
    }
    program = program.without(rows: Set(gone))
    for place in gone.reversed() { rows.remove(at: place) }
    self.rows = rows
    self.basis = basis.map { basis in
      Basis(
        rows: rows.map { basis.rows[$0] }, columns: columns.map { basis.columns[$0] },
        weights: basis.weights.map { weights in
          columns.map { weights[$0] } + rows.map { weights[whole.columnCount + $0] }
        })
    }
  }

  /// This restriction with cuts or other rows added to its program, and narrower bounds.
  /// - Complexity: O(elements).
  func narrowed(
    to program: IntegerProgram, lower: [Int], upper: [Int], keeping basis: Basis? = nil
  ) -> Restriction {
    var narrow = Restriction(
      of: program, costs: costs, lower: lower, upper: upper, keeping: basis)
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

  /// A basis of the restriction of a program as one of that program: what was taken out has the logical variables of its rows
  /// in it.
  func whole(_ basis: Basis, of program: IntegerProgram) -> Basis {
    var whole = Basis(
      rows: [BasisStatus](repeating: .basic, count: program.rowCount),
      columns: [BasisStatus](repeating: .atLower, count: program.columnCount),
      weights: [Double](repeating: 1, count: program.columnCount + program.rowCount))
    for (place, column) in columns.enumerated() {
      whole.columns[column] = basis.columns[place]
      if let weights = basis.weights { whole.weights?[column] = weights[place] }
    }
    for (place, row) in rows.enumerated() {
      whole.rows[row] = basis.rows[place]
      if let weights = basis.weights {
        whole.weights?[program.columnCount + row] = weights[columns.count + place]
      }
    }
    return whole
  }

  /// The columns of the whole program that are not 0 at a whole point of the restriction, ascending.
  private func support(of point: [Double]) -> [Int] {
    let kept = columns.indices.filter { point[$0] > 0.5 }.map { columns[$0] }
    return (kept + fixed.map(\.column)).sorted()
  }

  /// The choice of tours that a whole point of the restriction of a program stands for, judged anew; nil where it breaks
  /// a limit.
  func choice(at point: [Double], of program: TourProgram, in model: TourModel) -> Incumbent? {
    let columns = support(of: point).prefix { $0 < program.tours.count }
    return Incumbent(columns.map { program.tours[$0] }, in: model)
  }
}
