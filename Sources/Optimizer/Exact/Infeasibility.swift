import GLPK

/// Proofs that a program has no point, in integers.
///
/// Any multipliers y of the rows add them up to one row, and where even that one cannot be kept no point keeps all
/// (Farkas' lemma): with costs of 0 for every column, y proves that every point costs more than 0
/// (`DualBound`). Which multipliers are tried rests on floating point; what they prove does not.
struct Infeasibility {
  let program: IntegerProgram
  let lower: [Int]
  let upper: [Int]

  /// The largest multiplier is made this large, so that rounding them to what `DualBound` counts in leaves
  /// what is proven.
  private static let size = 1e6

  /// Whether multipliers of the rows prove that no point keeps them all.
  /// - Complexity: O(elements).
  func isProven(by multipliers: [Double]) -> Bool {
    let largest = multipliers.reduce(0) { max($0, abs($1)) }
    guard multipliers.count == program.rowCount, largest > 0, largest.isFinite else { return false }
    let nothing = [Int](repeating: 0, count: program.columnCount)
    let bound = DualBound(
      minimising: nothing, over: program, lower: lower, upper: upper,
      duals: multipliers.map { $0 * (Self.size / largest) })
    return bound.rounded > 0
  }

  /// Whether some row by itself cannot be kept.
  /// - Complexity: O(elements).
  var isProvenByOneRow: Bool { brokenRow != nil }

  /// The first row that cannot be kept by itself, and a multiplier of it that shows it; nil where there is none.
  /// - Complexity: O(elements).
  var brokenRow: (row: Int, multiplier: Double)? {
    var least = [Int128](repeating: 0, count: program.rowCount)
    var most = least
    for column in lower.indices {
      program.forEachElement(of: column) { row, value in
        let ends = (Int128(value) * Int128(lower[column]), Int128(value) * Int128(upper[column]))
        least[row] += min(ends.0, ends.1)
        most[row] += max(ends.0, ends.1)
      }
    }
    for row in 0..<program.rowCount {
      let (floor, ceiling) = (program.rowLower[row], program.rowUpper[row])
      if ceiling != .max, least[row] > Int128(ceiling) { return (row, -1) }
      if floor != .min, most[row] < Int128(floor) { return (row, 1) }
    }
    return nil
  }
}

extension NodeProgram {
  /// A row or column that breaks its bounds less than this keeps them.
  private static let tolerance = 1e-9
  /// So many rows and columns that break their bounds are tried one by one.
  private static let trials = 8

  /// Multipliers of the rows that prove that no point keeps all rows and bounds: where the simplex method ended, or of
  /// a row that cannot be kept by itself; nil where neither proves it in integers.
  /// - Complexity: O(elements).
  func infeasibility() -> [Double]? {
    let proof = Infeasibility(program: program, lower: lower, upper: upper)
    let ray = simplex.ray
    for multipliers in [ray, ray.map { -$0 }] where proof.isProven(by: multipliers) {
      return multipliers
    }
    return proof.brokenRow.map { row, multiplier in
      var multipliers = [Double](repeating: 0, count: program.rowCount)
      multipliers[row] = multiplier
      return multipliers
    }
  }

  /// Whether it is proven in integers that no point keeps all rows and bounds, after GLPK has said so.
  ///
  /// The dual simplex method ends where the row of one basic variable that breaks its bound proves it, the primal
  /// one where the sum over all such variables does.
  /// - Complexity: O(trials × elements).
  func isProvenInfeasible(_ problem: inout Problem) throws(GLPKError) -> Bool {
    let proof = Infeasibility(program: program, lower: lower, upper: upper)
    if proof.isProvenByOneRow { return true }
    let broken = try brokenBounds(problem)
    for single in broken.prefix(Self.trials) {
      if try isInfeasible([single], proof, &problem) { return true }
    }
    guard broken.count > 1 else { return false }
    return try isInfeasible(broken, proof, &problem)
  }

  private func isInfeasible(
    _ broken: [(object: Int, miss: Double)], _ proof: Infeasibility, _ problem: inout Problem
  ) throws(GLPKError) -> Bool {
    var weights = [Double](repeating: 0, count: program.columnCount + program.rowCount)
    for (object, miss) in broken { weights[object] = miss > 0 ? 1 : -1 }
    let multipliers = try problem.combination(
      rows: Array(weights[program.columnCount...]),
      columns: Array(weights[..<program.columnCount]))
    return multipliers.map { proof.isProven(by: $0) } ?? false
  }

  /// The columns, and after them rows, that are out of their bounds in the basic solution, and what they are short
  /// of their least or, below 0, beyond their most; those farthest out first.
  private func brokenBounds(_ problem: borrowing Problem) throws(GLPKError) -> [(
    object: Int, miss: Double
  )] {
    let values = try problem.primalColumns() + problem.primalRows()
    return values.indices.compactMap { object -> (object: Int, miss: Double)? in
      let (value, ends) = (values[object], bounds(of: object))
      if Double(ends.lower) - value > Self.tolerance {
        return (object, Double(ends.lower) - value)
      }
      if value - Double(ends.upper) > Self.tolerance {
        return (object, Double(ends.upper) - value)
      }
      return nil
    }.sorted { (abs($1.miss), $0.object) < (abs($0.miss), $1.object) }
  }
}
