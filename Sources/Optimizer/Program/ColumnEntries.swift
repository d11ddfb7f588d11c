/// Elements gathered in any order, of columns known by their places.
struct ColumnEntries {
  private var places: [Int32] = []
  private var rows: [Int32] = []
  private var values: [Int] = []

  /// Adds an element.
  mutating func add(_ place: Int, row: Int, value: Int = 1) {
    places.append(Int32(place))
    rows.append(Int32(row))
    values.append(value)
  }

  /// The elements by place, of one place in the order of coming; with where each place's begin, and the end.
  /// - Complexity: O(places + elements).
  func byPlace(count: Int) -> (starts: [Int], rows: [Int32], values: [Int]) {
    // One place further on than they belong, each moves to where the next one's begin as its elements are put down.
    var starts = [Int](repeating: 0, count: count + 2)
    for place in places { starts[Int(place) + 2] += 1 }
    for place in 0..<count { starts[place + 2] += starts[place + 1] }
    var sortedRows = [Int32](repeating: 0, count: rows.count)
    var sortedValues = [Int](repeating: 0, count: rows.count)
    for element in places.indices {
      let place = Int(places[element]) + 1
      sortedRows[starts[place]] = rows[element]
      sortedValues[starts[place]] = values[element]
      starts[place] += 1
    }
    starts.removeLast()
    return (starts, sortedRows, sortedValues)
  }
}
