import Programme

extension Evidence {
  /// Pairs of tours of one officer with less between them than the earlier tour's mission asks for;
  /// two running tours are facts, and not judged against each other.
  ///
  /// - Complexity: O(tours log tours), beyond the pairs found.
  func brokenRests() -> [Violation] {
    Dictionary(grouping: standing, by: \.key.officer).values.flatMap { tours in
      tours.count < 2 ? [] : brokenRests(among: tours)
    }
  }

  /// The same among the tours of one officer: every pair, since a long rest reaches past a neighbour.
  private func brokenRests(among tours: [StandingTour]) -> [Violation] {
    let ordered = tours.sorted {
      ($0.key.from, $0.key.until, $0.key.post) < ($1.key.from, $1.key.until, $1.key.post)
    }
    var found: [Violation] = []
    for (place, earlier) in ordered.enumerated() {
      let asked = mission(of: earlier.key).restMonths ?? programme.restMonths
      for later in ordered[(place + 1)...] {
        let rest = earlier.key.until.distance(to: later.key.from) - 1
        // Later ones start later still.
        guard rest < asked else { break }
        guard !(earlier.isRunning && later.isRunning) else { continue }
        found.append(broken(earlier.key, later.key, rest: rest, asked: asked))
      }
    }
    return found
  }

  private func broken(
    _ earlier: TourKey, _ later: TourKey, rest: Int, asked: Int
  ) -> Violation {
    let before = "the tour on \(post(of: earlier).id) \(earlier.from)..\(earlier.until)"
    let found = rest < 0 ? "overlaps \(before)" : "\(rest) whole months after \(before)"
    return Violation(
      .oneOfficerOnePlace, scene(of: later), "\(found); at least \(asked) asked for between them")
  }
}
