import Programme

/// The possible tours of a programme as its format words them, month by month, nothing prepared.
struct NaiveTours {
  let programme: Programme

  /// One tour: officer, post, first month, last month and points a month.
  struct Tour: Hashable, Comparable {
    let officer, post, from, until, points: Int

    /// In the order in which possible tours stand.
    static func < (a: Tour, b: Tour) -> Bool {
      (a.officer, a.post, a.from, a.until) < (b.officer, b.post, b.from, b.until)
    }
  }

  /// Every possible tour.
  var all: Set<Tour> {
    var found: Set<Tour> = []
    for officer in programme.officers.indices {
      for post in programme.posts.indices {
        for from in programme.horizon.range {
          for length in programme.posts[post].tourMonths {
            let until = Month(index: from.index + length - 1)
            guard isPossible(officer, post, from, until) else { continue }
            found.insert(
              Tour(
                officer: officer, post: post, from: from.index, until: until.index,
                points: points(officer, post, from)))
          }
        }
      }
    }
    return found
  }

  private func isPossible(_ officer: Int, _ post: Int, _ from: Month, _ until: Month) -> Bool {
    let (person, asked) = (programme.officers[officer], programme.posts[post])
    let mission = programme.missions[asked.mission]
    let firsts = [asked.from, mission.from].compactMap(\.self)
    let lasts = [asked.until, mission.until].compactMap(\.self)
    let begin = firsts.max() ?? programme.horizon.first
    guard from >= begin, lasts.allSatisfy({ until <= $0 }) else { return false }
    switch asked.starts {
    case .any: break
    case .every(let step): if (from.index - begin.index) % step != 0 { return false }
    case .months(let months): if !months.contains(from) { return false }
    }
    if let first = person.availableFrom, from < first { return false }
    if let last = person.availableUntil, until > last { return false }
    if let home = person.homeSince, from.index - home.index - 1 < programme.restMonths {
      return false
    }
    let isForbidden = programme.pins.contains {
      $0.decision == .forbid && $0.officer == officer && $0.post == post
        && ($0.from == nil || $0.from == from)
    }
    return !isForbidden
      && rows(of: post).allSatisfy { $0.weight != .essential || holds($0.criterion, person, from) }
  }

  private func rows(of post: Int) -> [Requirement] {
    let asked = programme.posts[post]
    return programme.requirements.filter { row in
      row.scope == .all || row.scope == .mission(asked.mission) || row.scope == .role(asked.role)
        || row.scope == .post(post)
    }
  }

  private func holds(_ criterion: Requirement.Criterion, _ officer: Officer, _ from: Month) -> Bool
  {
    func years(since date: Month?) -> Int? {
      date.map { date in
        var years = -200
        while date.index + 12 * (years + 1) <= from.index { years += 1 }
        return years
      }
    }
    switch criterion {
    case .language(let name, let least):
      return officer.languages.contains { $0.subject == name && $0.level >= least.rawValue }
    case .skill(let name, let least):
      return officer.skills.contains { $0.subject == name && $0.level >= least }
    case .rankAtLeast(let rank): return officer.rank >= rank
    case .rankAtMost(let rank): return officer.rank <= rank
    case .serviceYears(let least): return years(since: officer.joined).map { $0 >= least } ?? false
    case .ageAtLeast(let least): return years(since: officer.born).map { $0 >= least } ?? false
    case .ageAtMost(let most): return years(since: officer.born).map { $0 <= most } ?? false
    case .missions(let least): return officer.missions >= least
    case .boardScore(let least): return !(officer.boardScore < least)
    case .driving: return officer.driving
    case .firearms: return officer.firearms
    case .clearance: return officer.clearanceUntil.map { from <= $0 } ?? false
    }
  }

  private func points(_ officer: Int, _ post: Int, _ from: Month) -> Int {
    if let score = programme.scores.first(where: { $0.officer == officer && $0.post == post }) {
      return score.points
    }
    let (person, weights) = (programme.officers[officer], programme.weights)
    var languages: [Int: Int] = [:]
    var skills: [Int: Int] = [:]
    // Scores and weights have at most two places here: a whole number of ten-thousandths.
    var points = (hundredths(weights.board) * hundredths(person.boardScore) + 5000) / 10_000
    points += weights.experience * min(person.missions, weights.experienceMax)
    for row in rows(of: post) {
      switch (row.weight, row.criterion) {
      case (.essential, .language(let name, let least)):
        languages[name] = max(languages[name] ?? 0, least.rawValue)
      case (.essential, .skill(let name, let least)):
        skills[name] = max(skills[name] ?? 0, least)
      case (.essential, _): break
      case (.asset(let worth), let criterion):
        if holds(criterion, person, from) { points += worth }
      }
    }
    for (name, least) in languages {
      for held in person.languages where held.subject == name {
        points += weights.surplusLanguage * max(0, held.level - least)
      }
    }
    for (name, least) in skills {
      for held in person.skills where held.subject == name {
        points += weights.surplusSkill * max(0, held.level - least)
      }
    }
    return points
  }

  private func hundredths(_ number: ExactDecimal) -> Int {
    number.units * [100, 10, 1][number.places]
  }
}
