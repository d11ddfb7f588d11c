/// The rows of a sparse matrix, or the columns of one: what a first-order method multiplies with.
struct SparseRows {
  /// Where the elements of each row begin; one more entry than rows.
  let starts: [Int]
  /// The other index of each element.
  let indices: [Int32]
  private(set) var values: [Float]

  init(starts: [Int], indices: [Int32], values: [Float]) {
    self.starts = starts
    self.indices = indices
    self.values = values
  }

  /// Multiplies every element by its row's and its other index's factor.
  mutating func scale(_ rows: [Double], _ others: [Double]) {
    for row in rows.indices {
      for element in starts[row]..<starts[row + 1] {
        values[element] *= Float(rows[row] * others[Int(indices[element])])
      }
    }
  }

  /// The same matrix by its other index, of which there are so many.
  /// - Complexity: O(elements + count).
  func transposed(count: Int) -> SparseRows {
    var ends = [Int](repeating: 0, count: count + 1)
    for index in indices { ends[Int(index) + 1] += 1 }
    for index in 0..<count { ends[index + 1] += ends[index] }
    let starts = ends
    var others = [Int32](repeating: 0, count: indices.count)
    var values = [Float](repeating: 0, count: indices.count)
    for row in 0..<(self.starts.count - 1) {
      for element in self.starts[row]..<self.starts[row + 1] {
        let index = Int(indices[element])
        others[ends[index]] = Int32(row)
        values[ends[index]] = self.values[element]
        ends[index] += 1
      }
    }
    return SparseRows(starts: starts, indices: others, values: values)
  }

  /// The products of every row with a vector.
  /// - Complexity: O(elements).
  func multiply(_ vector: [Double], into products: inout [Double]) {
    for row in products.indices {
      var sum = 0.0
      for element in starts[row]..<starts[row + 1] {
        sum += Double(values[element]) * vector[Int(indices[element])]
      }
      products[row] = sum
    }
  }
}
