import Programme
import Selection

/// What changes in a plan when somebody whom it sends nowhere takes a tour in the place of its officer.
struct TourExchange {
  /// The tours of the plan with what they are by indices.
  let tours: [(tour: Plan.Tour, key: TourKey)]
  private let situation: Situation
  private let isSent: [Bool]
  private let counts: [Count]
  private let published: Set<TourKey>

  /// Those who count towards something, month by month, within the horizon.
  private struct Count {
    /// Which officers count, and on which posts.
    let officers, posts: [Bool]
    /// What each officer-month short of `least` weighs at the level of targets.
    let weight: Int
    /// The fewest and the most wanted in each month, counted from the horizon's first, 0.
    let least, most: [Int]
    /// How many the plan has.
    var onTour: [Int]
  }

  init(of plan: Plan, in situation: Situation) {
    let programme = situation.programme
    let (officers, posts) = (programme.officerIndices, programme.postIndices)
    tours = plan.tours.compactMap { tour in
      guard let officer = officers[tour.officer], let post = posts[tour.post] else { return nil }
      let key = TourKey(
        officer: officer, post: post, from: situation.offset(of: tour.from),
        until: situation.offset(of: tour.until))
      return (tour, key)
    }
    self.situation = situation
    var isSent = [Bool](repeating: false, count: programme.officers.count)
    for (_, key) in tours { isSent[key.officer] = true }
    self.isSent = isSent
    published = situation.published
    counts = Self.counts(of: tours.map(\.key), in: situation)
  }

  /// Whether the plan sends an officer nowhere.
  func isHome(_ officer: Int) -> Bool { !isSent[officer] }

  /// What each level of the objective, in its order, would be worth less what it is worth; nil where a quota's maximum or
  /// a pin would be broken.
  /// - Complexity: O((quotas + targets) × months + pins).
  func changes(
    sending other: TourKey, insteadOf own: TourKey, worth points: Int, _ ownPoints: Int?
  ) -> [Int]? {
    guard !breaksPin(without: own) else { return nil }
    let months = max(0, own.from)...min(own.until, situation.programme.horizon.months - 1)
    var shortfall = 0
    for count in counts
    where count.posts[own.post] && count.officers[own.officer] != count.officers[other.officer] {
      let step = count.officers[other.officer] ? 1 : -1
      for month in months {
        let (now, then) = (count.onTour[month], count.onTour[month] + step)
        if step > 0 && then > count.most[month] { return nil }
        shortfall +=
          count.weight * (max(0, count.least[month] - then) - max(0, count.least[month] - now))
      }
    }
    let kept = (published.contains(own) ? 1 : 0) - (published.contains(other) ? 1 : 0)
    let handover = situation.programme.handoverMonths
    let covered = max(0, months.upperBound - max(0, own.from + handover) + 1)
    return situation.programme.objective.map { level in
      switch level {
      case .vacancies: 0
      case .targets: shortfall
      case .changes: kept
      case .suitability: (points - (ownPoints ?? points)) * covered
      }
    }
  }

  /// Whether a pin requires a tour, and none of the plan's others keeps it.
  private func breaksPin(without own: TourKey) -> Bool {
    situation.programme.pins.contains { pin in
      guard pin.decision == .require, pin.officer == own.officer, pin.post == own.post else {
        return false
      }
      func keeps(_ key: TourKey) -> Bool {
        key.officer == pin.officer && key.post == pin.post
          && (pin.from.map(situation.offset) ?? key.from) == key.from
      }
      return keeps(own) && !tours.contains { $0.key != own && keeps($0.key) }
    }
  }

  /// Everything that counts officers: maxima and minima of quotas, targets.
  private static func counts(of tours: [TourKey], in situation: Situation) -> [Count] {
    let programme = situation.programme
    let months = programme.horizon.months
    let none = [Int](repeating: 0, count: months)
    let free = [Int](repeating: .max, count: months)
    var counts = programme.quotas.map { quota in
      var (least, most) = (none, free)
      if let range = situation.months(from: quota.from, until: quota.until) {
        for month in range { (least[month], most[month]) = (quota.min ?? 0, quota.max ?? .max) }
      }
      let scope = QuotaScope(quota, in: programme)
      var posts = [Bool](repeating: false, count: programme.posts.count)
      for post in scope.posts { posts[post] = true }
      return Count(
        officers: scope.officers ?? [Bool](repeating: true, count: programme.officers.count),
        posts: posts, weight: 1, least: least, most: most, onTour: none)
    }
    counts += programme.targets.map { target in
      Count(
        officers: programme.officers.map { target.who.counts($0) },
        posts: programme.posts.map { target.counts($0) }, weight: target.weight,
        least: situation.wanted(by: target), most: free, onTour: none)
    }
    for index in counts.indices {
      for tour in tours where counts[index].officers[tour.officer] && counts[index].posts[tour.post]
      {
        for month in max(0, tour.from)..<max(max(0, tour.from), min(tour.until + 1, months)) {
          counts[index].onTour[month] += 1
        }
      }
    }
    return counts
  }
}
