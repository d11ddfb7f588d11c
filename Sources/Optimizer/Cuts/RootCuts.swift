import GLPK

/// The root of a search made tight: rounds of cutting planes, and after each what reduced costs fix.
struct RootCuts: ~Copyable {
  private var node: NodeProgram
  private let cutoff: Int
  /// Parts of the search that are left out.
  private let without: Set<Part>
  /// The program as it began.
  let start: Restriction
  /// Where the simplex method stood at the optimum without cuts; nil before that is found.
  private(set) var basis: Basis?
  private var cuts: [Cut] = []

  /// At most so many rounds, and so many cuts in each.
  private static let (rounds, perRound) = (16, 20)
  /// A round is worth another if it closes at least such a part of the gap; so many may fall short.
  private static let (worthwhile, patience) = (0.02, 2)

  /// Looks at what costs less than `cutoff`, perhaps from a basis known.
  init(
    _ restriction: Restriction, cutoff: Int, from basis: Basis? = nil, within leave: Leave,
    without: Set<Part> = []
  ) throws(GLPKError) {
    start = restriction
    self.without = without
    self.cutoff = cutoff - restriction.constant
    node = try NodeProgram(restriction, from: basis, within: leave)
  }

  var iterations: Int { node.iterations }

  /// Cuts while it helps; returns what nothing costs less than, the cutoff where nothing costs less than that.
  mutating func run() throws(GLPKError) -> Int {
    var best = Int.min
    var before = -Double.infinity
    var disappointments = 0
    for _ in 0...Self.rounds {
      guard case .solved(let point, let bound) = try node.solve(cutoff: cutoff) else { break }
      best = max(best, bound.rounded)
      if basis == nil { basis = node.basis() }
      if !without.contains(.reducedCosts) {
        try node.tighten(by: bound, below: cutoff)
      }
      let gap = Double(cutoff) - bound.approximate
      disappointments += bound.approximate < before + Self.worthwhile * gap ? 1 : 0
      before = bound.approximate
      guard disappointments < Self.patience, !without.contains(.rootCuts) else { break }
      try dropSlack(at: point)
      let found = separated(at: point)
      if found.isEmpty { break }
      cuts += found
      node.add(found)
    }
    if node.isPruned { best = cutoff }
    return best == .min ? .min : best + start.constant
  }

  /// Cuts that a point breaks.
  private func separated(at point: [Double]) -> [Cut] {
    let halves = ZeroHalfSeparation(of: node.program, lower: node.lower, upper: node.upper)
      .cuts(at: point, most: Self.perRound)
    let cliques = CliqueSeparation(of: node.program, lower: node.lower)
      .cuts(at: point, most: Self.perRound)
    return halves + cliques.filter { !halves.contains($0) }
  }

  /// The program with the cuts that are tight, without what is fixed; its basis is the one reached.
  var restriction: Restriction {
    start.narrowed(
      to: node.program, lower: node.lower, upper: node.upper, keeping: node.basis())
  }

  /// Forgets cuts that hold with room to spare.
  private mutating func dropSlack(at point: [Double]) throws(GLPKError) {
    let slack = cuts.indices.filter { cuts[$0].violation(at: point) < -1e-6 }
    guard !slack.isEmpty else { return }
    node.dropCuts(slack, of: cuts.count)
    let gone = Set(slack)
    cuts = cuts.indices.filter { !gone.contains($0) }.map { cuts[$0] }
  }
}
