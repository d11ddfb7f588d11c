import Programme

/// What makes a tour that tour: its officer and post, as indices, and its months.
struct TourKey: Hashable {
  let officer: Int
  let post: Int
  let from: Month
  let until: Month
}

extension TourKey {
  /// The same of a tour that stands before planning.
  init(_ tour: ExistingTour) {
    self.init(officer: tour.officer, post: tour.post, from: tour.from, until: tour.until)
  }

  /// How many months it lasts; not positive where it ends before it begins.
  var length: Int { from.distance(to: until) + 1 }
}

/// A tour as the plan stands, with what it truly is.
struct StandingTour {
  let key: TourKey
  /// What it is by the tours that exist, whatever the plan calls it.
  let state: Plan.State
  /// What the plan says; nil for a running tour that the plan leaves out.
  let listed: Plan.Tour?

  /// A tour, and what the programme's tours know of it.
  init(_ key: TourKey, existing: ExistingTour.State?, listed: Plan.Tour?) {
    self.key = key
    self.listed = listed
    state =
      switch existing {
      case .running: .running
      case .planned: .kept
      case nil: .new
      }
  }

  /// Whether it is a fact, not started by the plan.
  var isRunning: Bool { state == .running }
}
