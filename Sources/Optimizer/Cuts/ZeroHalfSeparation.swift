/// Finds zero-half cuts: sums of rows, halved and rounded down, that a fractional point breaks.
///
/// Each column is measured from its nearer bound, so that one at a bound weighs nothing and a fractional one
/// weighs its distance from it. A sum of rows is then odd or even in every column, and `ParityRows` finds the
/// sums that break the point; `HalvedSum` makes them cuts, and says why they hold.
struct ZeroHalfSeparation: Sendable {
  private let sides: RowSides
  private let lower: [Int]
  private let upper: [Int]
  private let isInteger: [Bool]

  /// The most that a sum may waste: 1 would be no violation at all.
  private static let mostWaste = 0.97
  /// A column this near to a bound stands at it.
  private static let nearness = 1e-7
  /// So many sums are made cuts for each cut wanted: most overlap with better ones.
  private static let sumsForEach = 4

  /// The cuts will hold at every whole point of the program with lower ≤ x ≤ upper.
  /// - Complexity: O(elements).
  init(of program: IntegerProgram, lower: [Int], upper: [Int]) {
    sides = RowSides(of: program, lower: lower, upper: upper)
    isInteger = program.isInteger
    (self.lower, self.upper) = (lower, upper)
  }

  /// Cuts that a point breaks, the most distant first, at most `most` and no two with a cosine beyond
  /// `overlap`. The same point always has the same cuts.
  /// - Complexity: that of the elimination, O(k × r × (k + r) ÷ 512) for k columns off their bounds and r
  ///   tight rows, and of choosing among `most` × 4 cuts.
  func cuts(at point: [Double], most: Int, overlap: Double = 0.7) -> [Cut] {
    var fromMost = [Bool](repeating: false, count: lower.count)
    var weights = [Double](repeating: 0, count: lower.count)
    for column in lower.indices where isInteger[column] {
      let rise = max(0, point[column] - Double(lower[column]))
      let fall = max(0, Double(upper[column]) - point[column])
      fromMost[column] = fall < rise
      weights[column] = min(rise, fall)
    }
    let offBounds = lower.indices.filter { weights[$0] > Self.nearness }
      .sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
    if offBounds.isEmpty { return [] }
    let tight = sides.tight(at: point, within: Self.mostWaste)
    var rows = ParityRows(
      slacks: tight.map(\.slack), sizes: tight.map { sides.count(of: $0.side.row) },
      weights: offBounds.map { weights[$0] }, limit: Self.mostWaste)
    fill(&rows, tight.map(\.side), offBounds, fromMost)
    var halving = HalvedSum(of: sides, lower: lower, upper: upper)
    let found = rows.sums(most: most * Self.sumsForEach).map { sum in
      halving.cut(summing: sum.rows.map { tight[$0].side }, fromMost: fromMost)
    }
    return CutChoice(of: found, at: point, most: most, overlap: overlap).cuts
  }

  /// Enters what is odd: the values of columns off their bounds, and right sides less the bounds measured from.
  private func fill(
    _ rows: inout ParityRows, _ tight: [RowSides.Side], _ offBounds: [Int], _ fromMost: [Bool]
  ) {
    var places = [Int?](repeating: nil, count: lower.count)
    for (place, column) in offBounds.enumerated() { places[column] = place }
    for (row, side) in tight.enumerated() {
      var parity = side.isMost ? sides.most[side.row] : sides.least[side.row]
      for (column, value) in sides.elements(of: side.row) where value & 1 != 0 {
        parity ^= fromMost[Int(column)] ? upper[Int(column)] : lower[Int(column)]
        if let place = places[Int(column)] { rows.setOdd(place, in: row) }
      }
      if parity & 1 != 0 { rows.setOdd(row) }
    }
  }
}
