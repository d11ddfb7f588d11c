import GLPK

/// Finds what proves levels' bounds by multipliers of rows: those of the relaxation over all tours first; then,
/// over the tours that these do not exclude, those of the linear program; at last a tree of cases.
///
/// What the first multipliers of a level exclude from choices that keep it at its value is left out at the levels
/// after it: tours, and slack of rows.
struct BoundProver {
  private let model: TourModel
  private let values: [Int]
  private let mostCases: Int
  private let leave: Leave
  /// All choosable tours, the levels so far held, and what they exclude left out.
  private var program: TourProgram
  private var relaxation: Relaxation
  private let choice: Incumbent
  /// Rows that are full in all choices that keep the levels so far.
  private var full: Set<BoundProof.Row> = []

  /// A stage with this part of the tours of the one before it is worth another linear program.
  private static let worthwhile = 0.8
  /// What is excluded by less than this may be by rounding alone.
  private static let margin = 0.01

  init(
    of model: TourModel, values: [Int], from choice: Incumbent, mostCases: Int, within leave: Leave
  ) {
    self.model = model
    self.values = values
    self.mostCases = mostCases
    self.leave = leave
    self.choice = choice
    program = TourProgram(of: model, over: model.choosableTours)
    relaxation = Relaxation(of: program, in: model)
  }

  /// The proof of the next level, as far as it goes.
  mutating func proof(of level: Int, bound: Int) throws(GLPKError) -> BoundProof {
    let costs = LevelCosts(level, of: model, in: program)
    guard !costs.isConstant else { return BoundProof(prices: []) }
    if relaxation.pool.tourCount == 0 {
      let levels = (level..<model.levels.count).map { LevelCosts($0, of: model, in: program) }
      relaxation.begin(
        with: choice, LevelBlend(of: levels.filter { !$0.isConstant }), over: program)
    }
    let goal = costs.cutoff(below: costs.cost(ofValue: bound))
    let root = relaxation.solve(
      costs, over: program, isLast: level == model.levels.count - 1, within: leave)
    let meanings = RowMeanings(of: program, in: model, full: full)
    var proof = BoundProof(prices: meanings.named(root.prices))
    if root.dual.rounded < goal, !leave.isOver {
      let rest = program.tours.indices.filter {
        program.program.upper[$0] > 0 && !excludes(root.dual, $0, goal - 1)
      }
      let remainder = try remainder(rest.map { program.tours[$0] }, level, goal)
      proof.parts = remainder.map { [BoundProof.Part(decision: nil, proof: $0)] } ?? []
    }
    hold(costs, by: root, meanings)
    return proof
  }

  /// Whether a bound leaves no room for a column in choices that cost no more than so much.
  private func excludes(_ dual: DualBound, _ column: Int, _ cost: Int) -> Bool {
    dual.leansOnLeast(column)
      && dual.reducedCost(of: column) > Double(cost) - dual.approximate + Self.margin
  }

  /// Holds a level at its value, and leaves out what its root excludes from choices that keep it.
  private mutating func hold(_ level: LevelCosts, by root: LevelRoot, _ meanings: RowMeanings) {
    let cost = level.cost(ofValue: values[level.level])
    program.hold(level, atCost: cost)
    for column in program.tours.indices where excludes(root.dual, column, cost) {
      program.limitColumn(column, to: 0)
    }
    let room = Double(cost) - root.dual.approximate + Self.margin
    for (row, price) in root.prices.enumerated() where -price > room && meanings.countsTours[row] {
      guard case .resource? = meanings.rows[row], let meaning = meanings.rows[row] else { continue }
      full.insert(meaning)
      fill(row, of: &program)
    }
  }

  private func fill(_ row: Int, of program: inout TourProgram) {
    let most = program.program.rowUpper[row]
    if most != .max { program.limitRow(row, from: most, to: most) }
  }

  /// The proof over the tours that are left, which must not cost less than `goal`; nil where no linear program
  /// tells anything.
  private func remainder(
    _ tours: [Int], _ level: Int, _ goal: Int
  ) throws(GLPKError) -> BoundProof? {
    var program = TourProgram(of: model, over: tours)
    for held in 0..<level {
      let costs = LevelCosts(held, of: model, in: program)
      program.hold(costs, atCost: costs.cost(ofValue: values[held]))
    }
    let meanings = RowMeanings(of: program, in: model, full: full)
    for row in meanings.full { fill(row, of: &program) }
    let costs = LevelCosts(level, of: model, in: program)
    var tree = try ProofTree(of: program, meanings, costs, goal: goal, within: leave)
    guard let root = try tree.root() else { return nil }
    var proof = BoundProof(prices: root.prices)
    guard !root.isProven, !leave.isOver else { return proof }
    let left = root.left.map { program.tours[$0] }
    if Double(left.count) < Self.worthwhile * Double(tours.count) {
      let remainder = try remainder(left, level, goal)
      proof.parts = remainder.map { [BoundProof.Part(decision: nil, proof: $0)] } ?? []
    } else if mostCases > 1 {
      proof.parts = try tree.cases(most: mostCases)
    }
    return proof
  }
}
