/// Sparse vectors one after the other, each with a pivot: the columns, or the rows, of a triangular matrix, or
/// what a basis changed by.
struct Triangle {
  /// The row of each vector's pivot.
  private(set) var pivots: [Int32] = []
  /// The pivots themselves.
  private(set) var diagonal: [Double] = []
  /// One divided by each.
  private(set) var inverses: [Double] = []
  private(set) var starts: [Int32] = [0]
  private(set) var indices: [Int32] = []
  private(set) var values: [Double] = []
  /// All indices and pivots are below: no vector that is swept may have fewer rows.
  private var size = 0

  var count: Int { pivots.count }

  /// Adds an element to the vector that `close` will end.
  mutating func append(_ index: Int32, _ value: Double) {
    precondition(index >= 0)
    indices.append(index)
    values.append(value)
    size = max(size, Int(index) + 1)
  }

  /// Ends a vector.
  mutating func close(pivot row: Int32, _ value: Double = 1) {
    precondition(row >= 0)
    pivots.append(row)
    diagonal.append(value)
    inverses.append(1 / value)
    starts.append(Int32(indices.count))
    size = max(size, Int(row) + 1)
  }

  /// Forgets the elements of a vector that was not ended.
  mutating func dropOpen() {
    let end = Int(starts[count])
    indices.removeSubrange(end...)
    values.removeSubrange(end...)
  }

  /// The elements of a vector, as positions in `indices` and `values`.
  func elements(of vector: Int) -> Range<Int> { Int(starts[vector])..<Int(starts[vector + 1]) }

  /// The same elements by their indices, which are below `size`: one vector for each of the pivots in `order`.
  /// - Complexity: O(elements + size).
  func transposed(size: Int, order: [Int32], diagonal: [Double]) -> Triangle {
    var ends = [Int32](repeating: 0, count: size)
    for index in indices { ends[Int(index)] += 1 }
    var transposed = Triangle()
    transposed.size = max(self.size, size)
    for (row, value) in zip(order, diagonal) {
      let begin = transposed.starts[transposed.starts.count - 1]
      transposed.pivots.append(row)
      transposed.diagonal.append(value)
      transposed.inverses.append(1 / value)
      transposed.starts.append(begin + ends[Int(row)])
      ends[Int(row)] = begin
    }
    transposed.indices = [Int32](repeating: 0, count: indices.count)
    transposed.values = [Double](repeating: 0, count: indices.count)
    for vector in 0..<count {
      for element in elements(of: vector) {
        let place = Int(ends[Int(indices[element])])
        transposed.indices[place] = pivots[vector]
        transposed.values[place] = values[element]
        ends[Int(indices[element])] += 1
      }
    }
    return transposed
  }

  /// Divides each pivot's entry by the pivot and takes its multiple of the vector off, first to last.
  /// - Complexity: O(vectors + elements of those whose entries are not 0).
  func sweep(_ vector: inout [Double]) {
    var work = vector.mutableSpan
    precondition(size <= work.count)
    for place in 0..<count { step(place, &work) }
  }

  /// The same, last to first.
  func sweepBack(_ vector: inout [Double]) {
    var work = vector.mutableSpan
    precondition(size <= work.count)
    for place in stride(from: count - 1, through: 0, by: -1) { step(place, &work) }
  }

  // What follows is where searches spend their time. Safe without looking at bounds: every index is below `size`, and no
  // vector is shorter (checked above, and by `subtract` and `product` for themselves).

  @inline(__always)
  private func step(_ place: Int, _ work: inout MutableSpan<Double>) {
    let row = Int(pivots[place])
    guard unsafe work[unchecked: row] != 0 else { return }
    let value = unsafe work[unchecked: row] * inverses[place]
    unsafe work[unchecked: row] = value
    subtract(place, times: value, from: &work)
  }

  /// Takes a multiple of a vector, its pivot left out, off another.
  @inline(__always)
  func subtract(_ place: Int, times factor: Double, from work: inout MutableSpan<Double>) {
    precondition(size <= work.count)
    let range = elements(of: place)
    let (indices, values) = (self.indices.span, self.values.span)
    precondition(range.upperBound <= indices.count && range.upperBound <= values.count)
    for element in range {
      unsafe work[unchecked: Int(indices[unchecked: element])] -=
        factor * values[unchecked: element]
    }
  }

  /// What a vector, its pivot left out, and another come to multiplied.
  @inline(__always)
  func product(_ place: Int, with work: borrowing MutableSpan<Double>) -> Double {
    precondition(size <= work.count)
    let range = elements(of: place)
    let (indices, values) = (self.indices.span, self.values.span)
    precondition(range.upperBound <= indices.count && range.upperBound <= values.count)
    var product = 0.0
    for element in range {
      unsafe product +=
        values[unchecked: element] * work[unchecked: Int(indices[unchecked: element])]
    }
    return product
  }
}
