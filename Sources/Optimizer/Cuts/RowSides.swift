/// The rows of a program that mean something modulo 2, by rows: integer data over integer columns only.
///
/// A row with both limits has two sides, Σ a x ≤ most and Σ −a x ≤ −least; either may be summed.
struct RowSides: Sendable {
  /// One side of a row.
  struct Side: Sendable, Hashable {
    let row: Int
    /// Whether it is the row's most; otherwise its least, and all signs turn.
    let isMost: Bool
  }

  let least: [Int]
  let most: [Int]
  private let starts: [Int]
  private let columns: [Int32]
  private let values: [Int]

  /// Rows whose data or activity may be larger than this are left out: then no sum of fewer than 2¹⁸ of them,
  /// shifted by bounds, overflows.
  private static let largest: Int128 = 1 << 43
  private static let mostRows = 1 << 18

  /// The rows of a program with its columns between `lower` and `upper`; rows that touch a column which
  /// need not be whole are empty and without limits.
  /// - Complexity: O(elements).
  init(of program: IntegerProgram, lower: [Int], upper: [Int]) {
    var size = [Int128](repeating: 0, count: program.rowCount)
    var counts = [Int](repeating: 0, count: program.rowCount)
    for column in 0..<program.columnCount {
      let reach = Int128(max(lower[column].magnitude, upper[column].magnitude, 1))
      program.forEachElement(of: column) { row, value in
        counts[row] += 1
        size[row] =
          program.isInteger[column]
          ? min(Self.largest + 1, size[row] + reach * Int128(value.magnitude))
          : Self.largest + 1
      }
    }
    var least = program.rowLower
    var most = program.rowUpper
    var starts = [0]
    for row in 0..<program.rowCount {
      let isUsable = size[row] <= Self.largest && row < Self.mostRows
      if !isUsable || least[row].magnitude > Self.largest { least[row] = .min }
      if !isUsable || most[row].magnitude > Self.largest { most[row] = .max }
      let isEmpty = least[row] == .min && most[row] == .max
      starts.append(starts[row] + (isEmpty ? 0 : counts[row]))
    }
    var places = starts
    var columns = [Int32](repeating: 0, count: starts[program.rowCount])
    var values = [Int](repeating: 0, count: starts[program.rowCount])
    for column in 0..<program.columnCount {
      program.forEachElement(of: column) { row, value in
        guard places[row] < starts[row + 1] else { return }
        columns[places[row]] = Int32(column)
        values[places[row]] = value
        places[row] += 1
      }
    }
    (self.least, self.most) = (least, most)
    (self.starts, self.columns, self.values) = (starts, columns, values)
  }

  /// The row's columns and values, ascending.
  func elements(of row: Int) -> Zip2Sequence<ArraySlice<Int32>, ArraySlice<Int>> {
    zip(columns[starts[row]..<starts[row + 1]], values[starts[row]..<starts[row + 1]])
  }

  /// How many values a row has.
  func count(of row: Int) -> Int { starts[row + 1] - starts[row] }

  /// The sides of rows of which a point leaves less than `limit` unused, with what it leaves, never below 0.
  /// Of an equality one side is enough: the two differ by twice the row, which is even.
  /// - Complexity: O(elements).
  func tight(at point: [Double], within limit: Double) -> [(side: Side, slack: Double)] {
    var found: [(side: Side, slack: Double)] = []
    for row in least.indices where starts[row] < starts[row + 1] {
      var activity = 0.0
      for (column, value) in elements(of: row) { activity += Double(value) * point[Int(column)] }
      if most[row] != .max, Double(most[row]) - activity < limit {
        found.append((Side(row: row, isMost: true), max(0, Double(most[row]) - activity)))
      }
      if least[row] != .min, least[row] != most[row], activity - Double(least[row]) < limit {
        found.append((Side(row: row, isMost: false), max(0, activity - Double(least[row]))))
      }
    }
    return found
  }
}
