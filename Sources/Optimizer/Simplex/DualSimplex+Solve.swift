extension DualSimplex {
  /// How a run ended.
  enum End {
    case optimal
    /// The objective reached the limit.
    case objectiveLimit
    /// No point keeps all bounds: `ray` is why.
    case infeasible
    case iterationLimit
    case stopped
    /// Numbers got out of hand.
    case failed
  }

  /// Columns may change so often before the factors are made anew.
  private static let changes = 120
  /// Iterations between two questions whether to stop.
  private static let slice = 500
  /// How often costs that were moved may be taken back at an optimum.
  private static let rounds = 3
  /// So often an optimum may be none once factors are made anew: more is a circle.
  private static let mostSurprises = 20
  /// How much two computations of a pivot may differ, and how small it may be.
  private static let (doubt, leastPivot) = (1e-6, 1e-7)

  /// Goes on from the present basis to the optimum, or until it costs as much as a limit.
  mutating func solve(
    objectiveLimit limit: Double, iterationLimit: Int, shouldStop: () -> Bool
  ) -> End {
    begin()
    let objectiveLimit = limit / unit
    let last = iterations.addingReportingOverflow(iterationLimit)
    let end = last.overflow ? Int.max : last.partialValue
    let mostIterations = iterations + 50 * (values.count + 100)
    var rounds = 0
    var hasDoubts = false
    var surprises = 0
    while true {
      if objective >= objectiveLimit { return .objectiveLimit }
      if iterations >= end { return .iterationLimit }
      if iterations >= mostIterations { return .failed }
      if iterations % Self.slice == 0, shouldStop() { return .stopped }
      if factors.changeCount >= Self.changes { refactor() }
      guard let row = leavingRow() else {
        if factors.changeCount > 0 {
          refactor()
          if leavingRow() != nil {
            surprises += 1
            if surprises > Self.mostSurprises { return .failed }
            continue
          }
        }
        guard isShifted, rounds < Self.rounds else { return .optimal }
        rounds += 1
        begin()
        continue
      }
      switch iterate(leaving: row) {
      case .done: hasDoubts = false
      case .noEntering:
        if factors.changeCount == 0 || hasDoubts { return .infeasible }
        hasDoubts = true
        refactor()
      case .doubtful:
        if hasDoubts { return .failed }
        hasDoubts = true
        refactor()
      }
    }
  }

  /// Factors the present basis anew.
  private mutating func refactor() {
    factor(head)
    settle()
  }

  /// The row whose basic variable is out of its bounds most, in steepest-edge measure; nil where all keep theirs.
  private func leavingRow() -> Int? {
    var best: Int?
    var largest = 0.0
    for row in head.indices {
      let variable = Int(head[row])
      let value = values[variable]
      let miss = max(lower[variable] - value, value - upper[variable])
      guard miss > Self.primalTolerance else { continue }
      let score = miss * miss / weights[variable]
      if score > largest {
        largest = score
        best = row
      }
    }
    return best
  }

  private enum Step {
    case done
    case noEntering
    case doubtful
  }

  /// One variable leaves the basis, another comes in.
  private mutating func iterate(leaving row: Int) -> Step {
    countIteration()
    let leaving = Int(head[row])
    let isAbove = values[leaving] > upper[leaving]
    let miss =
      isAbove ? values[leaving] - upper[leaving] : values[leaving] - lower[leaving]
    var rho = [Double](repeating: 0, count: head.count)
    rho[row] = 1
    factors.beginSolvingTransposed(&rho)
    let half = rho
    factors.endSolvingTransposed(&rho)
    let pivotRow = PivotRow(of: rho, over: rows, columns: matrix.columnCount)
    guard let choice = entering(pivotRow, isAbove: isAbove, slope: abs(miss)) else {
      ray = rho
      return .noEntering
    }
    var column = [Double](repeating: 0, count: head.count)
    matrix.add(1, timesColumn: choice.variable, to: &column)
    factors.beginSolving(&column)
    let spike = column
    factors.endSolving(&column)
    let (pivot, expected) = (column[row], pivotRow[choice.variable])
    if abs(pivot - expected) > Self.doubt * (1 + abs(pivot)) || abs(pivot) < Self.leastPivot {
      return .doubtful
    }
    flip(choice.flipped)
    let bound = isAbove ? upper[leaving] : lower[leaving]
    updateWeights(row, rho, column)
    move(choice.variable, by: (values[leaving] - bound) / pivot, along: column)
    values[leaving] = bound
    isAtUpper[leaving] = isAbove
    updateCosts(pivotRow, entering: choice.variable, leaving: leaving, pivot: expected)
    factors.replace(row: row, by: spike, half, pivot: pivot)
    head[row] = Int32(choice.variable)
    place[choice.variable] = Int32(row)
    place[leaving] = -1
    room[choice.variable] = 0
    noteRoom(leaving)
    weights[leaving] = 1
    return .done
  }

  /// Moves variables to their other bounds.
  private mutating func flip(_ flipped: [Int]) {
    guard !flipped.isEmpty else { return }
    var change = [Double](repeating: 0, count: head.count)
    for variable in flipped {
      let width = upper[variable] - lower[variable]
      let step = isAtUpper[variable] ? -width : width
      matrix.add(step, timesColumn: variable, to: &change)
      objective += step * reducedCosts[variable]
      isAtUpper[variable].toggle()
      noteRoom(variable)
      values[variable] = isAtUpper[variable] ? upper[variable] : lower[variable]
    }
    factors.solve(&change)
    for row in change.indices where change[row] != 0 { values[Int(head[row])] -= change[row] }
  }

  /// Moves the entering variable, and the basic ones with it.
  private mutating func move(_ entering: Int, by step: Double, along column: [Double]) {
    objective += step * reducedCosts[entering]
    for row in column.indices where column[row] != 0 {
      values[Int(head[row])] -= step * column[row]
    }
    values[entering] += step
  }

  /// Steepest-edge weights after a pivot (Forrest and Goldfarb, 1992).
  private mutating func updateWeights(_ row: Int, _ rho: [Double], _ column: [Double]) {
    let length = rho.reduce(0) { $0 + $1 * $1 }
    var direction = rho
    factors.solve(&direction)
    let pivot = column[row]
    for other in column.indices where column[other] != 0 && other != row {
      let ratio = column[other] / pivot
      let variable = Int(head[other])
      weights[variable] = max(
        weights[variable] + ratio * (ratio * length - 2 * direction[other]), 1e-4)
    }
    enteringWeight = max(length / (pivot * pivot), 1e-4)
  }

  /// Reduced costs after a pivot.
  private mutating func updateCosts(
    _ pivotRow: PivotRow, entering: Int, leaving: Int, pivot: Double
  ) {
    let step = reducedCosts[entering] / pivot
    if step != 0 { subtract(step, pivotRow) }
    reducedCosts[leaving] = -step
    reducedCosts[entering] = 0
    weights[entering] = enteringWeight
  }

  /// Takes a multiple of a pivot row off the reduced costs; where one comes to the wrong side of 0 the variable's cost
  /// is moved.
  private mutating func subtract(_ step: Double, _ pivotRow: PivotRow) {
    for variable in Self.subtract(step, pivotRow, from: &reducedCosts, room) {
      shift(variable, by: -reducedCosts[variable])
    }
  }

  /// The variables whose reduced costs come to the wrong side of 0.
  private static func subtract(
    _ step: Double, _ pivotRow: PivotRow, from reducedCosts: inout [Double], _ room: [Int8]
  ) -> [Int] {
    var wrong: [Int] = []
    let (entries, room) = (pivotRow.values.span, room.span)
    var reduced = reducedCosts.mutableSpan
    for variable in 0..<entries.count {
      let cost = reduced[variable] - step * entries[variable]
      reduced[variable] = cost
      if Double(room[variable]) * cost < 0 { wrong.append(variable) }
    }
    return wrong
  }
}
