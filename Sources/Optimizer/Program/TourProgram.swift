/// A tour model as an integer program: which tours are chosen, what is short, who sits on which course.
///
/// Columns: tours first, then what resources are short of, then seats. Vacancies need none: what a most
/// leaves free is the most less the tours that count, so they stand in the levels' constants and in the
/// tours' own gains.
struct TourProgram: Sendable {
  private(set) var program = IntegerProgram()
  /// The tour of each of the first columns, ascending; the others stand for no tour.
  let tours: [Int]
  /// The officer of each tour.
  let officers: [Int32]
  /// What columns add to each level.
  private var gains: [LevelGains] = []
  /// What is counted at each level whatever is chosen.
  let constants: [Int]
  /// The row that can hold each level; nil for the last, which nothing comes after.
  private(set) var levelRows: [Int?] = []
  /// The rows and columns of each resource, in the order of `TourModel.resources`.
  private(set) var resources: [ResourceRows] = []
  /// The rows and columns of the seats.
  private(set) var seating: Seating?
  /// Where each row comes from.
  private(set) var rowSources: [RowSource] = []
  /// What each column stands for that stands for no tour.
  private(set) var sourcesAfterTours: [ColumnSource] = []

  /// What a row says, and of what.
  enum RowSource: Hashable {
    /// The value at which a level is held.
    case level(Int)
    /// An officer is in one place.
    case officer(Int32)
    /// One of a demand's tours is chosen.
    case demand(Int)
    /// A resource keeps its most, or what is short of its least is counted, from a month on.
    case resource(Int, month: Int)
    /// The tours of a class have seats.
    case seatClass(Int)
    /// A course keeps its seats.
    case course(Int)
  }

  /// What a column counts.
  enum ColumnSource: Hashable {
    /// Whether a tour is chosen.
    case tour(Int)
    /// How many officers a resource is short of, from a month on.
    case short(Int, month: Int)
    /// How many seats a class takes on a course.
    case seats(Int, course: Int)
  }

  /// The program of a model, over some of its tours, given ascending.
  /// - Complexity: O(tours × months + templates × resources of a post).
  init(of model: TourModel, over tours: [Int]) {
    self.tours = tours
    officers = tours.map { model.tours.officer[$0] }
    constants = model.levels.map { level in
      level.vacancies.reduce(level.constant) { sum, free in
        sum + free.weight * (model.resources[free.resource].most ?? []).reduce(0, +)
      }
    }
    for index in model.levels.indices {
      let isLast = index == model.levels.count - 1
      levelRows.append(isLast ? nil : addRow(.level(index)))
    }
    var own = ColumnEntries()
    addChoiceRows(of: model, &own)
    let templates = TourTemplates(of: tours, in: model)
    var shared = [[(row: Int, value: Int)]](repeating: [], count: templates.count)
    resources = addResources(of: model, templates, &shared)
    if let seats = model.seats {
      seating = Seating(seats, tours: tours, rows: &self, entries: &own)
    }
    let worth = TourGains(of: model)
    for (level, row) in levelRows.enumerated() {
      let gains = LevelGains(at: level, of: model, tours, templates, worth)
      if let row { gains.addElements(row, shared: &shared, own: &own) }
      self.gains.append(gains)
    }
    var patterns = ColumnPatterns()
    let numbers = shared.map { patterns.add($0) }
    let pairs = templates.pairs.map {
      PatternPair(first: numbers[Int($0.first)], second: numbers[Int($0.second)])
    }
    program.addChoices(own, pairs, sharing: patterns)
    var (resources, seating) = (resources, seating)
    for index in resources.indices { resources[index].addColumns(to: &self) }
    seating?.addColumns(to: &self)
    (self.resources, self.seating) = (resources, seating)
  }

  /// Adds the rows that keep officers in one place, and those of demands.
  private mutating func addChoiceRows(of model: TourModel, _ own: inout ColumnEntries) {
    var place = [Int32](repeating: -1, count: model.tours.count)
    for (position, tour) in tours.enumerated() { place[tour] = Int32(position) }
    let cliques = OfficerCliques(of: tours, in: model)
    for (number, row) in cliques.rows.enumerated() {
      let index = addRow(.officer(cliques.officers[number]), to: 1)
      for tour in row { own.add(Int(place[tour]), row: index) }
    }
    for (number, demand) in model.demands.enumerated() {
      let index = addRow(.demand(number), from: 1)
      for tour in demand.tours where place[tour] >= 0 { own.add(Int(place[tour]), row: index) }
    }
  }

  /// Adds the rows of resources, and the templates' elements in them.
  private mutating func addResources(
    of model: TourModel, _ templates: TourTemplates, _ shared: inout [[(row: Int, value: Int)]]
  ) -> [ResourceRows] {
    let epochs = model.resources.indices.map { index in
      ResourceRows.epochs(
        of: model.resources[index], templates.members[index].lazy.map(\.span),
        months: model.months)
    }
    let counts = OfficerCounts(templates, officers: officers, epochs: epochs).counts
    return model.resources.indices.map { index in
      ResourceRows(
        index, in: model, templates.members[index], by: epochs[index], officers: counts[index],
        rows: &self, elements: &shared)
    }
  }

  /// What each column stands for.
  /// - Complexity: O(columns).
  var columnSources: [ColumnSource] { tours.map { .tour($0) } + sourcesAfterTours }

  /// What each column adds to a level.
  /// - Complexity: O(columns).
  func gains(at level: Int) -> [Int] { gains[level].ofColumns }

  /// Adds a row.
  mutating func addRow(
    _ source: RowSource, from least: Int = .min, to most: Int = .max
  ) -> Int {
    rowSources.append(source)
    return program.addRow(from: least, to: most)
  }

  /// Changes what a row may be.
  mutating func limitRow(_ row: Int, from least: Int, to most: Int) {
    program.limitRow(row, from: least, to: most)
  }

  /// Limits what a level may cost, by its row; the last level has none.
  mutating func hold(_ level: LevelCosts, atCost cost: Int) {
    guard let row = levelRows[level.level] else { return }
    let (least, most) = level.limits(atCost: cost)
    limitRow(row, from: least, to: most)
  }

  /// Changes the most of a column.
  mutating func limitColumn(_ column: Int, to most: Int) {
    program.limitColumn(column, to: most)
  }

  /// Adds a column that adds so much to each level, in its objective and in its row.
  @discardableResult
  mutating func addColumn(
    _ source: ColumnSource, to most: Int, isInteger: Bool = true, gains: [Int] = [],
    _ elements: [(row: Int, value: Int)]
  ) -> Int {
    sourcesAfterTours.append(source)
    var elements = elements
    for level in levelRows.indices {
      let gain = gains.isEmpty ? 0 : gains[level]
      self.gains[level].add(gain)
      if gain != 0, let row = levelRows[level] { elements.append((row, gain)) }
    }
    return program.addColumn(to: most, isInteger: isInteger, elements)
  }

  /// The value of every column where exactly these tours (of the model) are chosen; nil where they
  /// cannot all have seats.
  func point(choosing chosen: [Int], in model: TourModel) -> [Int]? {
    var values = [Int](repeating: 0, count: program.columnCount)
    let set = Set(chosen)
    for (place, tour) in tours.enumerated() where set.contains(tour) { values[place] = 1 }
    let loads = model.loads(of: chosen)
    for (rows, load) in zip(resources, loads) { rows.fill(&values, load: load) }
    guard let seating, let seats = model.seats else { return values }
    guard let courses = seats.assign(chosen) else { return nil }
    seating.fill(&values, chosen: chosen, courses: courses, in: seats)
    return values
  }
}
