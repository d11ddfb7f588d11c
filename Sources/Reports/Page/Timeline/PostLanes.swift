import Programme

/// The tours of a post side by side: one lane for each officer who can be there at once.
struct PostLanes {
  /// The tours of each lane, by first month; tours of one lane never overlap.
  let lanes: [[PlanTour]]
  /// What is vacant in each lane, in months of the horizon counted from 0.
  let vacant: [[ClosedRange<Int>]]

  /// The lanes of a post.
  ///
  /// In each month as many lanes are vacant as the post lacks officers: first those with nobody in them, then those
  /// whose officer is in the handover.
  /// - Complexity: O((tours + months) × lanes).
  init(of post: Int, tours: [PlanTour], in deployment: Deployment) {
    let programme = deployment.programme
    let horizon = programme.horizon
    var lanes: [[PlanTour]] = []
    for tour in tours where tour.tour.until >= horizon.first && tour.tour.from <= horizon.last {
      let free = lanes.firstIndex { ($0.last?.tour.until).map { $0 < tour.tour.from } ?? true }
      if let free { lanes[free].append(tour) } else { lanes.append([tour]) }
    }
    guard let open = deployment.open[post] else {
      self.lanes = lanes
      vacant = lanes.map { _ in [] }
      return
    }
    while lanes.count < programme.posts[post].headcount { lanes.append([]) }
    let (headcount, covered) = (programme.posts[post].headcount, deployment.covered(post))
    var vacant = [[ClosedRange<Int>]](repeating: [], count: lanes.count)
    for month in open {
      let missing = max(0, headcount - covered[month])
      let places = lanes.indices.map {
        (Self.use(of: lanes[$0], in: horizon.first + month, programme), $0)
      }
      let chosen = places.filter { $0.0 != .covered }.sorted { $0 < $1 }.prefix(missing)
      for (_, lane) in chosen {
        if let last = vacant[lane].last, last.upperBound == month - 1 {
          vacant[lane][vacant[lane].count - 1] = last.lowerBound...month
        } else {
          vacant[lane].append(month...month)
        }
      }
    }
    (self.lanes, self.vacant) = (lanes, vacant)
  }

  /// How a lane is used in a month.
  private enum Use: Int, Comparable {
    case nobody, handover, covered

    static func < (a: Use, b: Use) -> Bool { a.rawValue < b.rawValue }
  }

  private static func use(of lane: [PlanTour], in month: Month, _ programme: Programme) -> Use {
    guard let tour = lane.first(where: { $0.tour.from <= month && month <= $0.tour.until }) else {
      return .nobody
    }
    return tour.tour.from + programme.handoverMonths <= month ? .covered : .handover
  }
}
