extension TourPool {
  /// About so many tours begin in the pool for each row.
  private static let perRow = 3

  /// Begins with the tours that a choice takes and those that cost least: one of each (post, first month, last
  /// month) and of each officer, then the second of each, and so on until there are enough.
  /// - Complexity: O(tours × log tours).
  mutating func begin(
    with chosen: Set<Int>, minimising costs: [Int], over program: TourProgram, in model: TourModel
  ) {
    let tours = program.tours
    var place = [Int](repeating: 0, count: tours.count)
    var templates: [Template: Int] = [:]
    var officers = [Int](repeating: 0, count: model.officerNames.count)
    for column in Ranking(by: Array(costs.prefix(tours.count))).places {
      let (tour, officer) = (tours[column], Int(program.officers[column]))
      let template = Template(
        post: model.tours.post[tour], start: model.tours.start[tour], end: model.tours.end[tour])
      let seen = templates[template, default: 0]
      place[column] = chosen.contains(tour) ? -1 : min(seen, officers[officer])
      templates[template] = seen + 1
      officers[officer] += 1
    }
    add(Array(Ranking(by: place).places.prefix(Self.perRow * program.program.rowCount)))
  }

  private struct Template: Hashable {
    let post, start, end: Int32
  }
}
