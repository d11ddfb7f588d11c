import Programme

/// The limits and wants of a programme as counters, one a month, and what each tour does to them.
struct OracleLedger {
  /// What still fits: covered seats of posts and places of quotas, less what running tours take.
  private(set) var room: [Int] = []
  /// The name of the rule behind each of them.
  private(set) var roomRule: [String] = []
  /// What is still wanted, less what running tours bring, and what each of it weighs at which level.
  private(set) var want: [Int] = []
  private(set) var weight: [Int] = []
  private(set) var level: [ObjectiveLevel] = []
  /// The counters that each tour lowers by one.
  private(set) var taken: [[Int]]
  private(set) var brought: [[Int]]

  private let programme: Programme
  private let tours: [OracleTours.Tour]

  init(of programme: Programme, tours: [OracleTours.Tour]) {
    self.programme = programme
    self.tours = tours
    taken = tours.map { _ in [] }
    brought = tours.map { _ in [] }
    for post in programme.posts.indices { addSeats(of: post) }
    for quota in programme.quotas { addPlaces(of: quota) }
    for target in programme.targets { add(target) }
  }

  private mutating func addSeats(of post: Int) {
    let facts = programme.posts[post]
    let onPost = { (_: Int, other: Int) in other == post }
    for month in programme.horizon.range {
      let seats = isOpen(post, month) ? facts.headcount : 0
      let running = running(in: month, delay: programme.handoverMonths, onPost)
      let covering = tours.indices.filter { tour in
        onPost(0, tours[tour].post) && tours[tour].from + programme.handoverMonths <= month
          && month <= tours[tour].until
      }
      addRoom("headcount \(facts.id)", max(0, seats - running), covering)
      addWant(seats - running, covering, weight: 1, at: .vacancies(priority: facts.priority))
    }
  }

  private mutating func addPlaces(of quota: Quota) {
    let counts = { [programme] (officer: Int, post: Int) in
      (quota.service == nil || quota.service == programme.officers[officer].service)
        && (quota.mission == nil || quota.mission == programme.posts[post].mission)
    }
    for month in programme.horizon.range
    where month >= quota.from ?? month && month <= quota.until ?? month {
      let running = running(in: month, counts)
      let away = tours.indices.filter {
        isAway($0, month) && counts(tours[$0].officer, tours[$0].post)
      }
      if let most = quota.max { addRoom("quota \(quota.id)", max(0, most - running), away) }
      if let least = quota.min { addWant(least - running, away, weight: 1, at: .targets) }
    }
  }

  private mutating func add(_ target: Target) {
    let inScope = { [programme] (post: Int) in
      (target.mission == nil || target.mission == programme.posts[post].mission)
        && (target.team == nil || target.team == programme.posts[post].team)
    }
    let counts = { [programme] (officer: Int, post: Int) in
      inScope(post) && target.who.isMet(by: programme.officers[officer])
    }
    for month in programme.horizon.range
    where month >= target.from ?? month && month <= target.until ?? month {
      let open = programme.posts.indices.filter { inScope($0) && isOpen($0, month) }
      let seats = open.map { programme.posts[$0].headcount }.reduce(0, +)
      guard seats > 0 else { continue }
      let wanted =
        switch target.atLeast {
        case .officers(let number): number
        case .percent(let percent): seats * percent / 100
        }
      let away = tours.indices.filter {
        isAway($0, month) && counts(tours[$0].officer, tours[$0].post)
      }
      addWant(
        wanted - running(in: month, counts), away, weight: target.weight, at: .targets)
    }
  }

  private mutating func addRoom(_ rule: String, _ places: Int, _ tours: [Int]) {
    for tour in tours { taken[tour].append(room.count) }
    room.append(places)
    roomRule.append(rule)
  }

  private mutating func addWant(
    _ wanted: Int, _ tours: [Int], weight: Int, at level: ObjectiveLevel
  ) {
    for tour in tours { brought[tour].append(want.count) }
    want.append(wanted)
    self.weight.append(weight)
    self.level.append(level)
  }

  private func isOpen(_ post: Int, _ month: Month) -> Bool {
    let (facts, mission) = (
      programme.posts[post], programme.missions[programme.posts[post].mission]
    )
    return [facts.from, mission.from].allSatisfy { $0 ?? month <= month }
      && [facts.until, mission.until].allSatisfy { $0 ?? month >= month }
  }

  private func isAway(_ tour: Int, _ month: Month) -> Bool {
    tours[tour].from <= month && month <= tours[tour].until
  }

  private func running(
    in month: Month, delay: Int = 0, _ counts: (_ officer: Int, _ post: Int) -> Bool
  ) -> Int {
    programme.tours.filter {
      $0.state == .running && $0.from + delay <= month && month <= $0.until
        && counts($0.officer, $0.post)
    }.count
  }
}

extension Target.Who {
  fileprivate func isMet(by officer: Officer) -> Bool {
    switch self {
    case .gender(let gender): officer.gender == gender
    case .language(let name, let least):
      officer.languages.contains { $0.subject == name && $0.level >= least.rawValue }
    case .skill(let name, let least):
      officer.skills.contains { $0.subject == name && $0.level >= least }
    case .rank(let rank): officer.rank >= rank
    case .missions(let number): officer.missions >= number
    }
  }
}
