/// A point of a program of which most columns are 0, as where a relaxation over a pool of columns ends.
struct SparsePoint {
  /// How many columns the program has.
  let count: Int
  /// The columns that are not 0, ascending, and their values.
  let columns: [Int]
  let values: [Double]

  /// - Complexity: O(columns).
  init(_ point: [Double] = []) {
    count = point.count
    columns = point.indices.filter { point[$0] != 0 }
    values = columns.map { point[$0] }
  }

  /// The values of all columns.
  /// - Complexity: O(columns).
  var whole: [Double] {
    var point = [Double](repeating: 0, count: count)
    for (column, value) in zip(columns, values) { point[column] = value }
    return point
  }
}
