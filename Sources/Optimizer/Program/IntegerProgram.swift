/// An integer program with integer data, by columns: minimise or maximise Σ c x, lower ≤ A x ≤ upper.
///
/// All data are integers, so every bound that the simplex method suggests can be checked exactly.
struct IntegerProgram: Sendable {
  /// Least and most of each row; `.min` and `.max` mean unlimited.
  private(set) var rowLower: [Int] = []
  private(set) var rowUpper: [Int] = []
  /// Least and most of each column; always finite.
  private(set) var lower: [Int] = []
  private(set) var upper: [Int] = []
  /// Whether the column must be whole.
  private(set) var isInteger: [Bool] = []
  /// Where the own elements of each column begin; one more entry than columns.
  private var starts: [Int] = [0]
  private var elementRows: [Int32] = []
  private var elementValues: [Int] = []
  /// Elements that columns share, and which of them each column has besides its own.
  private(set) var patterns = ColumnPatterns()
  private(set) var patternsOfColumn: [PatternPair] = []

  var rowCount: Int { rowLower.count }
  var columnCount: Int { lower.count }

  /// Adds a row, and returns its index.
  @discardableResult
  mutating func addRow(from least: Int = .min, to most: Int = .max) -> Int {
    rowLower.append(least)
    rowUpper.append(most)
    return rowLower.count - 1
  }

  /// Adds a column with its elements, and returns its index.
  @discardableResult
  mutating func addColumn(
    from least: Int = 0, to most: Int, isInteger: Bool = true, _ elements: [(row: Int, value: Int)]
  ) -> Int {
    lower.append(least)
    upper.append(most)
    self.isInteger.append(isInteger)
    for element in elements {
      elementRows.append(Int32(element.row))
      elementValues.append(element.value)
    }
    starts.append(elementRows.count)
    patternsOfColumn.append(PatternPair())
    return lower.count - 1
  }

  /// Adds columns that are 0 or 1 and must be whole: one for each pair of patterns, with what `own` has at its place.
  /// - Complexity: O(columns + own elements).
  mutating func addChoices(
    _ own: ColumnEntries, _ pairs: [PatternPair], sharing patterns: ColumnPatterns
  ) {
    precondition(columnCount == 0, "patterns are those of the first columns")
    lower = [Int](repeating: 0, count: pairs.count)
    upper = [Int](repeating: 1, count: pairs.count)
    isInteger = [Bool](repeating: true, count: pairs.count)
    (starts, elementRows, elementValues) = own.byPlace(count: pairs.count)
    self.patterns = patterns
    patternsOfColumn = pairs
  }

  /// Changes what a row may be.
  mutating func limitRow(_ row: Int, from least: Int, to most: Int) {
    rowLower[row] = least
    rowUpper[row] = most
  }

  /// Changes the most of a column.
  mutating func limitColumn(_ column: Int, to most: Int) { upper[column] = most }

  /// Calls a closure for each element of a column, those of its patterns last.
  @inline(__always)
  func forEachElement(of column: Int, _ body: (_ row: Int, _ value: Int) -> Void) {
    forEachOwnElement(of: column, body)
    let pair = patternsOfColumn[column]
    patterns.forEach(of: pair.first, body)
    patterns.forEach(of: pair.second, body)
  }

  /// Calls a closure for each element of a column that none of its patterns has.
  @inline(__always)
  func forEachOwnElement(of column: Int, _ body: (_ row: Int, _ value: Int) -> Void) {
    for element in starts[column]..<starts[column + 1] {
      body(Int(elementRows[element]), elementValues[element])
    }
  }

  /// The elements of a column, those of its patterns last.
  func elements(of column: Int) -> [(row: Int, value: Int)] {
    var found: [(row: Int, value: Int)] = []
    forEachElement(of: column) { found.append(($0, $1)) }
    return found
  }

  /// The program with each cut as a further row, in order.
  /// - Complexity: O(elements).
  func adding(_ cuts: [Cut]) -> IntegerProgram {
    var ends = [Int](repeating: 0, count: columnCount)
    for column in cuts.lazy.flatMap(\.columns) { ends[Int(column)] += 1 }
    let added = ends.reduce(0, +)
    var longer = self
    longer.elementRows = [Int32](repeating: 0, count: elementRows.count + added)
    longer.elementValues = [Int](repeating: 0, count: elementRows.count + added)
    for column in 0..<columnCount {
      var end = longer.starts[column]
      for element in starts[column]..<starts[column + 1] {
        longer.elementRows[end] = elementRows[element]
        longer.elementValues[end] = elementValues[element]
        end += 1
      }
      longer.starts[column + 1] = end + ends[column]
      ends[column] = end
    }
    for cut in cuts {
      let row = longer.addRow(to: cut.most)
      for (column, value) in zip(cut.columns, cut.values) {
        longer.elementRows[ends[Int(column)]] = Int32(row)
        longer.elementValues[ends[Int(column)]] = value
        ends[Int(column)] += 1
      }
    }
    return longer
  }

  /// The program without some of its rows; those after them move up.
  /// - Complexity: O(elements).
  func without(rows gone: Set<Int>) -> IntegerProgram {
    var place = [Int](repeating: -1, count: rowCount)
    var shorter = IntegerProgram()
    for row in 0..<rowCount where !gone.contains(row) {
      place[row] = shorter.addRow(from: rowLower[row], to: rowUpper[row])
    }
    for column in 0..<columnCount {
      shorter.addColumn(
        from: lower[column], to: upper[column], isInteger: isInteger[column],
        elements(of: column).compactMap { row, value in
          place[row] < 0 ? nil : (place[row], value)
        })
    }
    return shorter
  }

  /// Whether a whole point lies within every row's and column's limits.
  /// - Complexity: O(elements).
  func accepts(_ point: [Int]) -> Bool {
    var activity = [Int128](repeating: 0, count: rowCount)
    for column in point.indices where point[column] != 0 {
      forEachElement(of: column) { activity[$0] += Int128($1) * Int128(point[column]) }
    }
    return point.indices.allSatisfy { lower[$0] <= point[$0] && point[$0] <= upper[$0] }
      && activity.indices.allSatisfy { row in
        (rowLower[row] == .min || Int128(rowLower[row]) <= activity[row])
          && (rowUpper[row] == .max || activity[row] <= Int128(rowUpper[row]))
      }
  }

  /// Which rows only limit from above what cannot be negative.
  /// - Complexity: O(elements).
  var rowsThatPack: [Bool] {
    var pack = rowUpper.map { $0 != .max }
    for (row, value) in zip(elementRows, elementValues) where value < 0 { pack[Int(row)] = false }
    for (row, value) in zip(patterns.rows, patterns.values) where value < 0 {
      pack[Int(row)] = false
    }
    return pack
  }

  /// The rows in which only columns stand that must be whole, ascending.
  /// - Complexity: O(elements).
  var rowsOfWholeColumns: [Int] {
    var isWhole = [Bool](repeating: true, count: rowCount)
    for column in 0..<columnCount where !isInteger[column] {
      forEachElement(of: column) { row, _ in isWhole[row] = false }
    }
    return isWhole.indices.filter { isWhole[$0] }
  }

  /// Which rows count columns that must be whole: all their elements are 1 or all −1.
  /// - Complexity: O(elements).
  var rowsThatCount: [Bool] {
    var sign = [Int](repeating: 0, count: rowCount)
    var counts = [Bool](repeating: true, count: rowCount)
    for column in 0..<columnCount {
      forEachElement(of: column) { row, value in
        if !isInteger[column] || abs(value) != 1 || sign[row] == -value { counts[row] = false }
        sign[row] = value
      }
    }
    return counts
  }
}
