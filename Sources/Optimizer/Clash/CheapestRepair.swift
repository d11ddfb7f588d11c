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
  /// - Throws: `Unsolvable.solver`, where the linear solver fails.
  /// - Complexity: exponential at worst.
  public func fewestDemandsToGiveUp() throws(Unsolvable) -> Repair {
    try CheapestRepair(of: self, costOfRaise: nil).find()
  }

  /// The least to raise limits by, counted in places and seats, so that every demand is met; demands are given up
  /// only where no limit helps, and then the fewest. Nobody can be in two places, whatever is raised.
  /// - Throws: `Unsolvable.solver`, where the linear solver fails.
  /// - Complexity: exponential at worst.
  public func leastRaises() throws(Unsolvable) -> Repair {
    try CheapestRepair(of: self, costOfRaise: 1).find()
  }
}

/// The cheapest repair of clashing demands, as an integer program: each demand and each limit has a column for what
/// is given up of it.
private struct CheapestRepair {
  private var program: IntegerProgram
  private var costs: [Int]
  private var meanings: [(column: Int, rule: ClashRule)] = []

  /// The program; limits cannot be raised where nothing says what a unit costs.
  init(of model: TourModel, costOfRaise: Int?) {
    let problem = DemandProblem(of: model)
    program = problem.strict
    costs = [Int](repeating: 0, count: program.columnCount)
    let rows = problem.rowsByRule
    // A raise by as many as there are demands lets all of them through.
    let most = model.demands.count
    let costOfDemand = costOfRaise == nil ? 1 : 1 + most * max(1, problem.rules.count)
    for rule in problem.rules {
      let (value, cost): (Int, Int?) =
        switch rule {
        case .demand: (1, costOfDemand)
        case .resource, .course: (-1, costOfRaise)
        case .officer: (-1, nil)
        }
      guard let cost else { continue }
      let elements = (rows[rule] ?? []).map { (row: $0, value: value) }
      program.addColumn(to: value > 0 ? 1 : most, elements)
      costs.append(cost)
      meanings.append((program.columnCount - 1, rule))
    }
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
