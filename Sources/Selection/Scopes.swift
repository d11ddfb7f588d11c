public import Programme

extension Horizon {
  /// A month counted from the horizon's first, 0; negative before it.
  public func offset(of month: Month) -> Int { month.index - first.index }

  /// The months of the horizon, counted from 0, between two that may be left open; nil where there are none.
  public func offsets(from: Month?, until: Month?) -> ClosedRange<Int>? {
    let first = max(from.map(offset) ?? 0, 0)
    let last = min(until.map(offset) ?? .max, months - 1)
    return first <= last ? first...last : nil
  }
}

extension Quota {
  /// Whether an officer of a service on a post is in the quota's scope.
  public func counts(_ officer: Officer, on post: Post) -> Bool {
    (service.map { officer.service == $0 } ?? true) && (mission.map { post.mission == $0 } ?? true)
  }
}

extension Target {
  /// Whether a post is in the target's scope.
  public func counts(_ post: Post) -> Bool {
    (mission.map { post.mission == $0 } ?? true) && (team.map { post.team == $0 } ?? true)
  }
}

extension Target.Who {
  /// Whether an officer qualifies.
  public func counts(_ officer: Officer) -> Bool {
    switch self {
    case .gender(let gender): officer.gender == gender
    case .language(let subject, let level):
      officer.languages.level(of: subject) >= level.rawValue
    case .skill(let subject, let level): officer.skills.level(of: subject) >= level
    case .rank(let rank): officer.rank >= rank
    case .missions(let count): officer.missions >= count
    }
  }
}

extension Target.Amount {
  /// How many are wanted where posts ask for so many officers; a percentage is rounded down.
  public func wanted(of headcount: Int) -> Int {
    switch self {
    case .officers(let count): count
    case .percent(let share): share * headcount / 100
    }
  }
}
