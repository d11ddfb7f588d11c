/// What the rows of a tour program say, for those that prices can be given to by name.
///
/// A row that stands for a run of months counts the same in each of them: where something may be short it stands for
/// all together; else one of them will do, and where it is known that one is full, that one.
struct RowMeanings {
  /// By row; nil for the rows that tie seats to tours, whose prices follow from the courses'.
  let rows: [BoundProof.Row?]
  /// Whether branching may ask a row for other limits: rows that count tours alone.
  let countsTours: [Bool]
  /// The rows that are known to be full.
  let full: [Int]

  /// - Complexity: O(elements).
  init(of program: TourProgram, in model: TourModel, full known: Set<BoundProof.Row>) {
    var latestStart = [Int32](repeating: 0, count: program.program.rowCount)
    for (column, tour) in program.tours.enumerated() {
      program.program.forEachElement(of: column) { row, _ in
        latestStart[row] = max(latestStart[row], model.tours.start[tour])
      }
    }
    var mayBeShort = [Bool](repeating: false, count: program.program.rowCount)
    for (column, source) in program.columnSources.enumerated() {
      guard case .short = source else { continue }
      program.program.forEachElement(of: column) { row, _ in mayBeShort[row] = true }
    }
    var runs: [Int: Range<Int>] = [:]
    for resource in program.resources {
      for (row, months) in resource.runs { runs[row] = months }
    }
    var full: [Int] = []
    rows = program.rowSources.enumerated().map { row, source in
      switch source {
      case .level(let level): return .level(level)
      // The tours of a clique share the month in which the last of them starts.
      case .officer(let officer): return .officer(Int(officer), month: Int(latestStart[row]))
      case .demand(let demand): return .demand(demand)
      case .resource(let resource, let month):
        let run = runs[row] ?? month..<month + 1
        if mayBeShort[row] { return .resource(resource, months: run) }
        let single = run.map { BoundProof.Row.resource(resource, months: $0..<$0 + 1) }
        guard let month = single.first(where: known.contains) else { return single.first }
        full.append(row)
        return month
      case .course(let course): return .course(course)
      case .seatClass: return nil
      }
    }
    countsTours = program.rowSources.enumerated().map { row, source in
      switch source {
      case .officer: true
      case .resource: !mayBeShort[row]
      case .level, .demand, .course, .seatClass: false
      }
    }
    self.full = full
  }

  /// The prices that count, by name. An officer's cheapest set of tours is found exactly whatever the price of the
  /// officer's rows, so these have none but where a decision changed their limits.
  func named(_ prices: [Double], keeping decided: Set<Int> = []) -> [BoundProof.Price] {
    prices.indices.compactMap { row in
      guard let meaning = rows[row], prices[row] != 0, prices[row].isFinite else { return nil }
      if case .officer = meaning, !decided.contains(row) { return nil }
      return BoundProof.Price(row: meaning, amount: prices[row])
    }
  }
}
