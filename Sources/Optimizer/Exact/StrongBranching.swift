import GLPK

extension Branching {
  /// What to do at a node whose relaxation is fractional.
  enum Choice {
    /// Branch on a column or row.
    case branch(Int, upFirst: Bool)
    /// One side of an object holds nothing cheaper: keep to the other.
    case tighter(Change)
    /// Neither side of an object holds anything cheaper.
    case pruned
    case stopped
  }

  /// How much work goes into the choice of an object.
  struct Effort {
    /// So many objects are tried at a node.
    let trials: Int
    /// So many simplex iterations each way.
    let iterations: Int
    /// Above this depth, where the choice matters most, four more are tried for each node between.
    let depth: Int

    /// For proofs.
    static let proof = Effort(trials: 16, iterations: 12, depth: 6)
    /// For searches that are not to be finished at any price.
    static let search = Effort(trials: 8, iterations: 8, depth: 1)
  }

  /// After so many objects no better than the best one so far the choice is made.
  private static let patience = 10

  /// Tries the most promising columns and rows both ways.
  mutating func choose(
    among fractional: [Int], at values: [Double], costing cost: Double, depth: Int, cutoff: Int
  ) throws(GLPKError) -> Choice {
    let ranked = rank(fractional, values)
    var best: (score: Double, object: Int, upFirst: Bool)?
    var disappointments = 0
    for object in ranked.prefix(effort.trials + 4 * max(0, effort.depth - depth)) {
      let part = values[object] - values[object].rounded(.down)
      var gains = expected(object, part)
      if !without.contains(.strongBranching), !isReliable(object) {
        let floor = Int(values[object].rounded(.down))
        let (lower, upper) = node.bounds(of: object)
        let (below, above) = (
          Change(object: object, lower: lower, upper: floor),
          Change(object: object, lower: floor + 1, upper: upper)
        )
        switch (
          attempt(below, depth: depth, cutoff: cutoff), attempt(above, depth: depth, cutoff: cutoff)
        ) {
        case (.stopped, _), (_, .stopped): return .stopped
        case (.pruned, .pruned): return .pruned
        case (.pruned, _): return .tighter(above)
        case (_, .pruned): return .tighter(below)
        case (.costs(let below), .costs(let above)):
          gains = (max(0, below - cost), max(0, above - cost))
          note(Observation(object: object, gains: gains, part: part))
        }
      }
      let score = PseudoCosts.score(gains.down, gains.up)
      if score > best?.score ?? -1 {
        best = (score, object, gains.up <= gains.down)
        disappointments = 0
      } else {
        disappointments += 1
        if disappointments == Self.patience { break }
      }
    }
    guard let best else { return .stopped }
    return .branch(best.object, upFirst: best.upFirst)
  }

  /// Columns and rows by turns, the most promising first.
  private func rank(_ fractional: [Int], _ values: [Double]) -> [Int] {
    let scored = fractional.map { object -> (object: Int, score: Double) in
      let gains = expected(object, values[object] - values[object].rounded(.down))
      return (object, PseudoCosts.score(gains.down, gains.up))
    }.sorted { ($1.score, $0.object) < ($0.score, $1.object) }.map(\.object)
    let columns = scored.filter { $0 < node.program.columnCount }
    let rows = scored.filter { $0 >= node.program.columnCount }
    return (0..<max(columns.count, rows.count)).flatMap { place in
      [rows, columns].compactMap { place < $0.count ? $0[place] : nil }
    }
  }

  enum Trial {
    case costs(Double)
    case pruned
    case stopped
  }

  /// What the relaxation costs, at least, after a change, tried on a copy.
  mutating func attempt(_ change: Change, depth: Int, cutoff: Int, most: Int? = nil) -> Trial {
    let limit = most ?? effort.iterations * (depth < 4 ? 2 : 1)
    var copy = node
    let verdict = try? copy.solve(after: change, cutoff: cutoff, iterationLimit: limit)
    node.iterations = copy.iterations
    return switch verdict ?? .untold {
    case .pruned: .pruned
    case .solved(_, let bound): .costs(bound.approximate)
    case .limited(let cost): .costs(cost)
    case .untold: .costs(-.infinity)
    case .stopped: .stopped
    }
  }
}
