import GLPK

/// What to give up where demands cannot be met together, so that the rest can be kept.
public struct Repair: Hashable, Sendable {
  /// The demands given up, ascending indices into `TourModel.demands`.
  public var demands: [Int] = []
  /// The resources whose most is raised in every month, and by how much.
  public var resources: [Raise] = []
  /// The courses that get more seats, and how many.
  public var courses: [Raise] = []

  /// One limit, raised.
  public struct Raise: Hashable, Sendable {
    /// The resource or course, an index.
    public let index: Int
    /// By how much.
    public let by: Int
  }
}

extension TourModel {
  /// The fewest demands to give up so that every limit is kept.
  /// - Returns: What to give up and to raise.
  /// - Throws: `Unsolvable.solver`, where the linear solver fails.
  /// - Complexity: exponential at worst.
  public func fewestDemandsToGiveUp() throws(Unsolvable) -> Repair {
    try CheapestRepair(of: self, costOfRaise: nil).find()
  }

  /// The least to raise limits by, counted in places and seats, so that every demand is met; demands are given up
  /// only where no limit helps, and then the fewest. Nobody can be in two places, whatever is raised.
  ///
  /// - Parameter excess: By how much each resource's most is exceeded already, by month, where its `most` of 0 stands
  ///   for less: who counts there in such a month needs it raised by that, too.
  /// - Returns: What to give up and to raise.
  /// - Throws: `Unsolvable.solver`, where the linear solver fails.
  /// - Complexity: exponential at worst.
  public func leastRaises(beyond excess: [[Int]]) throws(Unsolvable) -> Repair {
    try CheapestRepair(of: self, costOfRaise: 1, excess: excess).find()
  }
}

/// The cheapest repair of clashing demands, as an integer program: each demand and each limit has a column for what
/// is given up of it.
private struct CheapestRepair {
  private var program: IntegerProgram
  private var costs: [Int]
  private var meanings: [(column: Int, rule: ClashRule)] = []

  /// The program; limits cannot be raised where nothing says what a unit costs.
  init(of model: TourModel, costOfRaise: Int?, excess: [[Int]] = []) {
    let problem = DemandProblem(of: model)
    program = problem.strict
    costs = [Int](repeating: 0, count: program.columnCount)
    let rows = problem.rowsByRule
    // A raise by as many as there are demands, beyond what is exceeded, lets all of them through.
    let most = model.demands.count + (excess.joined().max() ?? 0)
    let costOfDemand = costOfRaise == nil ? 1 : 1 + most * max(1, problem.rules.count)
    // What is demanded twice in the same words is given up once.
    let firsts = Dictionary(model.demands.indices.map { (model.demands[$0].name, $0) }) {
      $0 < $1 ? $0 : $1
    }
    var again: [Int: [Int]] = [:]
    for rule in problem.rules {
      if case .demand(let demand) = rule, let first = firsts[model.demands[demand].name] {
        again[first, default: []] += rows[rule] ?? []
      }
    }
    for rule in problem.rules {
      if case .demand(let demand) = rule, again[demand] == nil { continue }
      let (value, cost): (Int, Int?) =
        switch rule {
        case .demand: (1, costOfDemand)
        case .resource, .course: (-1, costOfRaise)
        case .officer: (-1, nil)
        }
      guard let cost else { continue }
      var own = rows[rule] ?? []
      if case .demand(let demand) = rule { own = again[demand] ?? own }
      let elements = own.map { (row: $0, value: value) }
      program.addColumn(to: value > 0 ? 1 : most, elements)
      costs.append(cost)
      meanings.append((program.columnCount - 1, rule))
    }
    if costOfRaise != nil { addExcess(excess, problem.runs) }
  }

  /// Rows for months in which a limit is exceeded already, by e: load + e·x(t) − z ≤ 0 for every tour t that counts.
  private mutating func addExcess(
    _ excess: [[Int]], _ runs: [(row: Int, resource: Int, months: Range<Int>)]
  ) {
    var raise: [Int: Int] = [:]
    for (column, rule) in meanings {
      if case .resource(let resource) = rule { raise[resource] = column }
    }
    let wanted = runs.compactMap { run -> (row: Int, raise: Int, excess: Int)? in
      let most = run.months.map { excess[run.resource][$0] }.max() ?? 0
      guard most > 0, let column = raise[run.resource] else { return nil }
      return (run.row, column, most)
    }
    var members: [Int: [Int32]] = [:]
    for column in 0..<program.columnCount {
      program.forEachElement(of: column) { row, _ in
        members[row, default: []].append(Int32(column))
      }
    }
    let rows = wanted.flatMap { row, raise, excess in
      let columns = members[row] ?? []
      return columns.filter { $0 != raise }.map { tour in
        Cut(
          columns: columns,
          values: columns.map { $0 == raise ? -1 : $0 == tour ? 1 + excess : 1 }, most: 0)
      }
    }
    program = program.adding(rows)
  }

  func find() throws(Unsolvable) -> Repair {
    let point: [Double]?
    do throws(GLPKError) {
      let most = meanings.reduce(1) { $0 + costs[$1.column] * program.upper[$1.column] }
      point = try program.cheapestPoint(costs: costs, below: most + 1)
    } catch {
      throw .solver("\(error)")
    }
    guard let point else { throw .solver("no repair of clashing demands was found") }
    var repair = Repair()
    for (column, rule) in meanings where point[column] > 0.5 {
      let by = Int(point[column].rounded())
      switch rule {
      case .demand(let demand): repair.demands.append(demand)
      case .resource(let resource): repair.resources.append(.init(index: resource, by: by))
      case .course(let course): repair.courses.append(.init(index: course, by: by))
      case .officer: break
      }
    }
    return repair
  }
}
