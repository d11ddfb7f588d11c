/// A plan that was published, and the month that has come since.
public struct Publication: Sendable {
  /// The plan.
  public let plan: Plan
  /// The path of its file, as faults name it.
  public let file: String
  /// The first month that can still be planned; nil means the horizon's first.
  public let asOf: Month?

  /// A plan published in a file, and the first month that can still be planned.
  public init(_ plan: Plan, file: String, asOf: Month?) {
    self.plan = plan
    self.file = file
    self.asOf = asOf
  }
}

extension ScenarioDesk {
  /// Puts a published plan into the programme: tours that began before the month that can still be planned run, the
  /// others are planned, and the horizon begins with that month.
  ///
  /// Planned tours of the tables give way to those of the plan; running ones stay as the tables have them.
  mutating func publish(_ publication: Publication) {
    draft.file = publication.file
    let month = publication.asOf ?? first
    guard month >= first, month <= last else {
      add(
        Fault(
          file: publication.file, at: nil, field: "as-of", found: "\(month)",
          expected: "a month of the horizon, \(first) to \(last)"))
      return
    }
    draft.remove(.tours, draft.rows(.tours) { draft.text(.tours, $0, "state") == "planned" })
    let facts = Set(
      (0..<draft.count(.tours)).map { row in
        ["officer", "post", "from"].map { draft.text(.tours, row, $0) ?? "" }
      })
    for tour in publication.plan.tours {
      let hasBegun = tour.state == .running || tour.from < month
      if facts.contains([tour.officer, tour.post, tour.from.description]) { continue }
      guard isKnown(tour.officer, .officers), isKnown(tour.post, .posts) else { continue }
      draft.append(
        .tours,
        Self.cells([
          ("officer", tour.officer), ("post", tour.post), ("from", "\(tour.from)"),
          ("until", "\(tour.until)"), ("state", hasBegun ? "running" : "planned"),
        ]), at: .start)
    }
    begin(with: month)
  }

  /// Moves the beginning of the horizon; windows that began with it stay as they were.
  private mutating func begin(with month: Month) {
    guard month > first else { return }
    for row in 0..<draft.count(.posts) {
      draft.set(.posts, row, "from", "\(begin(row))", at: .start)
    }
    draft.set([
      Setting.Member("from", Setting(.string("\(month)"))),
      Setting.Member("months", Setting(.number("\(month.distance(to: last) + 1)"))),
    ])
    first = month
  }

  private mutating func isKnown(_ name: String, _ schema: TableSchema) -> Bool {
    if draft.row(schema, name) != nil { return true }
    add(
      Fault(
        file: draft.file, at: nil, found: "unknown \(schema.noun) '\(name)' of a tour",
        expected: "the programme's own; a scenario can withdraw officers and close posts"))
    return false
  }

  private static func cells(_ pairs: [(String, String)]) -> [Change.Cell] {
    pairs.map {
      Change.Cell(
        column: Change.Named(text: $0, position: .start),
        value: Change.Named(text: $1, position: .start))
    }
  }
}
