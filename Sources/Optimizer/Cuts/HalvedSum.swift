/// Turns a sum of rows into a zero-half cut, in integers throughout.
///
/// Why every cut holds at every whole point x of the rows with lower ≤ x ≤ upper:
///
/// 1. Each side is Σ a x ≤ b with whole a and b, and x keeps it; so x keeps the sum of any sides.
/// 2. Each column is written as x = lower + y or as x = upper − y. Either way y is whole and y ≥ 0, and the
///    sum becomes Σ a′ y ≤ b′, still with whole a′ and b′.
/// 3. Half of that is Σ a′/2 y ≤ b′/2. Since y ≥ 0, rounding each a′/2 down lowers the left side at most. Now
///    the left side is whole, so b′/2 may be rounded down too.
/// 4. Writing y as x − lower or upper − x again changes nothing but the form.
///
/// The point to cut off decides only which sides are summed and which bound a column is measured from. A poor
/// decision makes a cut that cuts off little, never one that is wrong.
struct HalvedSum {
  private let sides: RowSides
  private let lower: [Int]
  private let upper: [Int]
  /// The sum's values, by column; all 0 between two cuts.
  private var sum: [Int]
  private var isTouched: [Bool]

  init(of sides: RowSides, lower: [Int], upper: [Int]) {
    (self.sides, self.lower, self.upper) = (sides, lower, upper)
    sum = [Int](repeating: 0, count: lower.count)
    isTouched = [Bool](repeating: false, count: lower.count)
  }

  /// The cut that a sum of sides gives where each column is measured from its most if `fromMost` says so, else
  /// from its least.
  /// - Complexity: O(k log k) for k elements of the rows summed.
  mutating func cut(summing rows: [RowSides.Side], fromMost: [Bool]) -> Cut {
    var (most, touched) = add(rows)
    touched.sort()
    var columns: [Int32] = []
    var values: [Int] = []
    /// What moving the bounds back to the right side comes to after halving.
    var shift = 0
    for column in touched {
      let value = sum[Int(column)]
      sum[Int(column)] = 0
      isTouched[Int(column)] = false
      let isFromMost = fromMost[Int(column)]
      let bound = isFromMost ? upper[Int(column)] : lower[Int(column)]
      // Shifting an Int right divides by 2 and rounds down, below 0 as well.
      let half = isFromMost ? -(-value >> 1) : value >> 1
      most -= value * bound
      shift += half * bound
      guard half != 0 else { continue }
      columns.append(column)
      values.append(half)
    }
    return Cut(columns: columns, values: values, most: (most >> 1) + shift)
  }

  /// Adds up sides; returns the sum's right side, and the columns with elements.
  private mutating func add(_ rows: [RowSides.Side]) -> (most: Int, touched: [Int32]) {
    var most = 0
    var touched: [Int32] = []
    for side in rows {
      most += side.isMost ? sides.most[side.row] : -sides.least[side.row]
      for (column, value) in sides.elements(of: side.row) {
        sum[Int(column)] += side.isMost ? value : -value
        if isTouched[Int(column)] { continue }
        isTouched[Int(column)] = true
        touched.append(column)
      }
    }
    return (most, touched)
  }
}
