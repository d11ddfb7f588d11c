extension DualSimplex {
  /// The variable that enters the basis, and those that change bounds before.
  struct Entering {
    let variable: Int
    let flipped: [Int]
  }

  /// Entries below this are no pivots.
  private static let nothing = 1e-9

  /// The variable that enters: the bound flipping ratio test. A step as far as some variable's reduced cost allows
  /// goes on beyond it where the variable can change to its other bound and the leaving one still be out of its own;
  /// of those that end the step nearly at once the one with the largest entry is taken.
  func entering(
    _ pivotRow: PivotRow, isAbove: Bool, slope: Double
  ) -> Entering? {
    var candidates = candidates(pivotRow, sign: isAbove ? 1 : -1)
    var slope = slope
    var flipped: [Int] = []
    while !candidates.isEmpty {
      var farthest = Double.infinity
      for candidate in candidates {
        farthest = min(farthest, (candidate.cost + Self.dualTolerance) / candidate.size)
      }
      var best: (variable: Int, size: Double)?
      var fall = 0.0
      for candidate in candidates where candidate.cost <= farthest * candidate.size {
        fall += candidate.size * (upper[candidate.variable] - lower[candidate.variable])
        if candidate.size > best?.size ?? 0 { best = (candidate.variable, candidate.size) }
      }
      guard let best else { return nil }
      if slope - fall < Self.primalTolerance {
        return Entering(variable: best.variable, flipped: flipped)
      }
      slope -= fall
      flipped += candidates.lazy.filter { $0.cost <= farthest * $0.size }.map(\.variable)
      candidates.removeAll { $0.cost <= farthest * $0.size }
    }
    return nil
  }

  private struct Candidate {
    let variable: Int
    let size: Double
    let cost: Double
  }

  /// The variables whose reduced costs limit the step, with the sizes of their entries.
  ///
  /// Whether an entry limits it is as good as chance, so nothing branches on it: every variable is written down where the
  /// next one goes, and stays if it counts.
  private func candidates(_ pivotRow: PivotRow, sign: Double) -> [Candidate] {
    let (entries, room, reduced) = (pivotRow.values.span, self.room.span, reducedCosts.span)
    var limiting = [Int32](repeating: 0, count: entries.count)
    var count = 0
    do {
      var found = limiting.mutableSpan
      for variable in 0..<entries.count {
        found[count] = Int32(truncatingIfNeeded: variable)
        count += sign * Double(room[variable]) * entries[variable] > Self.nothing ? 1 : 0
      }
    }
    return limiting[..<count].map { place in
      let variable = Int(place)
      return Candidate(
        variable: variable, size: abs(entries[variable]),
        cost: max(0, Double(room[variable]) * reduced[variable]))
    }
  }
}
