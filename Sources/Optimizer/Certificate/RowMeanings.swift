/// What the rows of a tour program say, for those that prices can be given to by name.
struct RowMeanings {
  /// By row; nil for the rows that tie seats to tours, whose prices follow from the courses'.
  let rows: [BoundProof.Row?]
  /// Whether branching may ask a row for other limits: rows that count tours alone.
  let countsTours: [Bool]

  /// - Complexity: O(elements).
  init(of program: TourProgram, in model: TourModel) {
    var latestStart = [Int32](repeating: 0, count: program.program.rowCount)
    for (column, tour) in program.tours.enumerated() {
      for element in program.program.elements(of: column) {
        let row = Int(program.program.elementRows[element])
        latestStart[row] = max(latestStart[row], model.tours.start[tour])
      }
    }
    var runs: [Int: Range<Int>] = [:]
    for resource in program.resources {
      for (row, months) in resource.shortRuns { runs[row] = months }
    }
    rows = program.rowSources.enumerated().map { row, source in
      switch source {
      case .level(let level): .level(level)
      // The tours of a clique share the month in which the last of them starts.
      case .officer(let officer): .officer(Int(officer), month: Int(latestStart[row]))
      case .demand(let demand): .demand(demand)
      case .resource(let resource, let month):
        .resource(resource, months: runs[row] ?? month..<month + 1)
      case .course(let course): .course(course)
      case .seatClass: nil
      }
    }
    countsTours = program.rowSources.enumerated().map { row, source in
      switch source {
      case .officer: true
      case .resource: runs[row] == nil
      case .level, .demand, .course, .seatClass: false
      }
    }
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
