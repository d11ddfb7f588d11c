/// Sparse vectors as GLPK wants them, counting from 1; checked as they are put in, and reused.
struct Entries {
  /// Indices from 1; slot 0 is never read.
  private(set) var indices: [Int32] = [0]
  /// The value of each index.
  private(set) var values: [Double] = [0]
  /// Vector k has the slots `starts[k] + 1 ... starts[k + 1]`.
  private(set) var starts: [Int32] = [0]
  /// The last vector in which each index occurred.
  private var marks: [UInt64] = []
  private var vector: UInt64 = 0

  /// The number of entries.
  var count: Int { indices.count - 1 }

  /// Empties the buffer but keeps its memory.
  mutating func removeAll() {
    indices.removeLast(indices.count - 1)
    values.removeLast(values.count - 1)
    starts.removeLast(starts.count - 1)
  }

  /// Appends one sparse vector.
  ///
  /// - Complexity: O(length), and O(limit) when `limit` grows.
  mutating func append(
    _ axis: Axis, _ indices: Span<Int>, _ values: Span<Double>, limit: Int
  ) throws(GLPKError) {
    guard indices.count == values.count else { throw .lengthsDiffer(indices.count, values.count) }
    try append(axis, indices, limit: limit)
    for k in values.indices {
      let value = values[k]
      try Self.validate(value)
      self.values.append(value)
    }
  }

  /// Appends one list of indices, without values.
  ///
  /// - Complexity: O(length), and O(limit) when `limit` grows.
  mutating func append(_ axis: Axis, _ indices: Span<Int>, limit: Int) throws(GLPKError) {
    if marks.count < limit {
      marks.append(contentsOf: repeatElement(0, count: limit - marks.count))
    }
    vector += 1
    for k in indices.indices {
      let index = indices[k]
      guard index >= 0, index < limit else {
        throw .indexOutOfRange(axis, index, count: limit)
      }
      guard marks[index] != vector else { throw .duplicateIndex(axis, index) }
      marks[index] = vector
      self.indices.append(Int32(truncatingIfNeeded: index + 1))
    }
    starts.append(Int32(truncatingIfNeeded: count))
  }

  /// Throws unless the number is finite and of usable size.
  static func validate(_ value: Double) throws(GLPKError) {
    guard value.magnitude <= Problem.largestNumber else { throw .numberRefused(value) }
  }
}
