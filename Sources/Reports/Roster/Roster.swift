public import Programme

/// The plan as a table for those who send the officers: `roster.csv`.
public enum Roster {
  /// The name of its file.
  public static let file = ResultFile.roster.rawValue

  /// Its columns.
  public static let columns = [
    "mission", "team", "post", "role", "priority", "officer", "name", "service", "rank", "from",
    "until", "months", "state", "course", "points",
  ]

  /// The tours of a plan by mission, post, first month and officer, with what the programme says of both.
  ///
  /// Tours that name nobody or nothing of the programme are left out. Without names that column is empty.
  /// - Complexity: O(n log n) in the number of tours.
  public static func sheet(
    of plan: Plan, for programme: Programme, showsNames: Bool = true
  ) -> Sheet {
    let officers = Dictionary(programme.officers.map { ($0.id, $0) }) { first, _ in first }
    let posts = Dictionary(programme.posts.map { ($0.id, $0) }) { first, _ in first }
    var rows: [(place: Place, cells: [String])] = []
    for tour in plan.tours {
      guard let officer = officers[tour.officer], let post = posts[tour.post] else { continue }
      let mission = programme.missions[post.mission].id
      let cells = [
        mission, post.team ?? "", post.id, post.role, String(post.priority), officer.id,
        showsNames ? officer.name : "", programme.services[officer.service].id,
        programme.ranks[officer.rank],
        tour.from.description, tour.until.description,
        String(tour.until.index - tour.from.index + 1), tour.state?.rawValue ?? "",
        tour.course ?? "", tour.points.map(String.init) ?? "",
      ]
      rows.append((Place(mission: mission, tour: tour), cells))
    }
    rows.sort { $0.place < $1.place }
    return Sheet(file: file, header: columns, rows: rows.map(\.cells))
  }

  /// Where a tour stands in the roster.
  private struct Place: Comparable {
    let mission: String
    let tour: Plan.Tour

    static func < (a: Place, b: Place) -> Bool {
      (a.mission, a.tour.post, a.tour.from, a.tour.officer, a.tour.until)
        < (b.mission, b.tour.post, b.tour.from, b.tour.officer, b.tour.until)
    }
  }
}
