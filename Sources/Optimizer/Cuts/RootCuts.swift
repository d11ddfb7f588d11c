import GLPK

/// The root of a search made tight: rounds of cutting planes, and after each what reduced costs fix.
struct RootCuts: ~Copyable {
  private var node: NodeProgram
  private let cutoff: Int
  /// Whether cuts must hold for choices that cost the cutoff or more, too.
  private let holdsBeyond: Bool
  /// Parts of the search that are left out.
  private let without: Set<Part>
  /// The program as it began.
  let start: Restriction
  /// Where the simplex method stood at the optimum without cuts; nil before that is found.
  private(set) var basis: Basis?
  /// The cuts in the program, and for how many rounds each has had slack.
  private var cuts: [(cut: Cut, idle: Int)] = []
  /// The rounds so far, those of them that gained too little, the last relaxation and the best bound.
  private var (round, disappointments) = (0, 0)
  private var (before, best) = (-Double.infinity, Int.min)

  /// At most so many rounds, and so many cuts in each.
  private static let (rounds, perRound) = (16, 20)
  /// A round is worth another if it closes at least such a part of the gap; so many may fall short. Where the bound
  /// stands on the last cost below the cutoff, whatever moves it ends the search: there every round is worth another.
  private static let (worthwhile, patience) = (0.02, 2)
  /// There a cut may have slack for so many rounds: the next point of the same cost is often one that it cuts off.
  private static let mostIdle = 3

  /// Looks at what costs less than `cutoff`, from the restriction's basis; with `holdsBeyond` by cuts that hold for
  /// everything else, too.
  init(
    _ restriction: Restriction, cutoff: Int, holdsBeyond: Bool = false, within leave: Leave,
    without: Set<Part> = []
  ) throws(GLPKError) {
    start = restriction
    self.holdsBeyond = holdsBeyond
    self.without = without
    self.cutoff = cutoff - restriction.constant
    node = try NodeProgram(restriction, from: restriction.basis, within: leave)
  }

  var iterations: Int { node.iterations }

  /// What nothing costs less than, as far as is known; at most the cutoff.
  var bound: Int {
    node.isPruned ? cutoff + start.constant : best == .min ? .min : best + start.constant
  }

  /// Cuts while it helps, for so many iterations more at most; false where it could go on.
  @discardableResult
  mutating func run(iterations limit: Int? = nil) throws(GLPKError) -> Bool {
    let end = limit.map { iterations + $0 }
    while round <= Self.rounds {
      let verdict = try solve(until: end)
      if case .limited = verdict { return false }
      round += 1
      guard case .solved(let point, let bound) = verdict else { break }
      best = max(best, bound.rounded)
      if basis == nil { basis = node.basis() }
      if !holdsBeyond, !without.contains(.reducedCosts) {
        try node.tighten(by: bound, below: cutoff)
      }
      let gap = Double(cutoff) - bound.approximate
      let isPlateau = bound.rounded == cutoff - 1
      disappointments += !isPlateau && bound.approximate < before + Self.worthwhile * gap ? 1 : 0
      before = bound.approximate
      guard disappointments < Self.patience, !without.contains(.rootCuts) else { break }
      dropSlack(at: point, for: isPlateau ? Self.mostIdle : 0)
      let found = separated(at: point)
      if found.isEmpty { break }
      cuts += found.map { ($0, 0) }
      node.add(found)
    }
    return true
  }

  /// Solves the relaxation, or as much of it as there are iterations for until an end.
  private mutating func solve(until end: Int?) throws(GLPKError) -> NodeProgram.Verdict {
    if let end {
      let verdict = try node.solve(cutoff: cutoff, iterationLimit: max(0, end - iterations))
      guard case .untold = verdict else { return verdict }
    }
    return try node.solve(cutoff: cutoff)
  }

  /// Cuts that a point breaks.
  private func separated(at point: [Double]) -> [Cut] {
    let halves = ZeroHalfSeparation(of: asked(at: point), lower: node.lower, upper: node.upper)
      .cuts(at: point, most: Self.perRound)
    let cliques = CliqueSeparation(of: node.program, lower: node.lower)
      .cuts(at: point, most: Self.perRound)
    return halves + cliques.filter { !halves.contains($0) }
  }

  /// The program, with the question itself as a row where a point nearly breaks it: what is looked for costs less than
  /// the cutoff. Where costs are few and alike, as months are, halves of sums with that row end the search where no other
  /// cut moves the bound. Where cuts must hold beyond the cutoff it stays out.
  private func asked(at point: [Double]) -> IntegerProgram {
    guard !holdsBeyond else { return node.program }
    let used = node.costs.indices.filter { node.costs[$0] != 0 }
    let question = Cut(
      columns: used.map { Int32($0) }, values: used.map { node.costs[$0] }, most: cutoff - 1)
    return question.violation(at: point) > -1 ? node.program.adding([question]) : node.program
  }

  /// The program with the cuts that are tight, without what is fixed; its basis is the one reached.
  var restriction: Restriction {
    start.narrowed(
      to: node.program, lower: node.lower, upper: node.upper, keeping: node.basis())
  }

  /// Forgets cuts that have held with room to spare for more than so many rounds.
  private mutating func dropSlack(at point: [Double], for rounds: Int) {
    for place in cuts.indices {
      let isSlack = cuts[place].cut.violation(at: point) < -1e-6
      cuts[place].idle = isSlack ? cuts[place].idle + 1 : 0
    }
    let slack = cuts.indices.filter { cuts[$0].idle > rounds }
    guard !slack.isEmpty else { return }
    node.dropCuts(slack, of: cuts.count)
    cuts = cuts.filter { $0.idle <= rounds }
  }
}
