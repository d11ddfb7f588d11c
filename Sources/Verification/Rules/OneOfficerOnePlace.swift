import Programme

extension Evidence {
  /// Tours that begin before their officer has rested from every earlier one, each as long as that one's
  /// mission asks for; two running tours are facts, and not judged against each other.
  ///
  /// A tour that begins too soon after several is named once, with the one that binds it longest.
  ///
  /// - Complexity: O(tours log tours).
  func brokenRests() -> [Violation] {
    Dictionary(grouping: standing, by: \.key.officer).values.flatMap { tours in
      tours.count < 2 ? [] : brokenRests(among: tours)
    }
  }

  /// The same among the tours of one officer. A long rest reaches past the tours that follow, so it is
  /// not enough to look at neighbours.
  private func brokenRests(among tours: [StandingTour]) -> [Violation] {
    let ordered = tours.sorted {
      ($0.key.from, $0.key.until, $0.key.post) < ($1.key.from, $1.key.until, $1.key.post)
    }
    var found: [Violation] = []
    // The tour so far that binds longest: among all, and among those that the plan starts.
    var longest, longestStarted: Rest?
    for tour in ordered {
      let binding = tour.isRunning ? longestStarted : longest
      if let binding, tour.key.from < binding.end {
        found.append(broken(binding, tour.key))
      }
      let rest = Rest(tour: tour.key, months: restAsked(after: tour.key))
      longest = rest.longer(than: longest)
      if !tour.isRunning { longestStarted = rest.longer(than: longestStarted) }
    }
    return found
  }

  /// Whole months of rest after a tour: its mission's, else the programme's.
  func restAsked(after tour: TourKey) -> Int {
    mission(of: tour).restMonths ?? programme.restMonths
  }

  private func broken(_ rest: Rest, _ later: TourKey) -> Violation {
    let earlier = rest.tour
    return Violation(
      .oneOfficerOnePlace, scene(of: later),
      .rest(
        earlier.until.distance(to: later.from) - 1, after: post(of: earlier).id,
        from: earlier.from, until: earlier.until, asked: rest.months))
  }
}

/// The rest after a tour.
private struct Rest {
  let tour: TourKey
  let months: Int

  /// The first month in which the officer may leave again.
  var end: Month { tour.until.advanced(by: months + 1) }

  /// The one of the two that ends later.
  func longer(than other: Rest?) -> Rest {
    guard let other, other.end >= end else { return self }
    return other
  }
}
