/// What a solve leaves for later ones: of the same model, or of one that has changed a little.
///
/// It is advice. What it says is translated into the terms of the model that it is applied to (`ModelMap`), and
/// everything proven there is proven anew in whole numbers: a state that is out of date, or of another model
/// altogether, costs time and nothing else. It is a value: several solves may begin with it, on several threads.
public struct SolvedState: Sendable {
  /// What the solve found and proved.
  public let solution: Solution
  /// The model it is the solution of.
  public let model: TourModel
  /// What the relaxations came to; nil where none was needed, as with pure assignments.
  let memory: SearchMemory?
}

/// What the relaxations of a model's levels came to.
struct SearchMemory: Sendable {
  /// By level: the best prices known, and by how much the value reached costs more than they prove.
  var levels: [Int: (prices: LevelPrices, gap: Int)] = [:]
  /// How much of each tour the last level's relaxation chooses.
  var point: [Int: Double] = [:]
  /// The tours that the relaxations looked at, ascending, and the balance of steps where the last level's ended.
  var pool: [Int] = []
  var balance: Double?
  /// Where the simplex method stood at the optimum of the last level's relaxation, levels before it held.
  var basis: NamedBasis?
  /// How the last level's tree was split, and what was learnt of branching there, by tours.
  var tree: (shape: BranchShape, learnt: PseudoCosts)?

  /// What holds for another model.
  func translated(by map: ModelMap, to model: TourModel) -> SearchMemory {
    var memory = SearchMemory()
    for (old, known) in levels {
      guard let new = map.levels[old] else { continue }
      memory.levels[new] = (known.prices.translated(by: map, to: model), known.gap)
    }
    for (tour, part) in point {
      if let new = map.tours[tour] { memory.point[new] = part }
    }
    memory.pool = pool.compactMap { map.tours[$0] }
    memory.balance = balance
    memory.basis = basis?.translated(by: map)
    memory.tree = tree.map { known in
      let named = { (tour: Int) in map.tours[tour] }
      return (
        known.shape.renamed(named), known.learnt.renamed(columns: model.tours.count, named)
      )
    }
    return memory
  }

  /// With what an earlier search of the same model came to, where this one has nothing.
  func completed(by earlier: SearchMemory?) -> SearchMemory {
    var both = self
    for (level, known) in earlier?.levels ?? [:] where both.levels[level] == nil {
      both.levels[level] = known
    }
    if both.point.isEmpty { both.point = earlier?.point ?? [:] }
    if both.pool.count < earlier?.pool.count ?? 0 { both.pool = earlier?.pool ?? [] }
    both.balance = both.balance ?? earlier?.balance
    both.basis = both.basis ?? earlier?.basis
    both.tree = both.tree ?? earlier?.tree
    return both
  }

  /// How the tree was split, and what was learnt there of branching, in terms of a program of the same model.
  /// - Complexity: O(tours + nodes).
  func tree(
    for program: TourProgram, of model: TourModel
  ) -> (shape: BranchShape, learnt: PseudoCosts)? {
    guard let tree else { return nil }
    var places = [Int](repeating: -1, count: model.tours.count)
    for (column, tour) in program.tours.enumerated() { places[tour] = column }
    let named = { (tour: Int) in places[tour] < 0 ? nil : places[tour] }
    return (
      tree.shape.renamed(named), tree.learnt.renamed(columns: program.program.columnCount, named)
    )
  }
}
