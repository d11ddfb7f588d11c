import Optimizer
import Programme
import Selection

extension ObjectiveBuilder {
  /// Planned tours less those chosen exactly as published; one that is no longer possible counts.
  func changes() -> Level {
    let published = situation.published
    return Level(
      name: ObjectiveLevel.changes.description,
      constant: situation.programme.tours.count { $0.state == .planned },
      gain: tours.map { published.contains(TourKey($0, in: situation)) ? -1 : 0 })
  }
}

extension Situation {
  /// The planned tours, as published.
  /// - Complexity: O(tours).
  var published: Set<TourKey> {
    Set(programme.tours.filter { $0.state == .planned }.map { TourKey($0, in: self) })
  }
}

/// What makes two tours the same: officer, post, first and last month.
struct TourKey: Hashable {
  let officer, post, from, until: Int

  /// Months are counted from the horizon's first, 0.
  init(officer: Int, post: Int, from: Int, until: Int) {
    self.officer = officer
    self.post = post
    self.from = from
    self.until = until
  }

  init(_ tour: ExistingTour, in situation: Situation) {
    officer = tour.officer
    post = tour.post
    from = situation.offset(of: tour.from)
    until = situation.offset(of: tour.until)
  }

  init(_ possible: Int, in situation: Situation) {
    officer = Int(situation.possible.officer[possible])
    post = Int(situation.possible.post[possible])
    from = Int(situation.possible.from[possible])
    until = Int(situation.possible.until[possible])
  }
}
