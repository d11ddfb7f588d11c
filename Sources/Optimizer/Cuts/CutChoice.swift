/// The cuts worth adding among many: those a point breaks most, measured as distance, that overlap little.
///
/// Cuts that point in nearly the same direction do the same work twice and slow every later solve. On hard
/// programs fifteen that overlap little moved the bound further than the eighty most violated.
struct CutChoice {
  /// A cut broken by less than this is not worth a row, nor sure to be broken at all.
  private static let leastViolation = 1e-6

  private(set) var cuts: [Cut] = []
  /// For each column, the cuts chosen that use it, with the value there in a vector of length 1.
  private var uses: [[(cut: Int, value: Double)]]

  /// Chooses, farthest first, at most `most` cuts of which no two have a cosine beyond `overlap`. Ties are
  /// broken by contents, and of equal cuts one is kept.
  /// - Complexity: O(k log k + elements × cuts chosen) for k cuts; far less where they share few columns.
  init(of found: [Cut], at point: [Double], most: Int, overlap: Double) {
    uses = [[(cut: Int, value: Double)]](repeating: [], count: point.count)
    var ranked: [(cut: Cut, norm: Double, distance: Double)] = []
    for cut in found {
      let violation = cut.violation(at: point)
      guard violation > Self.leastViolation else { continue }
      let norm = cut.norm
      // No values at all: a proof that there is no whole point; nothing is worth more.
      ranked.append((cut, norm, norm > 0 ? violation / norm : .infinity))
    }
    ranked.sort {
      $0.distance != $1.distance ? $0.distance > $1.distance : $0.cut.precedes($1.cut)
    }
    for (cut, norm, _) in ranked where cut != cuts.last {
      if cuts.count >= most { break }
      add(cut, norm, unlessBeyond: overlap)
    }
  }

  private mutating func add(_ cut: Cut, _ norm: Double, unlessBeyond overlap: Double) {
    var cosines = [Double](repeating: 0, count: cuts.count)
    for (column, value) in zip(cut.columns, cut.values) {
      for use in uses[Int(column)] { cosines[use.cut] += use.value * Double(value) / norm }
    }
    if cosines.contains(where: { $0 > overlap }) { return }
    for (column, value) in zip(cut.columns, cut.values) {
      uses[Int(column)].append((cuts.count, Double(value) / norm))
    }
    cuts.append(cut)
  }
}
