/// Some columns of a program with their rows, scaled so that all rows and columns weigh about the same (`Scales`).
///
/// What columns share is kept shared: a product goes over each pattern once, and over each column's own elements.
struct ScaledColumns {
  /// The program's column of each.
  let columns: [Int]
  /// What each row and column was multiplied by.
  let rowScale: [Double]
  let columnScale: [Double]
  let matrix: SharedColumns

  /// - Complexity: O(rounds × elements).
  init(of program: IntegerProgram, columns: [Int]) {
    self.columns = columns
    matrix = SharedColumns(of: program, columns: columns)
    let scales = Scales(of: matrix)
    (rowScale, columnScale) = (scales.rows, scales.columns)
  }

  /// The products of every row with a point.
  /// - Complexity: O(columns + own elements + elements of patterns).
  func activities(_ point: [Double], into activities: inout [Double]) {
    for row in activities.indices { activities[row] = 0 }
    var loads = [Double](repeating: 0, count: matrix.patternCount)
    for place in point.indices {
      let value = point[place] * columnScale[place]
      guard value != 0 else { continue }
      for element in matrix.ownElements(of: place) {
        activities[Int(matrix.ownRows[element])] += Double(matrix.ownValues[element]) * value
      }
      loads[Int(matrix.pairs[place].first)] += value
      loads[Int(matrix.pairs[place].second)] += value
    }
    for pattern in loads.indices where loads[pattern] != 0 {
      let load = loads[pattern]
      for element in matrix.elements(ofPattern: pattern) {
        activities[Int(matrix.rows[element])] += matrix.values[element] * load
      }
    }
    for row in activities.indices { activities[row] *= rowScale[row] }
  }

  /// The products of every column with prices.
  /// - Complexity: O(columns + own elements + elements of patterns).
  func charges(_ prices: [Double], into charges: inout [Double]) {
    let scaled = prices.indices.map { prices[$0] * rowScale[$0] }
    let shared = (0..<matrix.patternCount).map { pattern in
      var charge = 0.0
      for element in matrix.elements(ofPattern: pattern) {
        charge += matrix.values[element] * scaled[Int(matrix.rows[element])]
      }
      return charge
    }
    for place in charges.indices {
      let pair = matrix.pairs[place]
      var charge = shared[Int(pair.first)] + shared[Int(pair.second)]
      for element in matrix.ownElements(of: place) {
        charge += Double(matrix.ownValues[element]) * scaled[Int(matrix.ownRows[element])]
      }
      charges[place] = charge * columnScale[place]
    }
  }
}
