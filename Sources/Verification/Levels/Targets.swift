import Programme

extension Evidence {
  /// Weighted officer-months short of the targets.
  ///
  /// Σ over targets and their months with headcount in scope of weight × max(0, asked − on tour).
  ///
  /// - Complexity: O(targets × (posts × months + tours × months)).
  func shortOfTargets() -> Int {
    guard !programme.targets.isEmpty else { return 0 }
    let toursOnPost = Dictionary(grouping: standing, by: \.key.post)
    return programme.targets.reduce(0) { $0 + short(of: $1, toursOnPost) }
  }

  /// Weighted officer-months short of one target.
  private func short(of target: Target, _ toursOnPost: [Int: [StandingTour]]) -> Int {
    target.weight * stillWanted(of: target, toursOnPost).reduce(0, +)
  }

  /// How many officers a target still wants in each month of the horizon, beside those who stand.
  func stillWanted(of target: Target) -> [Int] {
    stillWanted(of: target, Dictionary(grouping: standing, by: \.key.post))
  }

  private func stillWanted(of target: Target, _ toursOnPost: [Int: [StandingTour]]) -> [Int] {
    let horizon = programme.horizon
    var headcount = [Int](repeating: 0, count: horizon.months)
    var present = headcount
    for (index, post) in programme.posts.enumerated() where target.covers(post) {
      for month in horizon.part(windows[index].first, windows[index].last) {
        headcount[horizon.first.distance(to: month)] += post.headcount
      }
      for tour in toursOnPost[index] ?? [] where target.who.includes(officer(of: tour.key)) {
        for month in horizon.part(tour.key.from, tour.key.until) {
          present[horizon.first.distance(to: month)] += 1
        }
      }
    }
    var short = [Int](repeating: 0, count: horizon.months)
    for month in horizon.part(target.from, target.until) {
      let place = horizon.first.distance(to: month)
      guard headcount[place] > 0 else { continue }
      short[place] = max(0, target.atLeast.officers(of: headcount[place]) - present[place])
    }
    return short
  }

  /// Whether a target counts a tour.
  func counts(_ tour: TourKey, at target: Target) -> Bool {
    target.covers(post(of: tour)) && target.who.includes(officer(of: tour))
  }

  /// Officer-months short of the least that quotas want. Complexity: O((quotas + tours) × months).
  func shortOfQuotas() -> Int {
    let presence = QuotaPresence(self)
    var short = 0
    for quota in programme.quotas {
      guard let least = quota.min, let (counts, row) = presence.row(of: quota) else { continue }
      for month in programme.horizon.part(quota.from, quota.until) {
        short += max(0, least - counts.count(row, month))
      }
    }
    return short
  }
}

extension Target {
  /// Whether a post is of its mission and team.
  fileprivate func covers(_ post: Post) -> Bool {
    (mission == nil || mission == post.mission) && (team == nil || team == post.team)
  }
}

extension Target.Who {
  /// Whether an officer counts.
  fileprivate func includes(_ officer: Officer) -> Bool {
    switch self {
    case .gender(let gender): officer.gender == gender
    case .language(let name, let level): officer.languages.level(of: name) >= level.rawValue
    case .skill(let name, let level): officer.skills.level(of: name) >= level
    case .rank(let rank): officer.rank >= rank
    case .missions(let number): officer.missions >= number
    }
  }
}

extension Target.Amount {
  /// How many officers are asked for, where so many are wanted in all; a percentage is rounded down.
  fileprivate func officers(of headcount: Int) -> Int {
    switch self {
    case .officers(let number): number
    case .percent(let percent): percent * headcount / 100
    }
  }
}
