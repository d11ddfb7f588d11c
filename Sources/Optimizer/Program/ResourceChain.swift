/// The rows and columns of one resource: see `TourProgram` on difference form.
///
/// Below a most: load + free = most. Above a least: load + short − over = least. The rows are the
/// differences of these from one run of months to the next.
struct ResourceChain: Sendable {
  /// One side of the resource: the rows of its runs, and what each row's limit is.
  private struct Side {
    let epochs: Epochs
    let limits: [Int]
    let rows: [Int]
    let isLeast: Bool
    var columns: [(below: Int, above: Int?)] = []
  }

  private var sides: [Side] = []
  private let resource: Int
  private let name: String
  private let cap: Int
  private let freeWeights: [Int]
  private let shortWeights: [Int]

  /// Adds the rows of a resource and its tours' elements in them.
  init(
    _ index: Int, in model: TourModel, tours: [Int], members: [Int], rows: inout TourProgram,
    entries: inout [[(row: Int, value: Int)]]
  ) {
    let resource = model.resources[index]
    self.resource = index
    name = resource.name
    freeWeights = model.levels.map { level in
      level.vacancies.reduce(0) { $0 + ($1.resource == index ? $1.weight : 0) }
    }
    shortWeights = model.levels.map { level in
      level.shortfalls.reduce(0) { $0 + ($1.resource == index ? $1.weight : 0) }
    }
    let spans = members.map { resource.span(of: tours[$0], in: model.tours, months: model.months) }
    var load = [Set<Int32>](repeating: [], count: model.months)
    for (place, span) in zip(members, spans) {
      guard let span else { continue }
      for month in span { load[month].insert(model.tours.officer[tours[place]]) }
    }
    cap = load.map(\.count).max() ?? 0
    if let most = resource.most {
      let binds = zip(most, load).contains { $0 < $1.count }
      if binds || freeWeights.contains(where: { $0 != 0 }) {
        add(most.map { $0 == .max ? cap : $0 }, isLeast: false, spans, members, &rows, &entries)
      }
    }
    if let least = resource.least, shortWeights.contains(where: { $0 != 0 }) {
      add(least, isLeast: true, spans, members, &rows, &entries)
    }
  }

  private mutating func add(
    _ limits: [Int], isLeast: Bool, _ spans: [ClosedRange<Int>?], _ members: [Int],
    _ rows: inout TourProgram, _ entries: inout [[(row: Int, value: Int)]]
  ) {
    let changes = limits.indices.dropFirst().filter { limits[$0] != limits[$0 - 1] }
    let turns = spans.compactMap(\.self).flatMap { [$0.lowerBound, $0.upperBound + 1] }
    let epochs = Epochs(beginning: changes + turns, horizon: limits.count)
    let atRun = epochs.first.map { limits[$0] }
    let indices = atRun.indices.map { run in
      let step = atRun[run] - (run > 0 ? atRun[run - 1] : 0)
      return rows.addRow(
        "\(name)\(isLeast ? " least" : "") \(epochs.first[run])", from: step, to: step)
    }
    for (place, span) in zip(members, spans) {
      guard let span else { continue }
      entries[place].append((indices[epochs.ofMonth[span.lowerBound]], 1))
      if span.upperBound + 1 < limits.count {
        entries[place].append((indices[epochs.ofMonth[span.upperBound + 1]], -1))
      }
    }
    sides.append(Side(epochs: epochs, limits: atRun, rows: indices, isLeast: isLeast))
  }

  /// Adds the columns for what is free, short or over in each run.
  mutating func addColumns(to program: inout TourProgram) {
    for side in sides.indices {
      let (epochs, rows, limits) = (sides[side].epochs, sides[side].rows, sides[side].limits)
      for run in rows.indices {
        func carried(_ sign: Int) -> [(row: Int, value: Int)] {
          run + 1 < rows.count ? [(rows[run], sign), (rows[run + 1], -sign)] : [(rows[run], sign)]
        }
        let months = epochs.months(run)
        let weights = sides[side].isLeast ? shortWeights : freeWeights
        let below = program.addColumn(
          "\(sides[side].isLeast ? "short" : "free") \(name) \(epochs.first[run])",
          to: limits[run], gains: weights.map { $0 * months }, carried(1))
        let above =
          sides[side].isLeast
          ? program.addColumn("over \(name) \(epochs.first[run])", to: cap, carried(-1)) : nil
        sides[side].columns.append((below, above))
      }
    }
  }

  /// Sets the columns to what a load, by month, makes of them.
  func fill(_ values: inout [Int], load: [Int]) {
    for side in sides {
      for (run, column) in side.columns.enumerated() {
        let room = side.limits[run] - load[side.epochs.first[run]]
        values[column.below] = max(0, room)
        if let above = column.above { values[above] = max(0, -room) }
      }
    }
  }
}
