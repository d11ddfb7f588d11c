/// A tour model as an integer program in difference form.
///
/// For each resource and run of months (`Epochs`) one row says how the load changed since the run before:
/// a tour stands in two of them, +1 where it enters and −1 after it left, whatever its length, and a
/// column for what the limit leaves free carries the load on. Columns: tours first, then those of the
/// resources, then the seats.
struct TourProgram: Sendable {
  private(set) var program = IntegerProgram()
  /// The tour of each of the first columns, ascending; the others stand for no tour.
  let tours: [Int]
  /// What each column adds to each level.
  private(set) var objectives: [[Int]] = []
  /// What is counted at each level whatever is chosen.
  let constants: [Int]
  /// The row that can hold each level; nil for the last, which nothing comes after.
  private(set) var levelRows: [Int?] = []
  /// The rows and columns of each resource, in the order of `TourModel.resources`.
  private(set) var chains: [ResourceChain] = []
  /// The rows and columns of the seats.
  private(set) var seating: Seating?
  /// What each row is, for names in exported models.
  private(set) var rowNames: [String] = []
  /// What each column is, likewise.
  private(set) var columnNames: [String] = []

  /// The program of a model, over those of its tours that can be chosen at all.
  /// - Complexity: O(tours × resources of a post).
  init(of model: TourModel) {
    let resourcesOfPost = model.resourcesOfPost
    tours = Self.choosable(in: model, resourcesOfPost)
    constants = model.levels.map(\.constant)
    objectives = model.levels.map { _ in [] }

    var entries = [[(row: Int, value: Int)]](repeating: [], count: tours.count)
    for (index, level) in model.levels.enumerated() {
      let isLast = index == model.levels.count - 1
      levelRows.append(isLast ? nil : addRow("level \(level.name)"))
    }
    let cliques = OfficerCliques(of: tours, in: model)
    let position = Dictionary(uniqueKeysWithValues: tours.enumerated().map { ($1, $0) })
    for (number, row) in cliques.rows.enumerated() {
      let index = addRow("officer \(cliques.officers[number]) \(number)", to: 1)
      for tour in row { entries[position[tour] ?? 0].append((index, 1)) }
    }
    for demand in model.demands {
      let index = addRow(demand.name, from: 1)
      for tour in demand.tours {
        if let place = position[tour] { entries[place].append((index, 1)) }
      }
    }
    var members = [[Int]](repeating: [], count: model.resources.count)
    for (place, tour) in tours.enumerated() {
      for resource in resourcesOfPost[Int(model.tours.post[tour])]
      where model.resources[resource].counts(officer: model.tours.officer[tour]) {
        members[resource].append(place)
      }
    }
    var chains: [ResourceChain] = []
    for index in model.resources.indices {
      chains.append(
        ResourceChain(
          index, in: model, tours: tours, members: members[index], rows: &self, entries: &entries))
    }
    var seating: Seating?
    if let seats = model.seats {
      seating = Seating(seats, tours: tours, rows: &self, entries: &entries)
    }

    for (place, tour) in tours.enumerated() {
      let gains = model.levels.map { $0.gain.isEmpty ? 0 : $0.gain[tour] }
      addColumn(
        "tour \(model.tours.officer[tour]) \(model.tours.post[tour]) \(model.tours.start[tour]) \(model.tours.end[tour])",
        to: 1, gains: gains, entries[place])
    }
    for chain in chains.indices { chains[chain].addColumns(to: &self) }
    seating?.addColumns(to: &self)
    self.chains = chains
    self.seating = seating
  }

  /// Adds a row.
  mutating func addRow(_ name: String, from least: Int = .min, to most: Int = .max) -> Int {
    rowNames.append(name)
    return program.addRow(from: least, to: most)
  }

  /// Changes what a row may be.
  mutating func limitRow(_ row: Int, from least: Int, to most: Int) {
    program.limitRow(row, from: least, to: most)
  }

  /// Adds a column that adds so much to each level, in its objective and in its row.
  @discardableResult
  mutating func addColumn(
    _ name: String, to most: Int, isInteger: Bool = true, gains: [Int] = [],
    _ elements: [(row: Int, value: Int)]
  ) -> Int {
    columnNames.append(name)
    var elements = elements
    for level in objectives.indices {
      let gain = gains.isEmpty ? 0 : gains[level]
      objectives[level].append(gain)
      if gain != 0, let row = levelRows[level] { elements.append((row, gain)) }
    }
    return program.addColumn(to: most, isInteger: isInteger, elements)
  }

  /// The tours that break no limit by themselves.
  private static func choosable(in model: TourModel, _ resourcesOfPost: [[Int]]) -> [Int] {
    (0..<model.tours.count).filter { tour in
      resourcesOfPost[Int(model.tours.post[tour])].allSatisfy { index in
        let resource = model.resources[index]
        guard let most = resource.most, resource.counts(officer: model.tours.officer[tour]),
          let span = resource.span(of: tour, in: model.tours, months: model.months)
        else { return true }
        return span.allSatisfy { most[$0] > 0 }
      }
    }
  }

  /// The value of every column where exactly these tours (of the model) are chosen; nil where they
  /// cannot all have seats.
  func point(choosing chosen: [Int], in model: TourModel) -> [Int]? {
    var values = [Int](repeating: 0, count: program.columnCount)
    let set = Set(chosen)
    for (place, tour) in tours.enumerated() where set.contains(tour) { values[place] = 1 }
    let loads = model.loads(of: chosen)
    for (chain, load) in zip(chains, loads) { chain.fill(&values, load: load) }
    guard let seating, let seats = model.seats else { return values }
    guard let courses = seats.assign(chosen) else { return nil }
    seating.fill(&values, chosen: chosen, courses: courses, in: seats)
    return values
  }
}
