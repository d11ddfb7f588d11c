/// Elements that many columns of a program have in common, stored once.
///
/// Tours of the same post and months stand in the same rows but for their officers'; so most elements of a program
/// with millions of tours are said in some thousands of patterns. Pattern 0 is empty.
struct ColumnPatterns: Sendable {
  /// Where the elements of each pattern begin; one more entry than patterns.
  private(set) var starts: [Int] = [0, 0]
  private(set) var rows: [Int32] = []
  private(set) var values: [Int] = []

  /// How many there are, the empty one included.
  var count: Int { starts.count - 1 }

  /// Adds a pattern, and returns its number.
  mutating func add(_ elements: [(row: Int, value: Int)]) -> Int32 {
    guard !elements.isEmpty else { return 0 }
    for element in elements {
      rows.append(Int32(element.row))
      values.append(element.value)
    }
    starts.append(rows.count)
    return Int32(count - 1)
  }

  /// The elements of a pattern, as positions in `rows` and `values`.
  @inline(__always)
  func elements(of pattern: Int) -> Range<Int> { starts[pattern]..<starts[pattern + 1] }

  /// What each pattern is charged at prices of the rows.
  /// - Complexity: O(elements of patterns).
  func charges<Price: Numeric>(_ prices: [Price]) -> [Price] {
    (0..<count).map { pattern in
      var charge = Price.zero
      for element in elements(of: pattern) {
        charge += prices[Int(rows[element])] * (Price(exactly: values[element]) ?? .zero)
      }
      return charge
    }
  }

  /// Calls a closure for each element of a pattern.
  @inline(__always)
  func forEach(of pattern: Int32, _ body: (_ row: Int, _ value: Int) -> Void) {
    for element in elements(of: Int(pattern)) { body(Int(rows[element]), values[element]) }
  }
}

/// The two patterns of a column; the empty one where it lacks them.
struct PatternPair: Sendable {
  var first: Int32 = 0
  var second: Int32 = 0
}
