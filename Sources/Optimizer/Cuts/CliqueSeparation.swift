/// Finds clique cuts: columns of which any two exclude each other, so that at most one of all can be 1.
///
/// Two columns exclude each other where some row says so: Σ a x ≤ 1 over whole columns of at least 0, with every
/// a at least 1. Whatever whole point keeps such a row has at most one of its columns above 0, and that one at
/// 1. In a set of columns of which any two share such a row, two above 0 would break the row they share; so
/// Σ x ≤ 1 over the set holds at every whole point within the bounds. The point decides only which sets are
/// looked at.
struct CliqueSeparation: Sendable {
  /// The columns of each row that lets only one be chosen, ascending.
  private var rows: [[Int32]] = []
  /// The rows of each column.
  private var rowsOfColumn: [[Int32]]

  /// A column within this of 0 or 1 is no start for a clique; a clique that weighs no more above 1 is kept.
  private static let leastViolation = 1e-6

  /// The cuts will hold at every whole point of the program with lower ≤ x.
  /// - Complexity: O(elements).
  init(of program: IntegerProgram, lower: [Int]) {
    var columns = [[Int32]](repeating: [], count: program.rowCount)
    var excludes = program.rowUpper.map { $0 == 1 }
    for column in 0..<program.columnCount {
      let isWhole = program.isInteger[column] && lower[column] >= 0
      program.forEachElement(of: column) { row, value in
        excludes[row] = excludes[row] && isWhole && value >= 1
        if excludes[row] { columns[row].append(Int32(column)) }
      }
    }
    rowsOfColumn = [[Int32]](repeating: [], count: program.columnCount)
    for row in columns.indices where excludes[row] && columns[row].count > 1 {
      for column in columns[row] { rowsOfColumn[Int(column)].append(Int32(rows.count)) }
      rows.append(columns[row])
    }
  }

  /// Cuts that a point breaks, the most distant first, at most `most` and no two with a cosine beyond
  /// `overlap`. The same point always has the same cuts.
  ///
  /// From each fractional column a clique grows by the heaviest column that excludes all in it, until none does.
  /// - Complexity: O(fractional columns × elements of the rows that a clique's columns are in).
  func cuts(at point: [Double], most: Int, overlap: Double = 0.7) -> [Cut] {
    var common = [Int](repeating: 0, count: point.count)
    var lastMember = [Int](repeating: -1, count: point.count)
    var members = 0
    var found: [Cut] = []

    /// Counts a member with every column that it excludes; returns those that all members so far exclude.
    func join(_ member: Int32, as number: Int, _ touched: inout [Int32]) -> [Int32] {
      var left: [Int32] = []
      members += 1
      for row in rowsOfColumn[Int(member)] {
        for column in rows[Int(row)] where column != member {
          guard lastMember[Int(column)] != members else { continue }
          lastMember[Int(column)] = members
          common[Int(column)] += 1
          touched.append(column)
          if common[Int(column)] == number { left.append(column) }
        }
      }
      return left
    }

    for start in point.indices
    where point[start] > Self.leastViolation && point[start] < 1 - Self.leastViolation {
      var clique = [Int32(start)]
      var touched: [Int32] = []
      var weight = point[start]
      while true {
        let left = join(clique[clique.count - 1], as: clique.count, &touched)
        // What is at 0 weighs nothing: a clique that is heavy enough takes it in for strength alone.
        let heaviest = left.min { (point[Int($1)], $0) < (point[Int($0)], $1) }
        guard let heaviest else { break }
        if point[Int(heaviest)] <= 0, weight <= 1 + Self.leastViolation { break }
        clique.append(heaviest)
        weight += point[Int(heaviest)]
      }
      for column in touched { common[Int(column)] = 0 }
      guard weight > 1 + Self.leastViolation else { continue }
      found.append(
        Cut(columns: clique.sorted(), values: clique.map { _ in 1 }, most: 1))
    }
    return CutChoice(of: found, at: point, most: most, overlap: overlap).cuts
  }
}
