import Programme

/// What the board's tables say already of an officer yet to be made: posts that they must fit.
struct Engagement {
  /// What the posts ask for together.
  var profile = Profile()
  /// The first month for which they must be ready; nil where no month is named.
  var from: Month?
  /// The last month for which they must be available; nil where no month is named.
  var until: Month?

  /// Adds a post, and the months on it where they are known.
  mutating func add(_ asked: Profile, from first: Month?, until last: Month?) {
    profile.add(asked)
    if let first { from = min(from ?? first, first) }
    if let last { until = max(until ?? last, last) }
  }
}

extension Engagement {
  /// The engagements that the tables of tours, pins and scores name, by officer.
  static func named(
    in source: Source, _ programme: Programme, _ profiles: [Profile]
  ) -> [String: Engagement] {
    var posts: [String: Int] = [:]
    for (place, post) in programme.posts.enumerated() { posts[post.id] = place }
    var found: [String: Engagement] = [:]
    for file in ["tours.csv", "pins.csv", "scores.csv"] {
      guard let sheet = source.sheets[file] else { continue }
      let places = ["officer", "post", "from", "until"].map { column in
        sheet.header.firstIndex { $0.text == column }
      }
      for row in sheet.rows {
        let cells = places.map { place in
          place.flatMap { $0 < row.cells.count ? row.cells[$0].text : nil } ?? ""
        }
        guard let post = posts[cells[1]] else { continue }
        let from = Month(cells[2])
        let shortest = programme.posts[post].tourMonths.first ?? 1
        found[cells[0], default: Engagement()].add(
          profiles[post], from: from,
          until: Month(cells[3]) ?? from?.advanced(by: shortest - 1))
      }
    }
    return found
  }
}
