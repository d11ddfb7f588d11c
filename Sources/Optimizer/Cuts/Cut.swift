/// A row over existing columns that every whole point keeps: Σ values · x ≤ most, all in integers.
struct Cut: Sendable, Hashable {
  /// The columns with a value, ascending, each once.
  let columns: [Int32]
  /// The value of each; none is 0.
  let values: [Int]
  /// What the row may come to at most.
  let most: Int

  /// The row Σ values · x ≤ most divided by the greatest common divisor of its values. Over whole points the
  /// left side stays whole, so the right side may be rounded down; parallel rows become alike.
  init(columns: [Int32], values: [Int], most: Int) {
    let divisor = values.greatestDivisor
    self.columns = columns
    self.values = divisor > 1 ? values.map { $0 / divisor } : values
    self.most = divisor > 1 ? Self.floor(most, by: divisor) : most
  }

  /// By how much a point breaks the cut; 0 or less where it keeps it.
  /// - Complexity: O(columns of the cut).
  func violation(at point: [Double]) -> Double {
    var activity = -Double(most)
    for (column, value) in zip(columns, values) { activity += Double(value) * point[Int(column)] }
    return activity
  }

  /// The length of the vector of values: a violation divided by it is a distance.
  var norm: Double {
    values.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
  }

  /// An order by contents alone, so that nothing depends on the order of finding.
  func precedes(_ other: Cut) -> Bool {
    if columns != other.columns { return columns.lexicographicallyPrecedes(other.columns) }
    if values != other.values { return values.lexicographicallyPrecedes(other.values) }
    return most < other.most
  }

  /// A quotient rounded down, also below 0.
  private static func floor(_ value: Int, by divisor: Int) -> Int {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
