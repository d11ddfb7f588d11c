/// The linear relaxation of a tour program, level after level, by the primal–dual method over a pool of its columns.
///
/// The columns outside are priced each time the bound is computed, which is the Lagrangian's over all tours; from
/// time to time the most promising come in. Every solve begins where the one before it ended.
struct Relaxation {
  private let model: TourModel
  private let officers: OfficerTours
  private(set) var pool: TourPool
  /// Where the last solve ended.
  private var stand: PrimalDual.Stand
  /// The level solved last.
  private var last: LevelCosts?
  /// The best prices of each level that was solved, where it is solved again.
  private var known: [Int: [Double]] = [:]
  private var reduced: [Double]
  /// Steps of the method, and tours priced, so far.
  private(set) var steps = 0
  private(set) var priced = 0

  /// The balance of steps where the last solve ended.
  var balance: Double? { stand.balance }

  /// The relaxation of a program, no tours in its pool.
  init(of program: TourProgram, in model: TourModel) {
    self.model = model
    officers = OfficerTours(of: program, in: model)
    pool = TourPool(of: program)
    reduced = [Double](repeating: 0, count: program.program.columnCount)
    stand = PrimalDual.Stand(
      point: reduced, prices: [Double](repeating: 0, count: program.program.rowCount))
  }

  /// Begins the pool, from a choice and the costs of all levels together.
  mutating func begin(with choice: Incumbent, _ blend: LevelBlend, over program: TourProgram) {
    pool.begin(with: Set(choice.tours), minimising: blend.costs, over: program, in: model)
  }

  /// So many steps are made between two looks at the bound and the clock: more where all tours, which the bound is
  /// computed over, are many times those in the pool, over which steps are made.
  private static let (slice, longSlice, many) = (40, 100, 10)
  /// The pool grows after so many steps.
  private static let stepsPerGrowth = 200
  /// So many steps are made for a level, at most.
  private static let mostSteps = 4_000

  /// Solves a level over a program, the levels before it held by its rows, until its bound cannot be told from its
  /// optimum, or there is no more time. Where there is none at all it says what the prices it begins with prove.
  mutating func solve(
    _ level: LevelCosts, over program: TourProgram, isLast: Bool, within leave: Leave
  ) -> LevelRoot {
    weighPrices(for: level, over: program)
    let lagrangian = Lagrangian(of: program, officers, minimising: level.costs)
    let heldRows = program.levelRows.compactMap(\.self).count
    var best: (bound: Double, prices: [Double]) = (-.infinity, stand.prices)
    var (reached, isSharp) = (0.0, false)
    var standstill = isLast ? Standstill() : Standstill(of: level)
    let isLate = leave.isOver
    if isLate || known[level.level] != nil {
      let prices = lagrangian.projected(stand.prices)
      best = (lagrangian.evaluate(prices, &reduced), prices)
      priced += program.tours.count
    }
    if isLate {
      let cost = zip(level.costs, stand.point).reduce(0) { $0 + Double($1.0) * $1.1 }
      return root(level, at: best.prices, lagrangian, reached: cost)
    }
    var method = method(level, program)
    let isLarge = isLarge(program)
    let slice = isLarge ? Self.longSlice : Self.slice
    for done in stride(from: slice, through: Self.mostSteps, by: slice) {
      method.run(steps: slice)
      steps += slice
      let prices = lagrangian.projected(method.rowPrices)
      let bound = lagrangian.evaluate(prices, &reduced)
      priced += program.tours.count
      if bound > best.bound { best = (bound, prices) }
      let judgement = method.judgement(fromRow: heldRows)
      reached = judgement.cost
      isSharp = isDone(level, isLast, best.bound, judgement, program)
      if isSharp || leave.isOver { break }
      let mayGrow = done.isMultiple(of: Self.stepsPerGrowth)
      // The last level's bound is only compared where the pool is about to grow: it rises for what came in.
      if !isLast || isLarge && mayGrow, standstill.isOne(at: best.bound, after: done) { break }
      guard mayGrow else { continue }
      if grow(from: program, level, method.rowPrices, lagrangian) {
        method.hand(to: &stand)
        method = self.method(level, program)
      }
    }
    method.hand(to: &stand)
    return root(level, at: best.prices, lagrangian, reached: isSharp ? nil : reached)
  }

  /// What prices prove of a level, and what the point where the method stands costs, unless that is as little as can be.
  private mutating func root(
    _ level: LevelCosts, at prices: [Double], _ lagrangian: Lagrangian, reached: Double?
  ) -> LevelRoot {
    last = level
    known[level.level] = prices
    return LevelRoot(
      level: level, point: SparsePoint(stand.point), prices: prices, dual: lagrangian.proof(prices),
      reached: reached.map { Int(min(max($0.rounded(.up), -1e15), 1e15)) } ?? .min)
  }

  /// A dive along the level solved last, from where that ended.
  func dive(along level: LevelCosts, over program: TourProgram, within leave: Leave) -> [Int] {
    var dive = Dive(over: program, pool.columns, isCareful: isLarge(program))
    return dive.search(minimising: level.costs, from: stand, within: leave)
  }

  private func method(_ level: LevelCosts, _ program: TourProgram) -> PrimalDual {
    PrimalDual(
      ScaledColumns(of: program.program, columns: pool.columns), minimising: level.costs,
      over: program.program, from: stand)
  }

  /// How many times what its costs weigh a level counts against the one after it at first.
  private static let dominance = 3.0

  /// Prices to begin a level with: its own where it was solved before; else those of the level before it, weighted,
  /// and its row's that goes with them.
  private mutating func weighPrices(for level: LevelCosts, over program: TourProgram) {
    stand.balance = nil
    stand.steps = 0
    if let own = known[level.level] { return stand.prices = own }
    guard let last, last.level < level.level, let held = program.levelRows[last.level] else {
      for row in stand.prices.indices { stand.prices[row] = 0 }
      return
    }
    let weight = Self.dominance * level.length / max(1, last.length)
    for row in stand.prices.indices { stand.prices[row] *= weight }
    stand.prices[held] = last.limits(atCost: 0).least == .min ? -weight : weight
  }

  /// The last level is done within this part of its value; the others when the bound is so near below a whole step,
  /// in steps, and a point that hardly breaks rows so near to it, and not much farther where its violations are paid for.
  private static let (gap, below, above, debt) = (4e-4, 0.34, 0.02, 0.34)
  /// At the floor of a level violations may cost this part of it.
  private static let debtAtFloor = 1e-4
  /// A point hardly breaks rows if it does so by this and this part of their number, summed up.
  private static let (violation, violationPerRow) = (0.5, 1e-4)

  /// Whether all tours are many times those in the pool.
  private func isLarge(_ program: TourProgram) -> Bool {
    program.tours.count > Self.many * pool.tourCount
  }

  /// Whether more steps would hardly tell anything new.
  private func isDone(
    _ level: LevelCosts, _ isLast: Bool, _ bound: Double,
    _ judgement: PrimalDual.Judgement, _ program: TourProgram
  ) -> Bool {
    let isKept =
      judgement.violation
      < Self.violation + Self.violationPerRow * Double(program.program.rowCount)
    if isLast { return isKept && abs(judgement.cost - bound) < Self.gap * abs(bound) }
    let step = Double(level.step)
    let lifted = (bound / step - 1e-6).rounded(.up) * step
    // A bound that only passes by a whole step is not at its end: its point costs something else.
    if lifted - bound < 1e-3, judgement.cost < lifted + step / 2 { return true }
    guard isKept else { return false }
    let paid = judgement.cost + judgement.debt
    if paid - bound < Self.above * step { return true }
    if lifted - bound < Self.below * step {
      return judgement.cost < lifted + Self.above * step && paid < lifted + Self.debt * step
    }
    // What counts things costs nothing less than where it counts none. A small program can wait for its bound.
    let floor = Double(level.floor)
    return isLarge(program) && lifted <= floor && judgement.cost < floor + Self.above * step
      && judgement.debt < max(Self.debt * step, Self.debtAtFloor * abs(floor))
  }

  /// A column is promising from this part of a typical cost on; where no other is, from the second on: what little each
  /// of many officers could gain adds up.
  private static let promising = [1e-3, 1e-5]

  /// Brings into the pool the columns that the prices, those of the officers' rows among them, make look best.
  private mutating func grow(
    from program: TourProgram, _ level: LevelCosts, _ prices: [Double], _ lagrangian: Lagrangian
  ) -> Bool {
    let typical = level.typicalCost
    return Self.promising.contains { part in
      grow(from: program, below: -part * typical, prices, lagrangian)
    }
  }

  private mutating func grow(
    from program: TourProgram, below threshold: Double, _ prices: [Double],
    _ lagrangian: Lagrangian
  ) -> Bool {
    let whole = program.program
    let reduced = reduced
    return pool.grow(from: program, below: threshold) { column in
      guard reduced[column] < threshold else { return 0 }
      // Only rows of tours' own have no price in the Lagrangian: those of officers.
      var cost = reduced[column]
      whole.forEachOwnElement(of: column) { row, value in
        if !lagrangian.isPriced[row] { cost -= prices[row] * Double(value) }
      }
      return cost
    }
  }
}
