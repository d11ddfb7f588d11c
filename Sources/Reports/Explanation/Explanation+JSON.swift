import Planning
import Programme
import Selection
import Verification

extension RequirementRecord {
  func json(in programme: Programme) -> Setting.Value {
    .members([
      "requirement": .string(criterion.phrase(in: programme)), "met": .string(met.rawValue),
      "found": found.json(in: programme), "from": .month(from), "until": .month(until),
    ])
  }
}

extension RequirementRecord.Found {
  func json(in programme: Programme) -> Setting.Value {
    switch self {
    case .language(let level): .text(level?.description)
    case .skill(let level): .count(level)
    case .rank(let rank): .string(programme.ranks[rank])
    case .joined(let month), .born(let month), .clearance(let month): .month(month)
    case .missions(let count): .count(count)
    case .boardScore(let score): .number(score.description)
    case .passed(let isPassed): .bool(isPassed)
    }
  }
}

extension MeritBreakdown {
  func json(in programme: Programme) -> Setting.Value {
    .members([
      "month": .month(month), "total": .count(points),
      "parts": .list(
        parts.map {
          .members(["part": .string($0.source.phrase(in: programme)), "points": .count($0.points)])
        }),
    ])
  }
}

extension MeritBreakdown.Source {
  /// What earns the points, in the words of the tables.
  fileprivate func phrase(in programme: Programme) -> String {
    switch self {
    case .given: "scores.csv"
    case .board: "board"
    case .experience: "experience"
    case .surplusLanguage(let subject, _, _, _): "surplus_language \(programme.languages[subject])"
    case .surplusSkill(let subject, _, _, _): "surplus_skill \(programme.skills[subject])"
    case .asset(let criterion, _, _): "asset \(criterion.phrase(in: programme))"
    }
  }
}

extension Obstacle {
  /// The obstacle as a JSON value, its kind first.
  func json(in programme: Programme, hidesReasons: Bool) -> Setting.Value {
    switch self {
    case .requirement(let criterion):
      .members([
        "kind": .string("requirement"), "requirement": .string(criterion.phrase(in: programme)),
      ])
    case .availableFrom(let month, let needed):
      .members([
        "kind": .string("available_from"), "found": .month(month), "needed": .month(needed),
      ])
    case .availableUntil(let month, let needed):
      .members([
        "kind": .string("available_until"), "found": .month(month), "needed": .month(needed),
      ])
    case .rest(let since, let free, let needed):
      .members([
        "kind": .string("rest"), "home_since": .month(since), "free_from": .month(free),
        "needed": .month(needed),
      ])
    case .forbidden(let months, let reasons):
      .members([
        "kind": .string("forbidden"), "starts": .list(months.map { .month($0) }),
        "reasons": hidesReasons ? .null : .list(reasons.map { .string($0) }),
      ])
    case .running(let post, let months, let free):
      .members([
        "kind": .string("running"), "post": .string(programme.posts[post].id),
        "from": .month(months.lowerBound), "until": .month(months.upperBound),
        "free_from": .month(free),
      ])
    case .noCourse: .members(["kind": .string("no_course")])
    case .closed: .members(["kind": .string("closed")])
    }
  }
}

extension PlanComparison {
  /// What the plan decided, as a JSON value.
  func json(in programme: Programme) -> Setting.Value {
    .members([
      "tours": .list(
        tours.map {
          .members([
            "post": .string($0.post), "from": .month($0.from), "until": .month($0.until),
            "state": .text($0.state?.rawValue), "points": .count($0.points),
          ])
        }),
      "others": .list(
        rivals.map { rival in
          .members([
            "officer": .string(rival.tour.officer), "from": .month(rival.tour.from),
            "until": .month(rival.tour.until), "points": .count(rival.merit?.points),
            "points_of_this_officer": .count(rival.own?.points),
            "exchange": rival.exchange.json(in: programme),
          ])
        }),
    ])
  }
}

extension PlanComparison.Exchange {
  fileprivate func json(in programme: Programme) -> Setting.Value {
    switch self {
    case .running: .members(["result": .string("running")])
    case .impossible(let obstacles):
      .members([
        "result": .string("impossible"),
        "obstacles": .list(obstacles.map { $0.json(in: programme, hidesReasons: true) }),
      ])
    case .breaks(let violations):
      .members([
        "result": .string("breaks"),
        "rules": .list(violations.map { .string($0.withoutReason.description) }),
      ])
    case .changes(let changes):
      .members([
        "result": .string("changes"),
        "levels": .list(
          changes.map {
            .members([
              "level": .string($0.level.description), "now": .count($0.now),
              "then": .count($0.then),
            ])
          }),
      ])
    }
  }
}
