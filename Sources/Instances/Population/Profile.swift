import Programme

/// What a post, or several, ask of an officer: the strictest essential requirement of every kind.
struct Profile {
  /// Least levels of languages, by index into `Programme.languages`, ascending by subject.
  private(set) var languages: [Ask] = []
  /// Least levels of skills, by index into `Programme.skills`, ascending by subject.
  private(set) var skills: [Ask] = []
  private(set) var rankAtLeast = 0
  private(set) var rankAtMost = Int.max
  private(set) var serviceYears = 0
  private(set) var ageAtLeast = 0
  private(set) var ageAtMost = 200
  private(set) var missions = 0
  /// The least board score in tenths.
  private(set) var boardTenths = 0

  /// A level wanted of one subject.
  struct Ask {
    let subject: Int
    var level: Int
  }

  /// Adds what a requirement asks for; those that nearly everyone meets are not kept.
  mutating func add(_ criterion: Requirement.Criterion) {
    switch criterion {
    case .language(let subject, let level): Self.raise(&languages, subject, to: level.rawValue)
    case .skill(let subject, let level): Self.raise(&skills, subject, to: level)
    case .rankAtLeast(let rank): rankAtLeast = max(rankAtLeast, rank)
    case .rankAtMost(let rank): rankAtMost = min(rankAtMost, rank)
    case .serviceYears(let years): serviceYears = max(serviceYears, years)
    case .ageAtLeast(let years): ageAtLeast = max(ageAtLeast, years)
    case .ageAtMost(let years): ageAtMost = min(ageAtMost, years)
    case .missions(let number): missions = max(missions, number)
    case .boardScore(let score):
      var (tenths, unit) = (score.units * 10, 1)
      for _ in 0..<score.places { unit *= 10 }
      if !tenths.isMultiple(of: unit) { tenths += unit }
      boardTenths = max(boardTenths, tenths / unit)
    case .driving, .firearms, .clearance: break
    }
  }

  /// Adds everything that the other asks for.
  mutating func add(_ other: Profile) {
    for ask in other.languages { Self.raise(&languages, ask.subject, to: ask.level) }
    for ask in other.skills { Self.raise(&skills, ask.subject, to: ask.level) }
    rankAtLeast = max(rankAtLeast, other.rankAtLeast)
    rankAtMost = min(rankAtMost, other.rankAtMost)
    serviceYears = max(serviceYears, other.serviceYears)
    ageAtLeast = max(ageAtLeast, other.ageAtLeast)
    ageAtMost = min(ageAtMost, other.ageAtMost)
    missions = max(missions, other.missions)
    boardTenths = max(boardTenths, other.boardTenths)
  }

  private static func raise(_ asks: inout [Ask], _ subject: Int, to level: Int) {
    if let place = asks.firstIndex(where: { $0.subject == subject }) {
      asks[place].level = max(asks[place].level, level)
    } else {
      asks.append(Ask(subject: subject, level: level))
      asks.sort { $0.subject < $1.subject }
    }
  }
}

extension Profile {
  /// What each post of a programme asks for, by post. Complexity: O(posts × requirements of each).
  static func ofPosts(_ programme: Programme) -> [Profile] {
    var everywhere = Profile()
    var byMission = [[Requirement.Criterion]](repeating: [], count: programme.missions.count)
    var byPost = [[Requirement.Criterion]](repeating: [], count: programme.posts.count)
    var byRole: [String: [Requirement.Criterion]] = [:]
    for requirement in programme.requirements where requirement.weight == .essential {
      switch requirement.scope {
      case .all: everywhere.add(requirement.criterion)
      case .mission(let mission): byMission[mission].append(requirement.criterion)
      case .role(let role): byRole[role, default: []].append(requirement.criterion)
      case .post(let post): byPost[post].append(requirement.criterion)
      }
    }
    return programme.posts.indices.map { place in
      let post = programme.posts[place]
      var profile = everywhere
      for criterion in byMission[post.mission] { profile.add(criterion) }
      for criterion in byRole[post.role] ?? [] { profile.add(criterion) }
      for criterion in byPost[place] { profile.add(criterion) }
      return profile
    }
  }
}
