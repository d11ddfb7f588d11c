import GLPK

/// The last level's linear program over the tours that matter, the levels before it held, solved to its optimum by the
/// dual simplex method from where that stood before a change.
///
/// A change moves limits or takes columns away, which leaves the old basis nearly dual feasible; some dozens of
/// iterations bring it to the new optimum.
struct WarmCore: ~Copyable {
  private(set) var program: TourProgram
  private let restriction: Restriction
  private var node: NodeProgram

  /// A program over some tours, given ascending, levels held at costs; it begins at a basis, if one is known.
  init(
    of model: TourModel, over tours: [Int], holding held: [(level: Int, cost: Int)],
    from basis: NamedBasis?, within leave: Leave
  ) throws(GLPKError) {
    var program = TourProgram(of: model, over: tours)
    for (level, cost) in held {
      program.hold(LevelCosts(level, of: model, in: program), atCost: cost)
    }
    self.program = program
    let costs = LevelCosts(model.levels.count - 1, of: model, in: program)
    let whole = program.program
    restriction = Restriction(
      of: whole, costs: costs.costs, lower: whole.lower, upper: whole.upper,
      keeping: basis?.basis(of: program))
    node = try NodeProgram(restriction, from: restriction.basis, within: leave)
  }

  /// Simplex iterations so far.
  var iterations: Int { node.iterations }

  /// Solves the relaxation; whether its optimum was found.
  mutating func solve() throws(GLPKError) -> Bool {
    if case .solved = try node.solve(cutoff: .max) { return true }
    return false
  }

  /// Where the method stands, as a basis of the program.
  var basis: Basis {
    let own = node.basis()
    let whole = program.program
    var rows = [BasisStatus](repeating: .basic, count: whole.rowCount)
    var columns = [BasisStatus](repeating: .atLower, count: whole.columnCount)
    var weights = [Double](repeating: 1, count: whole.columnCount + whole.rowCount)
    for (place, column) in restriction.columns.enumerated() {
      columns[column] = own.columns[place]
      weights[column] = own.weights?[place] ?? 1
    }
    for (place, row) in restriction.rows.enumerated() {
      rows[row] = own.rows[place]
      weights[whole.columnCount + row] = own.weights?[own.columns.count + place] ?? 1
    }
    return Basis(rows: rows, columns: columns, weights: weights)
  }
}
