extension ProgrammeReader {
  func readTours() -> [ExistingTour] {
    var seen: [[String]: Int] = [:]
    let tours = (tables.tours?.rows ?? []).compactMap { row -> ExistingTour? in
      let pair = readPair(row)
      let from = row.require("from", as: .month)
      let until = row.require("until", as: .month)
      let state = row.require("state", as: .word("state") as CellKind<ExistingTour.State>)
      if let from, let until, until < from {
        row.fault("until", found: "\(until), before from \(from)", expected: "\(from) or later")
      }
      if let officer = row.text("officer"), let post = row.text("post"), let from, let until {
        row.unique(
          [officer, post, from.description, until.description], "officer", "tour", in: &seen)
      }
      guard let pair, let from, let until, let state else { return nil }
      return ExistingTour(
        officer: pair.officer, post: pair.post, from: from, until: until, state: state)
    }
    return tours.sorted {
      ($0.officer, $0.post, $0.from, $0.until) < ($1.officer, $1.post, $1.from, $1.until)
    }
  }

  func readPins() -> [Pin] {
    let rows = tables.pins?.sortedRows(by: TableSchema.pins.columns.map(\.name)) ?? []
    return rows.compactMap { row in
      let pair = readPair(row)
      let from = row.read("from", as: .month)
      let decision = row.require("decision", as: .word("decision") as CellKind<Pin.Decision>)
      guard let pair, let decision else { return nil }
      return Pin(
        officer: pair.officer, post: pair.post, from: from, decision: decision,
        reason: row.text("reason") ?? "")
    }
  }

  func readScores() -> [Score] {
    var seen: [[String]: Int] = [:]
    let scores = (tables.scores?.rows ?? []).compactMap { row -> Score? in
      let pair = readPair(row)
      let points = row.require("points", as: .points("points a month"))
      if let officer = row.text("officer"), let post = row.text("post") {
        row.unique([officer, post], "officer", "score", in: &seen)
      }
      guard let pair, let points else { return nil }
      return Score(officer: pair.officer, post: pair.post, points: points)
    }
    return scores.sorted { ($0.officer, $0.post) < ($1.officer, $1.post) }
  }

  private func readPair(_ row: RowReader) -> (officer: Int, post: Int)? {
    let officer = row.require("officer", as: officers.cell)
    let post = row.require("post", as: posts.cell)
    guard let officer, let post else { return nil }
    return (officer, post)
  }
}
