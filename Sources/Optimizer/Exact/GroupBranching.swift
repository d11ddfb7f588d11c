/// A group of columns of a row of which at most one may be chosen: those that another row counts, too.
///
/// Either none of the group is chosen, or one is, and then no other column of the row (Ryan and Foster, 1981). Where a
/// post's month is shared by officers of two services this decides which service it is, while a single column
/// decides next to nothing where it is not chosen.
struct Group {
  /// The row of which at most one column may be chosen, and the row that tells its columns apart.
  let rows: RowPair
  /// How much of the group a point chooses.
  let part: Double
}

/// Two rows of a program.
struct RowPair: Hashable {
  let first: Int
  let second: Int
}

/// The groups of a program's rows.
struct Groups {
  /// The columns of each row.
  private let columns: [[Int32]]
  /// Whether at most one column of the row may be chosen.
  private let isPacking: [Bool]

  init(of program: IntegerProgram) {
    var columns = [[Int32]](repeating: [], count: program.rowCount)
    var isPacking = program.rowUpper.map { $0 == 1 }
    for column in 0..<program.columnCount {
      let isBinary = program.isInteger[column] && program.lower[column] == 0
      program.forEachElement(of: column) { row, value in
        columns[row].append(Int32(column))
        if value != 1 || !isBinary { isPacking[row] = false }
      }
    }
    self.columns = columns
    self.isPacking = isPacking
  }

  /// The groups of which a point chooses a part, none twice.
  func fractional(at point: [Double], of program: IntegerProgram, among fractional: [Int])
    -> [Group]
  {
    var rowsOf: [Int: [Int]] = [:]
    var byRow: [Int: [Int]] = [:]
    for column in fractional {
      var rows: [Int] = []
      program.forEachElement(of: column) { row, _ in
        rows.append(row)
        if isPacking[row] { byRow[row, default: []].append(column) }
      }
      rowsOf[column] = rows
    }
    var seen: Set<[Int]> = []
    var found: [Group] = []
    for row in byRow.keys.sorted() {
      let columns = byRow[row]!
      if columns.count < 2 { continue }
      var members: [Int: [Int]] = [:]
      for column in columns {
        for other in rowsOf[column]! where other != row {
          members[other, default: []].append(column)
        }
      }
      for other in members.keys.sorted() {
        let group = members[other]!
        if group.count < 2 || group.count == columns.count { continue }
        let part = group.reduce(0) { $0 + point[$1] }
        if part < 0.02 || part > 0.98 { continue }
        if !seen.insert(group).inserted { continue }
        found.append(Group(rows: RowPair(first: row, second: other), part: part))
      }
    }
    return found
  }

  /// The columns of a pair's group, and the others of its first row.
  func split(_ pair: RowPair) -> (group: [Int32], others: [Int32]) {
    let second = Set(columns[pair.second])
    return (
      columns[pair.first].filter { second.contains($0) },
      columns[pair.first].filter { !second.contains($0) }
    )
  }
}
