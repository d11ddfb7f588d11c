import GLPK

/// Whether demands can be met within some of the limits, looking at the demanded tours alone: every
/// other rule is a most, so other tours could only be in the way.
struct DemandProblem {
  private let model: TourModel
  private let program: TourProgram
  /// The rules that have rows: each can be dropped by itself.
  let rules: [ClashRule]

  init(of model: TourModel) {
    self.model = model
    let demanded = Set(model.demands.flatMap(\.tours)).sorted()
    var bare = model
    bare.levels = []
    // A course whose limit is dropped has room for every tour: its seats stand in its row alone.
    bare.seats = model.seats.map {
      SeatPool(
        seats: $0.seats.map { _ in demanded.count }, names: $0.names, courses: $0.courses,
        classOfTour: $0.classOfTour)
    }
    program = TourProgram(of: bare, over: demanded)
    var seen: Set<ClashRule> = []
    rules = program.rowSources.compactMap(Self.rule).filter { seen.insert($0).inserted }
  }

  private static func rule(of source: TourProgram.RowSource) -> ClashRule? {
    switch source {
    case .demand(let index): .demand(index)
    case .officer(let index): .officer(Int(index))
    case .resource(let index, _): .resource(index)
    case .course(let index): .course(index)
    case .level, .seatClass: nil
    }
  }

  /// The rows of each rule.
  var rowsByRule: [ClashRule: [Int]] {
    var rows: [ClashRule: [Int]] = [:]
    for (row, source) in program.rowSources.enumerated() {
      if let rule = Self.rule(of: source) { rows[rule, default: []].append(row) }
    }
    return rows
  }

  /// The rows of resources, and the months that each stands for.
  var runs: [(row: Int, resource: Int, months: Range<Int>)] {
    program.resources.enumerated().flatMap { resource, rows in
      rows.runs.map { ($0.row, resource, $0.months) }
    }
  }

  /// The program with every rule kept.
  var strict: IntegerProgram { limited(keeping: Set(rules)) }

  /// Tours that keep these rules, ascending; nil where none do.
  func choice(keeping kept: Set<ClashRule>) throws(GLPKError) -> [Int]? {
    try limited(keeping: kept).anyPoint().map { point in
      program.tours.indices.filter { point[$0] > 0.5 }.map { program.tours[$0] }
    }
  }

  /// The program with some rules kept, and no others.
  private func limited(keeping kept: Set<ClashRule>) -> IntegerProgram {
    var integer = program.program
    for (row, source) in program.rowSources.enumerated() {
      guard let rule = Self.rule(of: source) else { continue }
      if !kept.contains(rule) {
        integer.limitRow(row, from: .min, to: .max)
      } else if case .course(let course) = rule {
        integer.limitRow(row, from: .min, to: model.seats?.seats[course] ?? 0)
      }
    }
    return integer
  }
}

extension IntegerProgram {
  /// Any whole point of the program; nil where there is none.
  func anyPoint() throws(GLPKError) -> [Double]? {
    try cheapestPoint(costs: [Int](repeating: 0, count: columnCount), below: 1)
  }

  /// The cheapest whole point that costs less than so much; nil where it is proven that there is none.
  ///
  /// Throws `GLPKError.noSolution` where neither is proven.
  func cheapestPoint(costs: [Int], below cutoff: Int) throws(GLPKError) -> [Double]? {
    let restriction = Restriction(of: self, costs: costs, lower: lower, upper: upper)
    var best: (cost: Int, point: [Int])?
    var search = try BranchAndBound(
      restriction, cutoff: cutoff, learnt: PseudoCosts(columns: columnCount), within: .unlimited,
      judge: { point in
        let whole = restriction.whole(point, columns: columnCount)
        guard accepts(whole) else { return nil }
        let cost = zip(costs, whole).reduce(0) { $0 + $1.0 * $1.1 }
        if cost < best?.cost ?? cutoff { best = (cost, whole) }
        return cost
      }, progress: { _ in })
    let least = zip(costs, zip(lower, upper)).reduce(0) { $0 + min($1.0 * $1.1.0, $1.0 * $1.1.1) }
    guard try search.run(from: least) >= best?.cost ?? cutoff else { throw .noSolution }
    return best?.point.map { Double($0) }
  }
}
