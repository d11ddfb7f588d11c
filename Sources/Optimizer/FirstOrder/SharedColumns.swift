/// Some columns of a program: their own elements, and the patterns that they share, numbered anew.
struct SharedColumns {
  let rowCount: Int
  /// Where the own elements of each column begin; one more entry than columns.
  private(set) var ownStarts: [Int32] = [0]
  private(set) var ownRows: [Int32] = []
  private(set) var ownValues: [Float] = []
  /// The two patterns of each column; pattern 0 is empty.
  private(set) var pairs: [PatternPair] = []
  /// Where the elements of each pattern begin; one more entry than patterns.
  private(set) var starts: [Int32] = [0, 0]
  private(set) var rows: [Int32] = []
  private(set) var values: [Double] = []

  /// - Complexity: O(elements, those of patterns once + patterns of the program).
  init(of program: IntegerProgram, columns: [Int]) {
    rowCount = program.rowCount
    ownStarts.reserveCapacity(columns.count + 1)
    pairs.reserveCapacity(columns.count)
    var numbers = [Int32](repeating: -1, count: program.patterns.count)
    numbers[0] = 0
    for column in columns {
      program.forEachOwnElement(of: column) { row, value in
        ownRows.append(Int32(row))
        ownValues.append(Float(value))
      }
      ownStarts.append(Int32(ownRows.count))
      let pair = program.patternsOfColumn[column]
      pairs.append(
        PatternPair(
          first: number(of: pair.first, in: program.patterns, &numbers),
          second: number(of: pair.second, in: program.patterns, &numbers)))
    }
  }

  private mutating func number(
    of pattern: Int32, in patterns: ColumnPatterns, _ numbers: inout [Int32]
  ) -> Int32 {
    let known = numbers[Int(pattern)]
    if known >= 0 { return known }
    patterns.forEach(of: pattern) { row, value in
      rows.append(Int32(row))
      values.append(Double(value))
    }
    starts.append(Int32(rows.count))
    let number = Int32(patternCount - 1)
    numbers[Int(pattern)] = number
    return number
  }

  /// How many columns and patterns there are.
  var count: Int { pairs.count }
  var patternCount: Int { starts.count - 1 }

  /// The own elements of a column, as positions in `ownRows` and `ownValues`.
  @inline(__always)
  func ownElements(of place: Int) -> Range<Int> {
    Int(ownStarts[place])..<Int(ownStarts[place + 1])
  }

  /// The elements of a pattern, as positions in `rows` and `values`.
  @inline(__always)
  func elements(ofPattern pattern: Int) -> Range<Int> {
    Int(starts[pattern])..<Int(starts[pattern + 1])
  }
}
