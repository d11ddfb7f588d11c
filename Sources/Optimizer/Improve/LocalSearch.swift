import GLPK

/// Improves a choice by freeing some of its tours and finding the best way to choose again, all others kept
/// (large neighbourhood search).
///
/// A part is solved over the tours that fit beside what is kept and whose reduced costs are small, by branch and
/// bound that stops after a few nodes. How many tours are freed follows the iterations that parts take.
struct LocalSearch {
  let model: TourModel
  let program: TourProgram
  /// What each column costs.
  let costs: [Int]
  /// What a choice costs.
  let cost: (Incumbent) -> Int
  /// The reduced cost of each tour's column at the root.
  let reduced: [Double]
  /// The value of each tour's column at the root.
  let values: [Double]
  /// Parts of the search that are left out.
  private let without: Set<Part>
  private let neighbourhood: Neighbourhood
  private let columnOfTour: [Int: Int]
  /// Whether each row only limits from above what cannot be negative: it tells by itself what fits.
  private let isPacking: [Bool]

  /// Resources at one of which every part begins; empty where parts begin anywhere.
  var touched: [Int] = []
  /// What the choice loses at each resource (`Losses`); empty where that is not known.
  var losses: [Double] = []

  private(set) var subproblems = 0
  private(set) var nodes = 0
  private(set) var iterations = 0
  /// What they count for.
  private(set) var ticks = 0
  private var pseudoCosts: PseudoCosts
  private var chance: Chance
  /// About so many tours are freed next.
  var size = 30.0

  /// A part may take so much.
  private static let most = Work(nodes: 400, ticks: 10_000)
  /// The simplex iterations that a part should take: fewer free more tours, more free fewer.
  private static let work = 2_000...5_000

  init(
    of model: TourModel, in program: TourProgram, minimising costs: [Int],
    reduced: [Double], values: [Double], seed: UInt64 = 1,
    without: Set<Part> = [], cost: @escaping (Incumbent) -> Int
  ) {
    self.model = model
    self.program = program
    self.costs = costs
    self.cost = cost
    self.reduced = reduced
    self.values = values
    self.without = without
    neighbourhood = Neighbourhood(of: model)
    columnOfTour = Dictionary(
      uniqueKeysWithValues: program.tours.enumerated().map { ($1, $0) })
    isPacking = program.program.rowsThatPack
    pseudoCosts = PseudoCosts(columns: program.program.columnCount)
    chance = Chance(seed: seed)
  }

  /// One part, that given or one drawn, freed and solved, over tours with reduced costs up to `window`, its columns at most `upper`;
  /// the better choice, if any.
  mutating func improve(
    _ incumbent: Incumbent, freeing part: [Int]? = nil, window: Double, upper: [Int],
    within leave: Leave
  ) throws(GLPKError) -> Incumbent? {
    subproblems += 1
    let freed = Set(part ?? draw(incumbent.tours))
    let kept = incumbent.tours.filter { !freed.contains($0) }
    let bounds = bounds(keeping: kept, freeing: freed, window: window, most: upper)
    let restriction = Restriction(
      of: program.program, costs: costs, lower: bounds.lower, upper: bounds.upper)
    let before = cost(incumbent)
    var best: Incumbent?
    let (model, program, cost) = (self.model, self.program, self.cost)
    var search = try BranchAndBound(
      restriction, cutoff: before, learnt: pseudoCosts, within: leave, work: Self.most,
      effort: .search,
      judge: { point in
        guard let found = restriction.choice(at: point, of: program, in: model) else { return nil }
        if found.isBetter(than: best ?? incumbent, in: model) { best = found }
        return cost(found)
      }, progress: { _ in }, without: without)
    let reached = try search.run(from: .min)
    nodes += search.nodes
    iterations += search.iterations
    ticks += search.ticks
    pseudoCosts = search.pseudoCosts
    let isSolved = reached >= best.map(cost) ?? before
    if !isSolved || search.iterations > Self.work.upperBound {
      size = max(8, size * 0.9)
    } else if search.iterations < Self.work.lowerBound {
      size = min(size * 1.06, Double(incumbent.tours.count))
    }
    return best
  }

  /// With losses known, so many parts in ten begin where much is lost, and so many keep to a span of months.
  private static let (losing, near) = (6, 5)

  /// The tours to free: those that meet somewhere, three times in four among those that the relaxation does not
  /// choose wholly.
  private mutating func draw(_ chosen: [Int]) -> [Int] {
    var (chosen, seeds) = (chosen, touched)
    if !losses.isEmpty {
      if chance.below(10) < Self.near { chosen = neighbourhood.near(chosen, &chance) }
      if touched.isEmpty, chance.below(10) < Self.losing, let seed = chance.place(in: losses) {
        seeds = [seed]
      }
    }
    if !subproblems.isMultiple(of: 4) {
      chosen = chosen.filter { tour in columnOfTour[tour].map { values[$0] < 0.999 } ?? false }
    }
    return neighbourhood.draw(Int(size), of: chosen, around: seeds, &chance)
  }

  /// The columns' bounds: what is kept is fixed, what is freed and what fits beside the kept is free.
  private func bounds(
    keeping kept: [Int], freeing freed: Set<Int>, window: Double, most: [Int]
  ) -> (lower: [Int], upper: [Int]) {
    let whole = program.program
    var lower = whole.lower
    var upper = whole.upper
    var loads = RowLoads(in: whole, packing: isPacking)
    for tour in kept {
      guard let column = columnOfTour[tour] else { continue }
      lower[column] = 1
      loads.add(column)
    }
    for column in program.tours.indices where lower[column] == 0 {
      let isOpen =
        most[column] > 0 && reduced[column] <= window
        || freed.contains(program.tours[column])
      upper[column] = isOpen && loads.fits(column) ? 1 : 0
    }
    return (lower, upper)
  }
}
